import { type Line, latinAt, skipGap, skipSpace } from './line.ts';
import type { Quantity } from './quantity.ts';
import { halfAt } from './quantity-digits.ts';
import { SCALES, SMALL, VAGUE_SCALES } from './tables/number-words.ts';

/** A number in English words: twenty-five, two million, a hundred, tens of thousands of. */
export function englishQuantity(line: Line, offset: number): Quantity | null {
  return vagueQuantity(line, offset) ?? countedQuantity(line, offset);
}

interface Sum {
  readonly to: number;
  /** What thousands and more have closed. */
  readonly total: number;
  /** What may still be multiplied. */
  readonly part: number;
  readonly sized: boolean;
}

function countedQuantity(line: Line, offset: number): Quantity | null {
  const lead = leadAt(line, offset);
  const start: Sum = { to: offset, total: 0, part: lead === null ? 0 : 1, sized: false };
  let sum = lead === null ? smallAdded(line, offset, start) : scaled(line, lead.to, start);
  if (sum === null) return null;
  for (let next: Sum | null = sum; next !== null; next = goneOn(line, sum)) sum = next;
  return {
    ...{ from: offset, to: halfAt(line, sum.to), value: sum.total + sum.part },
    ...{ vague: lead?.vague ?? false, sized: sum.sized, spelled: true, whole: true, plain: false },
  };
}

function goneOn(line: Line, sum: Sum): Sum | null {
  const at = skipGap(line, sum.to);
  const and = latinAt(line, at);
  const behind = and?.word === 'and' && sum.sized ? skipSpace(line, and.to) : at;
  return scaled(line, at, sum) ?? smallAdded(line, behind, sum);
}

// "twenty" takes "five"; "hundred" takes "twenty"; "two" takes neither.
function smallAdded(line: Line, offset: number, sum: Sum): Sum | null {
  const token = latinAt(line, offset);
  const small = token === undefined ? undefined : SMALL.get(token.word);
  if (token === undefined || small === undefined) return null;
  const tens = sum.part % 100;
  if (tens >= 20 ? small >= 10 || tens % 10 > 0 : tens > 0) return null;
  return { ...sum, to: token.to, part: sum.part + small };
}

function scaled(line: Line, offset: number, sum: Sum): Sum | null {
  const token = latinAt(line, offset);
  const scale = token === undefined ? undefined : SCALES.get(token.word);
  if (token === undefined || scale === undefined) return null;
  const value = Math.max(sum.part, 1) * scale;
  const sized = sum.sized || scale > 12;
  return scale < 1000
    ? { to: token.to, total: sum.total, part: value, sized }
    : { to: token.to, total: sum.total + value, part: 0, sized };
}

const LEADS =
  /(a|an|several|many|some)(?: (few|couple|good|whole))? (?=dozen|hundred|thousand|[mbtr]+illion)/iy;
const FEW = /few (?=hundred|thousand|[mbtr]+illion)/iy;

// "a hundred" is one hundred; "several hundred" and "a few thousand" are about so many.
function leadAt(line: Line, offset: number): { to: number; vague: boolean } | null {
  LEADS.lastIndex = offset;
  const found = LEADS.exec(line.text);
  if (found !== null)
    return { to: LEADS.lastIndex, vague: found[2] !== undefined || !/^an?$/i.test(found[1] ?? '') };
  FEW.lastIndex = offset;
  return FEW.test(line.text) ? { to: FEW.lastIndex, vague: true } : null;
}

// "dozens of", "tens of thousands of", "billions more"
function vagueQuantity(line: Line, offset: number): Quantity | null {
  const token = latinAt(line, offset);
  const tens = token?.word === 'tens';
  const scale = tens ? 10 : VAGUE_SCALES.get(token?.word ?? '');
  if (token === undefined || scale === undefined) return null;
  const link = latinAt(line, skipSpace(line, token.to));
  if (link?.word !== 'of' && (tens || link?.word !== 'more')) return null;
  const further = vagueQuantity(line, skipSpace(line, link.to));
  if (further !== null) return { ...further, from: offset, value: scale * further.value };
  if (tens) return null;
  return {
    ...{ from: offset, to: token.to, value: scale, vague: true, sized: true },
    ...{ spelled: true, whole: true, plain: false },
  };
}
