import type { Locale } from '#model/locale.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A text made ready to be read forwards and backwards from any place in it. */
export interface Line {
  readonly text: string;
  readonly locale: Locale;
  /** Whether plain things ("300 banks") count, or only units that measure. */
  readonly things: boolean;
  readonly tokens: readonly Token[];
  /** The token that begins at an offset. */
  startingAt(offset: number): Token | undefined;
  /** The token that ends at an offset. */
  endingAt(offset: number): Token | undefined;
}

/** Makes a text ready. */
export function lineOf(text: string, locale: Locale, things: boolean): Line {
  const tokens = tokensOf(text);
  const starts = new Map(tokens.map((token) => [token.from, token]));
  const ends = new Map(tokens.map((token) => [token.to, token]));
  return {
    text,
    locale,
    things,
    tokens,
    startingAt: (offset) => starts.get(offset),
    endingAt: (offset) => ends.get(offset),
  };
}

/** The offset behind white space. */
export function skipSpace(line: Line, offset: number): number {
  const token = line.startingAt(offset);
  return token?.kind === 'space' ? token.to : offset;
}

/** The offset behind white space or one hyphen, as in "ten times" and "ten-times". */
export function skipGap(line: Line, offset: number): number {
  const token = line.startingAt(offset);
  const hyphen = token !== undefined && /^[-‐‑]$/.test(token.text);
  return token?.kind === 'space' || hyphen ? token.to : offset;
}

/** The offset before white space. */
export function spaceBefore(line: Line, offset: number): number {
  const token = line.endingAt(offset);
  return token?.kind === 'space' ? token.from : offset;
}

/** The word in Latin letters that begins at an offset. */
export function latinAt(line: Line, offset: number): Token | undefined {
  const token = line.startingAt(offset);
  return token?.kind === 'latin' ? token : undefined;
}

/** The word in Latin letters that ends at an offset, white space between them allowed. */
export function latinBefore(line: Line, offset: number): Token | undefined {
  const token = line.endingAt(spaceBefore(line, offset));
  return token?.kind === 'latin' ? token : undefined;
}

/** Whether the text just before an offset, white space aside, ends in one of some words. */
export function endsIn(line: Line, offset: number, words: readonly string[]): boolean {
  const end = spaceBefore(line, offset);
  return words.some((word) => line.text.endsWith(word, end));
}

/** The first of some words with which the text goes on at an offset. */
export function wordAt(line: Line, offset: number, words: readonly string[]): string | undefined {
  return words.find((word) => line.text.startsWith(word, offset));
}
