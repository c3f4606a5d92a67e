import { defineCheck } from '../../define-check.ts';
import { altProblems } from '../../telling-style/alt-problems.ts';
import { sourceOf } from '../../telling-style/flat-text.ts';

/** The words for a picture say what it shows: not that it is one, what its file is called, or the caption again. */
export const altSaysNothing = defineCheck({
  id: 'alt-says-nothing',
  severity: 'warning',
  messages: { generic: ['alt'], 'file-name': ['alt'], 'same-as-caption': ['alt'] },
  *entry({ tellings }, { textOf }) {
    for (const { prose, file } of tellings)
      for (const { code, alt, span } of altProblems(prose.tree, sourceOf(textOf(file) ?? '')))
        if (code !== 'empty') yield { message: code, data: { alt }, place: { file, ...span } };
  },
});
