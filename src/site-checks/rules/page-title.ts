import type { BuiltPage } from '../built-page.ts';
import { defineSiteCheck } from '../define-site-check.ts';

/** Every page has a title, and no two pages of a language have the same. */
export const pageTitle = defineSiteCheck({
  id: 'page-title',
  severity: 'error',
  messages: { none: ['page'], same: ['title', 'page', 'other'] },
  *site({ built }) {
    const first = new Map<string, BuiltPage>();
    for (const page of built.pages) {
      const place = built.placeIn(page);
      if (page.title === '') {
        yield { message: 'none', data: { page: page.address }, place };
        continue;
      }
      // Pages that only say "moved" or "no longer available" all say the same.
      if (!page.indexed || page.refresh !== undefined) continue;
      const key = `${page.lang} ${page.title}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, page);
      else
        yield {
          message: 'same',
          data: { title: page.title, page: page.address, other: other.address },
          place,
          related: [built.placeIn(other)],
        };
    }
  },
});
