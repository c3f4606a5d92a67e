import { type Line, skipSpace } from './line.ts';
import type { Quantity } from './quantity.ts';
import { chineseQuantity } from './quantity-chinese.ts';
import { digitsQuantity } from './quantity-digits.ts';
import { englishQuantity } from './quantity-english.ts';

/** The number that begins at an offset, a range ("3–5", "三到五") as one. */
export function quantityAt(line: Line, offset: number): Quantity | null {
  const first = singleAt(line, offset);
  if (first === null) return null;
  const connector = connectorAt(line, first.to);
  const second = connector === null ? null : singleAt(line, connector);
  if (second === null) return first;
  return {
    ...second,
    from: first.from,
    value: Math.max(first.value, second.value),
    plain: first.plain && second.plain,
    vague: first.vague || second.vague,
  };
}

/** The number without looking for a range. */
export function singleAt(line: Line, offset: number): Quantity | null {
  return (
    digitsQuantity(line, offset) ?? chineseQuantity(line, offset) ?? englishQuantity(line, offset)
  );
}

const TIGHT = ['-', '–', '—', '~', '～', '至', '到', '、'];
const LOOSE = ['to', 'or'];

function connectorAt(line: Line, offset: number): number | null {
  const start = skipSpace(line, offset);
  const sign = TIGHT.find((text) => line.text.startsWith(text, start));
  if (sign !== undefined) return skipSpace(line, start + sign.length);
  const word = line.startingAt(start);
  if (start === offset || word === undefined || !LOOSE.includes(word.word)) return null;
  return skipSpace(line, word.to);
}
