import { industryOf } from '#evidence/cases.ts';
import { keyOf } from '#evidence/entry.ts';
import { flagProof } from '#evidence/flags.ts';
import { entriesOf } from '#evidence/graph.ts';
import { defineCheck } from '../../define-check.ts';
import { rawOf } from '../../graph/as-read.ts';

/** A claim is shown by more than one customer, in more than one industry. */
export const flagProofNarrow = defineCheck({
  id: 'flag-proof-narrow',
  severity: 'warning',
  messages: { customer: ['customer'], industry: ['industry', 'customers'] },
  *content(context) {
    const { graph, withheld, mistakes } = context;
    for (const flag of entriesOf(graph, 'flags')) {
      // Of a claim that is held back, other rules tell why.
      if (flag.facts.status !== 'published' || withheld.reasons.has(keyOf(flag))) continue;
      const raw = rawOf(context, flag);
      if (raw === undefined || mistakes.has(raw.facts.file)) continue;
      const { cases } = flagProof(graph, flag);
      // What a broken file holds might widen the proof.
      const doubtful = [...flag.facts.evidence, ...flag.facts.answers].some((address) =>
        mistakes.has(`content/cases/${address.split('/').at(-2)}/facts.yaml`),
      );
      const shown = cases.filter((entry) => !withheld.reasons.has(keyOf(entry)));
      const customers = new Set(shown.map((entry) => entry.facts.customer));
      const industries = new Set(shown.map((entry) => industryOf(graph, entry)));
      const [customer] = customers;
      const [industry] = industries;
      if (doubtful || customer === undefined) continue;
      if (customers.size === 1)
        yield {
          message: 'customer',
          data: { customer },
          place: raw.facts.locate(['proof', 'cases']),
        };
      else if (industries.size === 1 && industry !== undefined)
        yield {
          message: 'industry',
          data: { industry, customers: customers.size },
          place: raw.facts.locate(['proof', 'industries']),
        };
    }
  },
});
