import { defineCheck } from '../../define-check.ts';
import { altProblems } from '../../telling-style/alt-problems.ts';
import { sourceOf } from '../../telling-style/flat-text.ts';

/** Every picture has words for those who cannot see it. */
export const altMissing = defineCheck({
  id: 'alt-missing',
  severity: 'error',
  messages: { empty: [] },
  *entry({ tellings }, { textOf }) {
    for (const { prose, file } of tellings)
      for (const { code, span } of altProblems(prose.tree, sourceOf(textOf(file) ?? '')))
        if (code === 'empty') yield { message: code, data: {}, place: { file, ...span } };
  },
});
