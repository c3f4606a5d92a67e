import { defineSiteCheck } from '../define-site-check.ts';

/** Every picture says how wide and high it is, so that the page does not jump when it arrives. */
export const pictureDimensions = defineSiteCheck({
  id: 'picture-dimensions',
  severity: 'error',
  messages: { none: ['picture', 'page'] },
  *page(page, { built }) {
    for (const { src, width, height, at } of page.pictures)
      if (!isLength(width) || !isLength(height))
        yield {
          message: 'none',
          data: { picture: src, page: page.address },
          place: built.placeIn(page, at),
        };
  },
});

const isLength = (value: string | undefined) => value !== undefined && /^[1-9]\d*$/.test(value);
