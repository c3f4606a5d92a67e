import { shorten } from '#checks/texts/source-lines.ts';
import { textsOf } from '../bytes/texts-in.ts';
import { defineSiteCheck } from '../define-site-check.ts';
import { hiddenPhrases, squeeze } from '../hidden-phrases.ts';

/** No words of what is not shown, such as a draft, stand in the site. */
export const draftText = defineSiteCheck({
  id: 'draft-text',
  severity: 'error',
  locked: true,
  messages: { text: ['entry', 'text', 'file'] },
  async *file(file, context) {
    const { built } = context;
    const phrases = hiddenPhrases(context);
    if (phrases.length === 0) return;
    const told = new Set<string>();
    for (const found of await textsOf(file, built.pageIn(file.name))) {
      if ('sealed' in found) continue;
      const text = squeeze(found.text);
      for (const { entry, text: words, squeezed } of phrases) {
        if (told.has(entry) || !text.includes(squeezed)) continue;
        told.add(entry);
        yield {
          message: 'text',
          data: { entry, text: shorten(words), file: file.name },
          place: built.placeOf(file.name),
        };
      }
    }
  },
});
