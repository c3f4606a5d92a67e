import { behindTheScenes } from '../behind-the-scenes.ts';
import { textsOf } from '../bytes/texts-in.ts';
import { defineSiteCheck } from '../define-site-check.ts';

/** No address in the site leads to the machine of whoever reads it. */
export const localhostAddress = defineSiteCheck({
  id: 'localhost-address',
  severity: 'error',
  messages: { address: ['address', 'file'] },
  async *file(file, { built, sources }) {
    const page = built.pageIn(file.name);
    if (page !== undefined) {
      for (const { href, at } of page.links) {
        const address = LOCAL.exec(href)?.[0];
        if (address === undefined) continue;
        const source = sources.placeOf(page.address, href);
        const place = source ?? built.placeIn(page, at);
        yield { message: 'address', data: { address, file: file.name }, place };
      }
      return;
    }
    if (!behindTheScenes(file)) return;
    for (const found of await textsOf(file)) {
      const address = 'text' in found ? LOCAL.exec(found.text)?.[0] : undefined;
      if (address === undefined) continue;
      yield {
        message: 'address',
        data: { address, file: file.name },
        place: built.placeOf(file.name),
      };
      return;
    }
  },
});

const LOCAL =
  /(?:https?:|wss?:)?\/\/(?:[\w-]+\.)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::\d+)?(?=[/"'?#\s]|$)/;
