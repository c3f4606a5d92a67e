import { MAX_CHARACTERS } from '#content/decode-text.ts';
import { START } from '#model/place.ts';
import { defineCheck } from '../../define-check.ts';

const KILOBYTE = 1000;

/**
 * A picture is not far larger than what is shown of it. The site makes small versions by itself; a
 * drawing is sent as it is, so that it may weigh only a tenth.
 */
export const pictureTooHeavy = defineCheck({
  id: 'picture-too-heavy',
  severity: 'warning',
  messages: { heavy: ['size', 'limit'] },
  *entry({ pictures }, { limits }) {
    for (const { file, bytes, format } of pictures) {
      const limit = limits.pictureSize * (format === 'svg' ? 100 : 1000);
      // A drawing too large to be looked through is told by unsafe-picture.
      if (format === 'svg' && bytes > MAX_CHARACTERS) continue;
      if (bytes > limit * KILOBYTE)
        yield {
          message: 'heavy',
          data: { size: rounded(bytes / KILOBYTE), limit },
          place: { file, ...START },
        };
    }
  },
});

const rounded = (kilobytes: number) => Math.ceil(kilobytes * 10) / 10;
