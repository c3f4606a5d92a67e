import { daysBetween } from '#model/dates.ts';
import { defineCheck } from '../../define-check.ts';
import { publishedCustomers } from '../../graph/customers.ts';

/** A permission that is about to end is renewed in time. */
export const permissionExpiresSoon = defineCheck({
  id: 'permission-expires-soon',
  severity: 'warning',
  messages: { soon: ['expires', 'days'] },
  *content(context) {
    for (const { customer, file } of publishedCustomers(context)) {
      const { granted = '', expires } = customer.facts.permission ?? {};
      if (expires === undefined || expires < granted) continue;
      const days = daysBetween(context.asOf, expires);
      if (days < 0 || days > context.limits.expiresSoon) continue;
      yield {
        message: 'soon',
        data: { expires, days },
        place: file.locate(['permission', 'expires']),
      };
    }
  },
});
