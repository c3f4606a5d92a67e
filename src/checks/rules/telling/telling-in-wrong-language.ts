import { isLocale } from '#model/locale.ts';
import { isRecord } from '#model/walk.ts';
import { defineCheck } from '../../define-check.ts';
import { isInOtherLanguage, passagesInOtherLanguage } from '../../telling-style/wrong-language.ts';

/** What is told as English is English, and what is told as Chinese is Chinese. */
export const tellingInWrongLanguage = defineCheck({
  id: 'telling-in-wrong-language',
  severity: 'warning',
  messages: { summary: ['locale'], passage: ['locale'], field: ['locale'] },
  *entry({ facts, tellings }) {
    for (const { mark, value, path } of facts.marked) {
      if (mark.to !== 'reader' || !isRecord(value) || isOwnWords(path)) continue;
      for (const [locale, text] of Object.entries(value))
        if (isLocale(locale) && typeof text === 'string' && isInOtherLanguage(text, locale))
          yield { message: 'field', data: { locale }, place: facts.locate([...path, locale]) };
    }
    for (const { locale, file, head, prose, locateHead } of tellings) {
      // One finding for the whole file: whoever put it under the wrong name knows then.
      if (head !== undefined && isInOtherLanguage(head.summary, locale))
        yield { message: 'summary', data: { locale }, place: locateHead(['summary']) };
      else {
        const [first, ...more] = passagesInOtherLanguage(prose.tree, locale).map((span) => ({
          file,
          ...span,
        }));
        if (first !== undefined)
          yield { message: 'passage', data: { locale }, place: first, related: more };
      }
    }
  },
});

/** What somebody said, and what people and companies are called, may be in any language. */
const isOwnWords = (path: readonly (string | number)[]) =>
  path[0] === 'quotes' || path.at(-1) === 'name';
