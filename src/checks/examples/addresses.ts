import type { addressesChecks } from '../rules/addresses.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about addresses that were published. */
export const addresses: ExamplesOf<typeof addressesChecks> = {
  'permalink-kept': {
    bad: '# content/cases/acme was renamed to content/cases/acme-checkout\ncustomer: acme',
    good: 'customer: acme\nformerly: [acme]',
  },
  'former-name-free': {
    bad: '# content/cases/acme is still there\nformerly: [acme]',
    good: '# content/cases/acme was renamed\nformerly: [acme]',
  },
};
