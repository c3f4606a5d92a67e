import { keyOf } from '#evidence/entry.ts';
import { entryAt } from '#evidence/graph.ts';
import { defineCheck } from '../../define-check.ts';
import { namePlace, publishedEntries } from '../../graph/published.ts';
import { UnsureReferences } from '../../mistakes/unsure-references.ts';

/**
 * Something reaches a circle of people: a story written for it, a claim it echoed, or a concept, a
 * claim or an event that the circle itself names. A link in passing reaches nobody.
 */
export const circleReachedByNothing = defineCheck({
  id: 'circle-reached-by-nothing',
  severity: 'warning',
  messages: { none: ['circle'] },
  *content(context) {
    const { graph, mistakes } = context;
    const unsure = new UnsureReferences(context);
    for (const { entry, raw } of publishedEntries(context, 'circles')) {
      const key = keyOf(entry);
      const isThere = (other: typeof key) => entryAt(graph, other)?.facts.status !== 'withdrawn';
      // A dead reference counts as well: it is told by itself.
      const named = (graph.outgoing.get(key) ?? []).some(({ to }) => isThere(to));
      const reached = (graph.incoming.get(key) ?? []).some(({ from }) => isThere(from));
      if (named || reached || mistakes.has(raw.facts.file)) continue;
      if (!unsure.mayLead(['stories', 'flags'], entry))
        yield { message: 'none', data: { circle: entry.id }, place: namePlace(raw) };
    }
  },
});
