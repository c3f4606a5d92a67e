const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const WIDE_OR_ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * The text with full-width letters, digits and signs in their half-width form and every kind of
 * space as a plain one. Each character stays one character, so that offsets hold in both.
 */
export function fold(text: string): string {
  return text
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(WIDE_OR_ODD_SPACE, ' ');
}
