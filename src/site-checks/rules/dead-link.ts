import { nearest } from '#prose/nearest.ts';
import { defineSiteCheck } from '../define-site-check.ts';
import { placesOfLinks } from '../link-places.ts';

/** Every link within the site leads to a page or file that is there. */
export const deadLink = defineSiteCheck({
  id: 'dead-link',
  severity: 'error',
  messages: { content: ['link', 'page'], page: ['link', 'page'], pages: ['link', 'page', 'count'] },
  *site(context) {
    const { built } = context;
    const dead = built.pages.flatMap((page) =>
      page.links.flatMap((link) => {
        const target = built.follow(page, link.href);
        return target.to === 'nothing' ? [{ page, link, path: target.path }] : [];
      }),
    );
    for (const { found, place, related, fromContent } of placesOfLinks(dead, context))
      for (const { page, link, path } of found.slice(0, 1)) {
        const data = { link: link.href, page: page.address };
        const suggestion = nearest(path, built.addresses) ?? undefined;
        if (fromContent) yield { message: 'content', data, place, related, suggestion };
        else if (found.length === 1) yield { message: 'page', data, place, suggestion };
        else {
          const count = found.length - 1;
          yield { message: 'pages', data: { ...data, count }, place, related, suggestion };
        }
      }
  },
});
