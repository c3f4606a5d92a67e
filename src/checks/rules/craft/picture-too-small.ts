import { START } from '#model/place.ts';
import { defineCheck } from '../../define-check.ts';

/** A picture has enough pixels for the width at which it is shown. Drawings have no pixels. */
export const pictureTooSmall = defineCheck({
  id: 'picture-too-small',
  severity: 'warning',
  messages: { narrow: ['width', 'limit'] },
  *entry({ pictures, tellings }, { limits }) {
    const shown = new Set(
      tellings.flatMap(({ prose }) =>
        prose.references.flatMap((one) => (one.kind === 'picture' ? [one.picture] : [])),
      ),
    );
    for (const { name, file, size, format } of pictures) {
      if (size === undefined || format === 'svg' || !shown.has(name)) continue;
      if (size.width < limits.pictureWidth)
        yield {
          message: 'narrow',
          data: { width: size.width, limit: limits.pictureWidth },
          place: { file, ...START },
        };
    }
  },
});
