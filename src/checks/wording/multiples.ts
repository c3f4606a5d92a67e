import { type Line, latinAt, latinBefore, skipGap, skipSpace } from './line.ts';
import type { Quantity } from './quantity.ts';
import {
  COMPARED,
  FOLD_WORD,
  GROWTH_BEFORE,
  MULTIPLE_PHRASES,
  REPEATED,
} from './tables/multiple-words.ts';

/** Where the multiple that begins at an offset without a number ends: doubled, twice as, 翻倍. */
export function multipleWordAt(line: Line, offset: number): number | null {
  const token = line.startingAt(offset);
  const before = line.endingAt(offset);
  if (token === undefined || (token.kind === 'latin' && before?.kind === 'latin')) return null;
  for (const { pattern } of MULTIPLE_PHRASES) {
    pattern.lastIndex = offset;
    if (pattern.test(line.text)) return pattern.lastIndex;
  }
  if (FOLD_WORD.test(token.word))
    return ['is', 'are', 'was', 'were'].includes(latinBefore(line, offset)?.word ?? '')
      ? null
      : token.to;
  return isTwice(token.word) && compares(line, token.to) ? token.to : null;
}

/** Where the multiple that a number begins ends: 10 倍, 10x, 10-fold, three times faster. */
export function multipleAfter(line: Line, quantity: Quantity): number | null {
  return chineseTimes(line, quantity) ?? sign(line, quantity) ?? words(line, quantity);
}

const TIMES_CHINESE = /[多几余来]? ?(?:个)?倍(?!频|率(?!提|增))/y;

function chineseTimes(line: Line, quantity: Quantity): number | null {
  TIMES_CHINESE.lastIndex = skipSpace(line, quantity.to);
  return TIMES_CHINESE.test(line.text) ? TIMES_CHINESE.lastIndex : null;
}

// 10x and 10 ×, but not 1024×768, 3 x 5 or 5x5.
function sign(line: Line, quantity: Quantity): number | null {
  if (quantity.spelled) return null;
  const at = skipGap(line, quantity.to);
  const token = line.startingAt(at);
  if (token === undefined || !['x', '×', 'X', '✕'].includes(token.text)) return null;
  // A model: Mate 20 X.
  if (token.text === 'X' && at > quantity.to) return null;
  return line.startingAt(skipSpace(line, token.to))?.kind === 'digits' ? null : token.to;
}

function words(line: Line, quantity: Quantity): number | null {
  const token = latinAt(line, skipGap(line, quantity.to));
  if (token === undefined) return null;
  if (token.word === 'fold') {
    const next = latinAt(line, skipGap(line, token.to))?.word;
    return next === 'cross' ? null : token.to;
  }
  return token.word === 'times' && areTimes(line, quantity, token.to) ? token.to : null;
}

// "three times faster" multiplies; "tried three times" and "three times a day" count.
function areTimes(line: Line, quantity: Quantity, offset: number): boolean {
  if (compares(line, offset)) return true;
  const next = latinAt(line, skipSpace(line, offset))?.word ?? '';
  if (REPEATED.has(next)) return false;
  const grows = GROWTH_BEFORE.has(latinBefore(line, quantity.from)?.word ?? '');
  return grows || quantity.value >= 10 || !Number.isInteger(quantity.value);
}

function compares(line: Line, offset: number): boolean {
  const next = latinAt(line, skipSpace(line, offset))?.word ?? '';
  return COMPARED.has(next);
}

function isTwice(word: string): boolean {
  return word === 'twice' || word === 'thrice';
}
