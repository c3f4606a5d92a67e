/**
 * Digits with their decimals and thousands separators; a word in Latin letters; a run of Chinese
 * numerals; one other Chinese character; white space; one other sign.
 */
export type TokenKind = 'digits' | 'latin' | 'numeral' | 'han' | 'space' | 'mark';

/** A piece of a line; the pieces of a line cover it without gaps. */
export interface Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The text in lower case. */
  readonly word: string;
}

const KINDS: readonly (readonly [TokenKind, RegExp])[] = [
  ['digits', /\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/y],
  ['latin', /[A-Za-z\u00B5\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u03BC]+(?:['’][A-Za-z]+)?/y],
  ['numeral', /[零〇一二两三四五六七八九十百千万亿兆]+/y],
  ['han', /\p{Script=Han}/uy],
  ['space', /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/y],
  ['mark', /[\s\S]/y],
];

/** Cuts a text into tokens. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  while (from < text.length) {
    const token = tokenAt(text, from);
    tokens.push(token);
    from = token.to;
  }
  return tokens;
}

function tokenAt(text: string, from: number): Token {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = from;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined)
      return { kind, from, to: from + found.length, text: found, word: found.toLowerCase() };
  }
  const text1 = text.charAt(from);
  return { kind: 'mark', from, to: from + 1, text: text1, word: text1 };
}
