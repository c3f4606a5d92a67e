import { defineSiteCheck } from '../define-site-check.ts';
import { kilobytes, transferSize, transferSizeOf } from '../kilobytes.ts';

/** A page and its styles, as they travel, keep to a budget. */
export const pageWeight = defineSiteCheck({
  id: 'page-weight',
  severity: 'warning',
  messages: { heavy: ['page', 'weight', 'limit'] },
  async *site(context) {
    const { built, limits } = context;
    const weights = built.pages.map(async (page) => {
      const file = built.files.get(page.file);
      const own = file === undefined ? 0 : await transferSize(file.bytes);
      return own + (await transferSizeOf(page, page.styles, context));
    });
    for (const [index, size] of (await Promise.all(weights)).entries()) {
      const page = built.pages[index];
      const weight = kilobytes(size);
      if (page !== undefined && weight > limits.pageWeight)
        yield {
          message: 'heavy',
          data: { page: page.address, weight, limit: limits.pageWeight },
          place: built.placeIn(page),
        };
    }
  },
});
