import { defineCheck } from '../../define-check.ts';
import { sourceOf } from '../../telling-style/flat-text.ts';
import { vagueLinkText } from '../../telling-style/vague-link-text.ts';
import { shorten } from '../../texts/source-lines.ts';

/** The words of a link say where it leads. */
export const linkTextVague = defineCheck({
  id: 'link-text-vague',
  severity: 'warning',
  messages: { vague: ['text'], address: ['text'], empty: [] },
  *entry({ tellings }, { textOf }) {
    for (const { prose, file } of tellings)
      for (const { code, text, span } of vagueLinkText(prose.tree, sourceOf(textOf(file) ?? ''))) {
        const place = { file, ...span };
        if (code === 'empty') yield { message: code, data: {}, place };
        else yield { message: code, data: { text: shorten(text) }, place };
      }
  },
});
