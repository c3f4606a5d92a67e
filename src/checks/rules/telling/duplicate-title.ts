import { defineCheck } from '../../define-check.ts';
import { duplicateTexts } from '../../telling-style/duplicate-texts.ts';
import { titlesIn } from '../../texts/head-texts.ts';
import { shorten } from '../../texts/source-lines.ts';

/** Every entry has a title of its own in each language. */
export const duplicateTitle = defineCheck({
  id: 'duplicate-title',
  severity: 'warning',
  messages: { twice: ['text', 'first'] },
  *content({ content }) {
    for (const { text, telling, first } of duplicateTexts([...titlesIn(content)]))
      if (telling.entry !== first.entry)
        yield {
          message: 'twice',
          data: { text: shorten(text), first: first.entry },
          place: telling.locate(),
          related: [first.locate()],
        };
  },
});
