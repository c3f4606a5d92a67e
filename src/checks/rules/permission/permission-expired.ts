import { defineCheck } from '../../define-check.ts';
import { publishedCases, publishedCustomers } from '../../graph/customers.ts';

/** The permission of a customer that is meant to be shown still holds. */
export const permissionExpired = defineCheck({
  id: 'permission-expired',
  severity: 'warning',
  messages: { expired: ['expires', 'day', 'cases'] },
  *content(context) {
    for (const { customer, file } of publishedCustomers(context)) {
      const { granted = '', expires } = customer.facts.permission ?? {};
      // A permission that ends before it begins is told by permission-missing.
      if (expires === undefined || expires >= context.asOf || expires < granted) continue;
      yield {
        message: 'expired',
        data: { expires, day: context.asOf, cases: publishedCases(context, customer) },
        place: file.locate(['permission', 'expires']),
      };
    }
  },
});
