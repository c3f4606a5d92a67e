import type { BuiltPage } from '../built-page.ts';
import { defineSiteCheck } from '../define-site-check.ts';
import { kilobytes } from '../kilobytes.ts';
import { lookAt, type PictureLook } from '../picture-look.ts';

/** What networks and chats show without cutting it. */
const WIDTH = 1200;
const HEIGHT = 630;

/** A link to any page, shared in a chat, shows a picture: there, readable, large, not blank. */
export const shareImage = defineSiteCheck({
  id: 'share-image',
  severity: 'error',
  messages: {
    none: ['page'],
    relative: ['picture', 'page'],
    absent: ['picture', 'page'],
    unreadable: ['picture'],
    small: ['picture', 'width', 'height'],
    size: ['picture', 'said', 'size'],
    heavy: ['picture', 'weight', 'limit'],
    blank: ['picture'],
    alt: ['page'],
    card: ['page'],
  },
  async *site({ built, limits }) {
    const users = new Map<string, BuiltPage[]>();
    for (const page of built.addressed) {
      if (!page.indexed || page.refresh !== undefined) continue;
      const image = page.meta.get('og:image');
      const place = built.placeIn(page, image?.at);
      if (image === undefined || image.content === '') {
        yield { message: 'none', data: { page: page.address }, place };
        continue;
      }
      const data = { picture: image.content, page: page.address };
      if (URL.parse(image.content)?.protocol !== 'https:')
        yield { message: 'relative', data, place };
      const target = built.follow(page, image.content);
      if (target.to === 'file') users.set(target.name, [...(users.get(target.name) ?? []), page]);
      else yield { message: 'absent', data, place };
      if ((page.meta.get('og:image:alt')?.content ?? '').trim() === '')
        yield { message: 'alt', data: { page: page.address }, place };
      if (page.meta.get('twitter:card')?.content !== 'summary_large_image')
        yield { message: 'card', data: { page: page.address }, place };
    }
    for (const [picture, pages] of users) {
      const bytes = built.files.get(picture)?.bytes ?? new Uint8Array();
      const look = await lookAt(bytes);
      const place = built.placeOf(picture);
      const related = pages.slice(0, 1).map((page) => built.placeIn(page));
      if (look === undefined) {
        yield { message: 'unreadable', data: { picture }, place, related };
        continue;
      }
      const weight = kilobytes(bytes.length);
      if (weight > limits.shareImageWeight)
        yield {
          message: 'heavy',
          data: { picture, weight, limit: limits.shareImageWeight },
          place,
          related,
        };
      if (!isLarge(look))
        yield {
          message: 'small',
          data: { picture, width: look.width, height: look.height },
          place,
          related,
        };
      if (look.blank) yield { message: 'blank', data: { picture }, place, related };
      const size = `${look.width}×${look.height}`;
      // Of a picture that is too small it need not be told how small.
      for (const page of isLarge(look) ? pages : []) {
        const said = ['og:image:width', 'og:image:height']
          .map((name) => page.meta.get(name)?.content ?? '?')
          .join('×');
        if (said !== size)
          yield {
            message: 'size',
            data: { picture, said, size },
            place: built.placeIn(page, page.meta.get('og:image')?.at),
          };
      }
    }
  },
});

/** As large as asked for, or larger in the same proportion. */
function isLarge({ width, height }: PictureLook): boolean {
  const proportion = width / height / (WIDTH / HEIGHT);
  return width >= WIDTH && height >= HEIGHT && proportion > 0.95 && proportion < 1.05;
}
