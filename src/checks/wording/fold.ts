import { SIMPLER, TRADITIONAL_CHARACTER } from './tables/traditional.ts';

// A full-width comma ends a clause, unless it groups digits.
const FULL_WIDTH =
  /[\uFF01-\uFF0B\uFF0D-\uFF5E]|(?<=[\d\uFF10-\uFF19])\uFF0C(?=[\d\uFF10-\uFF19]{3}(?![\d\uFF10-\uFF19]))/g;
const WIDE_OR_ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * The text with full-width letters, digits and signs in their half-width form, every kind of space
 * as a plain one, and the traditional characters of numbers and units as simplified ones. Each
 * character stays one character, so that offsets hold in both.
 */
export function fold(text: string): string {
  return text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(WIDE_OR_ODD_SPACE, ' ')
    .replace(TRADITIONAL_CHARACTER, (char) => SIMPLER.get(char) ?? char);
}
