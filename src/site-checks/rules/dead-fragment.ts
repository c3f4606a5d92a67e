import { nearest } from '#prose/nearest.ts';
import { defineSiteCheck } from '../define-site-check.ts';
import { placesOfLinks } from '../link-places.ts';

/** Every link to a place on a page leads to a place that is on that page. */
export const deadFragment = defineSiteCheck({
  id: 'dead-fragment',
  severity: 'error',
  messages: {
    content: ['link', 'page', 'fragment'],
    page: ['link', 'page', 'fragment'],
    pages: ['link', 'page', 'fragment', 'count'],
  },
  *site(context) {
    const { built } = context;
    const dead = built.pages.flatMap((page) =>
      page.links.flatMap((link) => {
        // The page for what is not found stands at no address of its own.
        const target = link.href.startsWith('#')
          ? { to: 'page' as const, page, fragment: decodeURI(link.href.slice(1)) }
          : built.follow(page, link.href);
        if (target.to !== 'page' || target.fragment === '') return [];
        if (target.page.ids.has(target.fragment) || target.fragment.startsWith(':~:')) return [];
        return [{ page, link, fragment: target.fragment, ids: target.page.ids }];
      }),
    );
    for (const { found, place, related, fromContent } of placesOfLinks(dead, context))
      for (const { page, link, fragment, ids } of found.slice(0, 1)) {
        const data = { link: link.href, page: page.address, fragment };
        const suggestion = nearest(fragment, [...ids]) ?? undefined;
        if (fromContent) yield { message: 'content', data, place, related, suggestion };
        else if (found.length === 1) yield { message: 'page', data, place, suggestion };
        else {
          const count = found.length - 1;
          yield { message: 'pages', data: { ...data, count }, place, related, suggestion };
        }
      }
  },
});
