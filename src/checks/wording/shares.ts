import { type Line, latinAt, latinBefore, skipGap, skipSpace } from './line.ts';
import { quantityAt, singleAt } from './quantity-at.ts';
import { DENOMINATORS, ONLY_BEFORE, PART_OF, SHARE_PHRASES } from './tables/share-words.ts';

/** Where the part of a whole that begins at an offset ends: half, a third of, 三分之一, nine in ten. */
export function shareAt(line: Line, offset: number): number | null {
  const before = line.endingAt(offset);
  const token = line.startingAt(offset);
  if (token === undefined || (token.kind === 'latin' && before?.kind === 'latin')) return null;
  for (const { pattern } of SHARE_PHRASES) {
    pattern.lastIndex = offset;
    if (pattern.test(line.text)) return pattern.lastIndex;
  }
  return fraction(line, offset) ?? outOf(line, offset) ?? chineseFraction(line, offset);
}

// a third of, two-thirds, 3/4 is a phrase above
function fraction(line: Line, offset: number): number | null {
  const token = latinAt(line, offset);
  const one = token !== undefined && ['a', 'an', 'one'].includes(token.word);
  const number = one ? null : singleAt(line, offset);
  const end = one ? token.to : number?.to;
  if (end === undefined || (number !== null && number.value > 99)) return null;
  const part = latinAt(line, skipGap(line, end));
  if (part === undefined || end === part.from) return null;
  if (one) return DENOMINATORS.has(part.word) && isPart(line, offset, part.to) ? part.to : null;
  const plural = part.word.endsWith('s') && DENOMINATORS.has(part.word.slice(0, -1));
  return plural && (part.word !== 'quarters' || isPart(line, offset, part.to)) ? part.to : null;
}

// "a third of" and "by a third" are shares; "a third party" is not.
function isPart(line: Line, offset: number, end: number): boolean {
  const next = latinAt(line, skipSpace(line, end))?.word;
  if (next !== undefined) return PART_OF.has(next);
  const before = latinBefore(line, offset)?.word ?? '';
  return ONLY_BEFORE.has(before);
}

// nine out of ten, one in five
function outOf(line: Line, offset: number): number | null {
  const part = singleAt(line, offset);
  if (part === null || part.value > 99) return null;
  const link = /^ (?:out of(?: every)?|in every|in) /i.exec(
    line.text.slice(part.to, part.to + 14),
  )?.[0];
  if (link === undefined) return null;
  const whole = singleAt(line, part.to + link.length);
  if (whole === null || whole.value <= part.value || whole.value > 1000) return null;
  if (link.trim().toLowerCase() !== 'in') return whole.to;
  const sameWay = whole.spelled === part.spelled && whole.value <= 100;
  const unit = latinAt(line, skipGap(line, whole.to))?.word ?? '';
  return sameWay && !/^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|ms)$/.test(unit)
    ? whole.to
    : null;
}

// 三分之一, 百分之五十, 10 分之 1
function chineseFraction(line: Line, offset: number): number | null {
  const token = line.startingAt(offset);
  if (token?.kind !== 'numeral' && token?.kind !== 'digits') return null;
  const middle = skipSpace(line, token.to);
  if (!line.text.startsWith('分之', middle)) return null;
  const number = quantityAt(line, skipSpace(line, middle + 2));
  return number?.to ?? null;
}
