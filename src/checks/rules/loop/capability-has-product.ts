import { defineCheck } from '../../define-check.ts';
import { missingFields } from '../../mistakes/schema-findings.ts';

/** Every capability belongs to a product. A product that does not exist is a dead reference. */
export const capabilityHasProduct = defineCheck({
  id: 'capability-has-product',
  severity: 'error',
  messages: { none: ['capability'] },
  *content(context) {
    for (const { entry, place } of missingFields(
      context,
      'capabilities',
      (path) => path.length === 1 && path[0] === 'product',
    ))
      yield { message: 'none', data: { capability: entry.id }, place };
  },
});
