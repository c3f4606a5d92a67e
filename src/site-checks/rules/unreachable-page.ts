import { defineSiteCheck } from '../define-site-check.ts';

/** From a home page one comes to every page by links. */
export const unreachablePage = defineSiteCheck({
  id: 'unreachable-page',
  severity: 'error',
  messages: { page: ['page'] },
  *site({ built, site, routes }) {
    const seen = new Set(site.locales.map((locale) => routes.home(locale)));
    const queue = [...seen];
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
      const page = built.pageAt(address);
      for (const { href, element } of page?.links ?? []) {
        const target = page && element !== 'link' ? built.follow(page, href) : undefined;
        if (target?.to !== 'page' || seen.has(target.page.address)) continue;
        seen.add(target.page.address);
        queue.push(target.page.address);
      }
    }
    // Pages that say "moved" or "no longer available" are there for links from outside.
    for (const page of built.addressed)
      if (!seen.has(page.address) && page.indexed && page.refresh === undefined)
        yield { message: 'page', data: { page: page.address }, place: built.placeIn(page) };
  },
});
