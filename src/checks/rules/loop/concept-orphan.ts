import type { EntryKey } from '#evidence/entry.ts';
import { keyOf } from '#evidence/entry.ts';
import { entryAt, splitKey } from '#evidence/graph.ts';
import { kindIds } from '#model/kinds.ts';
import { type CheckContext, defineCheck } from '../../define-check.ts';
import { namePlace, publishedEntries } from '../../graph/published.ts';
import { UnsureReferences } from '../../mistakes/unsure-references.ts';

/**
 * Something refers to a concept: a story, a claim, a course, a circle, or a link in a telling. What
 * concepts say of one another does not count, or two of them could hold each other up; nor does what
 * was withdrawn.
 */
export const conceptOrphan = defineCheck({
  id: 'concept-orphan',
  severity: 'warning',
  messages: { none: ['concept'] },
  *content(context) {
    const linked = linkedConcepts(context);
    const unsure = new UnsureReferences(context);
    for (const { entry, raw } of publishedEntries(context, 'concepts')) {
      const key = keyOf(entry);
      const referred = (context.graph.incoming.get(key) ?? []).some(({ from }) =>
        mayHold(context, from),
      );
      if (!referred && !linked.has(key) && !unsure.mayLead(HOLDERS, entry))
        yield { message: 'none', data: { concept: entry.id }, place: namePlace(raw) };
    }
  },
});

const HOLDERS = kindIds.filter((kind) => kind !== 'concepts');

function mayHold({ graph }: CheckContext, key: EntryKey): boolean {
  return splitKey(key).kind !== 'concepts' && entryAt(graph, key)?.facts.status !== 'withdrawn';
}

/** The concepts to which tellings link. A telling whose facts could not be read counts as well. */
function linkedConcepts(context: CheckContext): ReadonlySet<EntryKey> {
  const linked = new Set<EntryKey>();
  for (const entry of context.content.entries)
    for (const { prose } of mayHold(context, keyOf(entry)) ? entry.tellings : [])
      for (const reference of prose.references)
        if (reference.kind === 'entry' && reference.entry.kind === 'concepts')
          linked.add(`concepts/${reference.entry.id}`);
  return linked;
}
