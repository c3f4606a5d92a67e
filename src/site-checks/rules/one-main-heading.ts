import { defineSiteCheck } from '../define-site-check.ts';

/** A page has exactly one main heading. */
export const oneMainHeading = defineSiteCheck({
  id: 'one-main-heading',
  severity: 'error',
  messages: { none: ['page'], many: ['page', 'count'] },
  *page(page, { built }) {
    const [, second] = page.headings;
    const count = page.headings.length;
    if (count === 0 && page.refresh === undefined)
      yield { message: 'none', data: { page: page.address }, place: built.placeIn(page) };
    if (second !== undefined)
      yield {
        message: 'many',
        data: { page: page.address, count },
        place: built.placeIn(page, second),
      };
  },
});
