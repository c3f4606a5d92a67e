import { defineCheck } from '../../define-check.ts';
import { sourceOf } from '../../telling-style/flat-text.ts';
import { markupAsText } from '../../telling-style/markup-as-text.ts';
import { shorten } from '../../texts/source-lines.ts';

/** Readers are shown no headings, links and components as somebody typed them. */
export const markupAsTextCheck = defineCheck({
  id: 'markup-as-text',
  severity: 'warning',
  messages: { component: ['text'], heading: ['text'], link: ['text'] },
  *entry({ tellings }, { textOf }) {
    for (const { prose, file } of tellings) {
      // Where the parser could not go on, what follows is text by no fault of its own.
      if (prose.problems.some(({ code }) => code === 'syntax')) continue;
      for (const { code, text, meant, span } of markupAsText(
        prose.tree,
        sourceOf(textOf(file) ?? ''),
      ))
        yield {
          message: code,
          data: { text: shorten(text) },
          place: { file, ...span },
          suggestion: meant,
          // A figure would be missing where its name is shown.
          ...(code === 'component' ? { severity: 'error' as const } : {}),
        };
    }
  },
});
