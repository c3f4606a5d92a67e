import stringWidth from 'string-width';
import type { Locale } from '#model/locale.ts';

/** How much room a title or a summary takes, in the unit a writer of the language counts in. */
export interface Overlength {
  /** Characters in English, 汉字 in Chinese, where two Latin letters take the room of one. */
  readonly length: number;
  readonly limit: number;
  readonly over: number;
}

/** The most that lists, search results and share cards show, in the unit of the language. */
export const HEAD_LIMITS = {
  title: { en: 65, zh: 30 },
  summary: { en: 160, zh: 80 },
} as const satisfies Record<string, Readonly<Record<Locale, number>>>;

/** Says how far a title is too long; undefined if it is not. */
export function titleLength(title: string, locale: Locale): Overlength | undefined {
  return overlength(title, locale, HEAD_LIMITS.title[locale]);
}

/** Says how far a summary is too long; undefined if it is not. */
export function summaryLength(summary: string, locale: Locale): Overlength | undefined {
  return overlength(summary, locale, HEAD_LIMITS.summary[locale]);
}

function overlength(text: string, locale: Locale, limit: number): Overlength | undefined {
  const perUnit = locale === 'zh' ? 2 : 1;
  // Marks such as “ and … are wide among Chinese characters and narrow among Latin ones.
  const columns = stringWidth(text.trim(), { ambiguousIsNarrow: locale !== 'zh' });
  const length = Math.ceil(columns / perUnit);
  return length > limit ? { length, limit, over: length - limit } : undefined;
}
