import { defineSiteCheck } from '../define-site-check.ts';

/** Every address that was ever published still answers. */
export const permalinkAnswers = defineSiteCheck({
  id: 'permalink-answers',
  severity: 'error',
  messages: { gone: ['address'], lost: ['address', 'to'] },
  *site({ built, content, permalinks, site }) {
    const root = site.base === '/' ? '' : site.base;
    for (const address of permalinks) {
      const page = built.pageAt(address);
      const recorded =
        content.permalinks.value?.addresses.indexOf(address.slice(root.length)) ?? -1;
      const place =
        recorded === -1
          ? content.permalinks.locate([])
          : content.permalinks.locate(['addresses', recorded]);
      if (page === undefined) yield { message: 'gone', data: { address }, place };
      else if (page.refresh !== undefined && built.follow(page, page.refresh).to === 'nothing')
        yield {
          message: 'lost',
          data: { address, to: page.refresh },
          place,
          related: [built.placeIn(page)],
        };
    }
  },
});
