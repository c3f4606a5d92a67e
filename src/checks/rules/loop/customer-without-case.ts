import { casesOfCustomer } from '#evidence/cases.ts';
import { defineCheck } from '../../define-check.ts';
import { namesOfEntries } from '../../graph/leads.ts';
import { namePlace, publishedEntries } from '../../graph/published.ts';
import { UnsureReferences } from '../../mistakes/unsure-references.ts';

/** A customer has a case. A case that is still a draft is on its way, and one of a customer that left counts. */
export const customerWithoutCase = defineCheck({
  id: 'customer-without-case',
  severity: 'warning',
  messages: { none: ['customer'], withdrawn: ['customer', 'cases'] },
  *content(context) {
    const unsure = new UnsureReferences(context);
    for (const { entry, raw } of publishedEntries(context, 'customers')) {
      const cases = casesOfCustomer(context.graph, entry.id);
      if (cases.some(({ facts }) => facts.status !== 'withdrawn')) continue;
      if (unsure.mayLead(['cases'], entry)) continue;
      const customer = entry.id;
      const place = namePlace(raw);
      if (cases.length === 0) yield { message: 'none', data: { customer }, place };
      else
        yield {
          message: 'withdrawn',
          data: { customer, cases: namesOfEntries(cases) },
          place,
        };
    }
  },
});
