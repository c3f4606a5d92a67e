import type { Locale } from '#model/locale.ts';
import { zh } from './zh.ts';

/**
 * What the model says of a field, a kind or a value, in a language. The model speaks English; what
 * has no translation yet stays English.
 */
export function describeIn(locale: Locale, english: string): string {
  return locale === 'zh' ? (zh[english] ?? english) : english;
}
