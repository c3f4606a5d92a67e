import { defineSiteCheck } from '../define-site-check.ts';
import { kilobytes } from '../kilobytes.ts';

/** No picture is so heavy that a phone waits for it. */
export const pictureWeight = defineSiteCheck({
  id: 'picture-weight',
  severity: 'warning',
  messages: { heavy: ['picture', 'weight', 'limit'] },
  *file({ name, bytes }, { built, limits }) {
    if (!/\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(name)) return;
    const weight = kilobytes(bytes.length);
    if (weight > limits.pictureWeight)
      yield {
        message: 'heavy',
        data: { picture: name, weight, limit: limits.pictureWeight },
        place: built.placeOf(name),
      };
  },
});
