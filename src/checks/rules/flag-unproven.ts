import { flagProof } from '#evidence/flags.ts';
import { entriesOf } from '#evidence/graph.ts';
import { defineCheck } from '../define-check.ts';

/** A claim is published only when enough customers in enough industries have shown it. */
export const flagUnproven = defineCheck({
  id: 'flag-unproven',
  severity: 'error',
  messages: { unproven: ['cases', 'wantCases', 'industries', 'wantIndustries'], hidden: ['day'] },
  *run({ content, graph, withheld, asOf }) {
    for (const flag of entriesOf(graph, 'flags')) {
      if (flag.facts.status !== 'published') continue;
      const raw = content.entries.find((entry) => entry.kind === 'flags' && entry.id === flag.id);
      if (raw === undefined) continue;
      const proof = flagProof(graph, flag);
      const place = raw.facts.locate(['proof'], 'key');
      if (!proof.proven) {
        const customers = new Set(proof.cases.map((entry) => entry.facts.customer)).size;
        yield {
          message: 'unproven',
          data: {
            cases: customers,
            wantCases: flag.facts.proof.cases,
            industries: proof.industries.length,
            wantIndustries: flag.facts.proof.industries,
          },
          place,
        };
      } else if (withheld.reasons.get(`flags/${flag.id}`)?.why === 'unproven')
        // Its proofs exist but may not be shown on that day: it is held back, which is no mistake.
        yield { message: 'hidden', data: { day: asOf }, place, severity: 'warning' };
    }
  },
});
