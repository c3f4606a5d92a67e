import { kinds } from '#model/kinds.ts';
import { isRecord } from '#model/walk.ts';
import { defineCheck } from '../../define-check.ts';
import { titleLength } from '../../telling-style/head-lengths.ts';
import { restOfHead } from '../../texts/places-in-texts.ts';

/** A title, also one that stands in facts, is shown whole by search results and share cards. */
export const titleLengthCheck = defineCheck({
  id: 'title-length',
  severity: 'warning',
  messages: { long: ['length', 'limit', 'locale'] },
  *entry({ kind, facts, tellings }, { limits, textOf }) {
    const { titleFrom } = kinds[kind];
    for (const telling of tellings) {
      const { head, locale, file } = telling;
      const named = titleFrom === 'telling' ? undefined : textIn(facts.raw, titleFrom, locale);
      const title = head?.title ?? named;
      const long = title === undefined ? undefined : titleLength(title, locale, limits);
      if (long === undefined) continue;
      yield {
        message: 'long',
        data: { length: long.length, limit: long.limit, locale },
        place:
          head?.title === undefined
            ? facts.locate([titleFrom, locale])
            : restOfHead(telling, 'title', long.fits, textOf(file) ?? ''),
      };
    }
  },
});

function textIn(facts: unknown, field: string, locale: string): string | undefined {
  const texts = isRecord(facts) ? facts[field] : undefined;
  const text = isRecord(texts) ? texts[locale] : undefined;
  return typeof text === 'string' ? text : undefined;
}
