import { defineCheck } from '../../define-check.ts';
import { publishedCases, publishedCustomers } from '../../graph/customers.ts';

/** A customer whose cases are meant to be shown has a permission that holds and can be shown. */
export const permissionMissing = defineCheck({
  id: 'permission-missing',
  severity: 'warning',
  messages: {
    missing: ['cases'],
    'not-yet': ['granted', 'day'],
    never: ['granted', 'expires'],
    unwitnessed: [],
  },
  *content(context) {
    for (const { customer, file } of publishedCustomers(context)) {
      const { permission } = customer.facts;
      if (permission === undefined) {
        const cases = publishedCases(context, customer);
        if (cases > 0 && !context.mistakes.isMisspelt(file.file, ['permission']))
          yield { message: 'missing', data: { cases }, place: file.locate([]) };
        continue;
      }
      const { basis, granted, expires, evidence } = permission;
      if (granted !== undefined && expires !== undefined && expires < granted)
        yield {
          message: 'never',
          data: { granted, expires },
          place: file.locate(['permission', 'expires']),
          related: [file.locate(['permission', 'granted'])],
        };
      else if (granted !== undefined && granted > context.asOf)
        yield {
          message: 'not-yet',
          data: { granted, day: context.asOf },
          place: file.locate(['permission', 'granted']),
        };
      const misspelt = context.mistakes.isMisspelt(file.file, ['permission', 'evidence']);
      if (basis === 'agreement' && evidence === undefined && !misspelt)
        yield { message: 'unwitnessed', data: {}, place: file.locate(['permission', 'basis']) };
    }
  },
});
