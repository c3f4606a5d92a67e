import type { Entry } from '#evidence/entry.ts';
import { entriesOf, entryOf, referrers } from '#evidence/graph.ts';
import { defineCheck } from '../../define-check.ts';
import { heldBack } from '../../graph/held-back.ts';
import { namesOfEntries } from '../../graph/leads.ts';
import { isUsable, namePlace, publishedEntries } from '../../graph/published.ts';
import { UnsureReferences } from '../../mistakes/unsure-references.ts';

/**
 * A capability that can be used is proven by a case that is shown. One that is only planned needs no
 * proof yet. A case of a customer that left tells against a capability and never counts.
 */
export const capabilityWithoutProof = defineCheck({
  id: 'capability-without-proof',
  severity: 'warning',
  messages: {
    none: ['capability'],
    left: ['capability', 'cases'],
    hidden: ['capability', 'day', 'held'],
  },
  *content(context) {
    const { graph, publication, asOf } = context;
    // What a case without capabilities proves is not known; case-links-capability asks for it.
    if (entriesOf(graph, 'cases').some(provesNobodyKnowsWhat)) return;
    const unsure = new UnsureReferences(context);
    for (const { entry, raw } of publishedEntries(context, 'capabilities')) {
      if (!isUsable(entry)) continue;
      const cases = referrers(graph, `capabilities/${entry.id}`, 'cases').filter(({ facts }) =>
        facts.capabilities.includes(entry.id),
      );
      const proofs = cases.filter(({ facts }) => facts.outcome === 'adopted');
      if (proofs.some(({ id }) => entryOf(publication.graph, 'cases', id) !== undefined)) continue;
      if (unsure.mayLead(['cases'], entry)) continue;
      const capability = entry.id;
      const place = namePlace(raw);
      const coming = proofs.filter(({ facts }) => facts.status !== 'withdrawn');
      if (coming.length > 0) {
        const held = heldBack(context, coming);
        if (held.length > 0)
          yield {
            message: 'hidden',
            data: { capability, day: asOf, held: held.join(', ') },
            place,
          };
      } else if (cases.some(isToldAsLeft))
        yield {
          message: 'left',
          data: {
            capability,
            cases: namesOfEntries(cases.filter(isToldAsLeft)),
          },
          place,
        };
      else yield { message: 'none', data: { capability }, place };
    }
  },
});

const isToldAsLeft = ({ facts }: Entry<'cases'>) =>
  facts.outcome === 'left' && facts.status === 'published';

const provesNobodyKnowsWhat = ({ facts }: Entry<'cases'>) =>
  facts.capabilities.length === 0 && facts.outcome === 'adopted' && facts.status === 'published';
