import { defineSiteCheck } from '../define-site-check.ts';
import { kilobytes, transferSizeOf } from '../kilobytes.ts';

/** The scripts of a page, as they travel, keep to a budget. */
export const scriptWeight = defineSiteCheck({
  id: 'script-weight',
  severity: 'warning',
  messages: { heavy: ['page', 'weight', 'limit'] },
  async *page(page, context) {
    const { built, limits } = context;
    if (page.scripts.length === 0) return;
    const weight = kilobytes(await transferSizeOf(page, page.scripts, context));
    if (weight > limits.scriptWeight)
      yield {
        message: 'heavy',
        data: { page: page.address, weight, limit: limits.scriptWeight },
        place: built.placeIn(page),
      };
  },
});
