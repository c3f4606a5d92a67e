import stringWidth from 'string-width';
import { DEFAULT_LIMITS } from '#model/limits.ts';
import type { Locale } from '#model/locale.ts';

/** How much room a title or a summary takes, in the unit a writer of the language counts in. */
export interface Overlength {
  /** Characters in English, 汉字 in Chinese, where two Latin letters take the room of one. */
  readonly length: number;
  readonly limit: number;
  readonly over: number;
  /** Where in the text the part begins that is too much. */
  readonly fits: number;
}

/** Says how far a title is too long; undefined if it is not. */
export function titleLength(
  title: string,
  locale: Locale,
  limits = DEFAULT_LIMITS,
): Overlength | undefined {
  return overlength(title, locale, limits.titleLength[locale]);
}

/** Says how far a summary is too long; undefined if it is not. */
export function summaryLength(
  summary: string,
  locale: Locale,
  limits = DEFAULT_LIMITS,
): Overlength | undefined {
  return overlength(summary, locale, limits.summaryLength[locale]);
}

function overlength(text: string, locale: Locale, limit: number): Overlength | undefined {
  const perUnit = locale === 'zh' ? 2 : 1;
  // No character is wider than two columns, so that most texts need not be measured.
  if (text.length * 2 <= limit * perUnit) return undefined;
  const length = Math.ceil(columnsOf(text.trim(), locale) / perUnit);
  if (length <= limit) return undefined;
  return { length, limit, over: length - limit, fits: fitting(text, locale, limit * perUnit) };
}

/** How much of a text fits into a number of columns, in UTF-16 units. */
function fitting(text: string, locale: Locale, columns: number): number {
  let taken = 0;
  for (const { segment, index } of new Intl.Segmenter(locale).segment(text)) {
    taken += columnsOf(segment, locale);
    if (taken > columns) return index;
  }
  return text.length;
}

// Marks such as “ and … are wide among Chinese characters and narrow among Latin ones.
const columnsOf = (text: string, locale: Locale) =>
  /^[ -~]*$/.test(text) ? text.length : stringWidth(text, { ambiguousIsNarrow: locale !== 'zh' });
