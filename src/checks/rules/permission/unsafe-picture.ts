import { MAX_CHARACTERS } from '#content/decode-text.ts';
import { START } from '#model/place.ts';
import { sourceText } from '#prose/source-text.ts';
import { defineCheck } from '../../define-check.ts';
import { unsafeParts } from '../../drawing/unsafe-parts.ts';
import { shorten } from '../../texts/source-lines.ts';

/** A drawing can be looked at, and does nothing else. */
export const unsafePicture = defineCheck({
  id: 'unsafe-picture',
  severity: 'error',
  locked: true,
  messages: {
    element: ['what'],
    handler: ['what'],
    load: ['what'],
    link: ['what'],
    style: ['what'],
    animation: ['what'],
    entity: [],
    encoding: ['what'],
    'not-utf8': [],
    'too-large': ['limit'],
  },
  *entry({ pictures }, { textOf }) {
    for (const { file, name, format, bytes } of pictures) {
      // A photograph under the name of a drawing is told by picture-unreadable.
      if (!/\.svg$/i.test(name) || (format !== undefined && format !== 'svg')) continue;
      const svg = textOf(file);
      if (svg === undefined) {
        const place = { file, ...START };
        if (bytes > MAX_CHARACTERS)
          yield { message: 'too-large', data: { limit: MAX_CHARACTERS / 1000 }, place };
        else yield { message: 'not-utf8', data: {}, place };
        continue;
      }
      const source = sourceText(svg);
      for (const { danger, what, from, to } of unsafeParts(svg)) {
        const place = { file, ...source.spanOf(from, to) };
        if (danger === 'entity') yield { message: danger, data: {}, place };
        else yield { message: danger, data: { what: shorten(what) }, place };
      }
    }
  },
});
