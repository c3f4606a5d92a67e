/** How long a text is, counted the way each writing is counted. */
export interface TextLength {
  /** Words of Latin, Korean and other writing with spaces; a figure such as `1,000.5` is one. */
  words: number;
  /** 汉字, and kana of Japanese. */
  characters: number;
}

const CHARACTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,_-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Measures a text, such as that of `plainText`. */
export function textLength(text: string): TextLength {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const words = text.replace(CHARACTER, ' ').match(WORD)?.length ?? 0;
  return { words, characters };
}
