import { START } from '#model/place.ts';
import { defineCheck } from '../../define-check.ts';

/** A photograph does not tell where it was taken. */
export const picturePosition = defineCheck({
  id: 'picture-position',
  severity: 'warning',
  messages: { position: [] },
  *entry({ pictures }) {
    for (const { file, position } of pictures)
      if (position) yield { message: 'position', data: {}, place: { file, ...START } };
  },
});
