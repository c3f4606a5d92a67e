import { defineCheck } from '../../define-check.ts';
import { summaryLength } from '../../telling-style/head-lengths.ts';
import { restOfHead } from '../../texts/places-in-texts.ts';

/** A summary is shown whole by search results and previews. */
export const summaryLengthCheck = defineCheck({
  id: 'summary-length',
  severity: 'warning',
  messages: { long: ['length', 'limit', 'locale'] },
  *entry({ tellings }, { limits, textOf }) {
    for (const telling of tellings) {
      const { head, locale, file } = telling;
      const long = head === undefined ? undefined : summaryLength(head.summary, locale, limits);
      if (long !== undefined)
        yield {
          message: 'long',
          data: { length: long.length, limit: long.limit, locale },
          place: restOfHead(telling, 'summary', long.fits, textOf(file) ?? ''),
        };
    }
  },
});
