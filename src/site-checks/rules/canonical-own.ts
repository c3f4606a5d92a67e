import { defineSiteCheck } from '../define-site-check.ts';

/** A page names its own address as the one under which it wants to be known. */
export const canonicalOwn = defineSiteCheck({
  id: 'canonical-own',
  severity: 'error',
  messages: { none: ['page', 'expected'], other: ['found', 'expected'] },
  *page(page, { built }) {
    if (built.pageAt(page.address) !== page || !page.indexed || page.refresh !== undefined) return;
    const expected = built.absolute(page.address);
    if (page.canonical === undefined)
      yield {
        message: 'none',
        data: { page: page.address, expected },
        place: built.placeIn(page),
      };
    else if (page.canonical.href !== expected)
      yield {
        message: 'other',
        data: { found: page.canonical.href, expected },
        place: built.placeIn(page, page.canonical.at),
      };
  },
});
