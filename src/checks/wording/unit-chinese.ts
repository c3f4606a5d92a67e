import { type Line, skipSpace, wordAt } from './line.ts';
import type { Quantity } from './quantity.ts';
import { plusAt } from './quantity-digits.ts';
import { CHINESE_UNITS, COUNTED_BEHIND_CLASSIFIER } from './tables/units-zh.ts';
import type { Unit } from './unit.ts';

/** The Chinese unit or classifier that follows a number: 毫秒, 个节点, 多家. */
export function chineseUnitAt(line: Line, quantity: Quantity): Unit | null {
  const at = skipSpace(line, plusAt(line, skipSpace(line, quantity.to)));
  const found = CHINESE_UNITS.find(
    ({ notBefore, word }) =>
      line.text.startsWith(word, at) && !standsBefore(line, at + word.length, notBefore),
  );
  if (found === undefined) return null;
  const to = at + found.word.length;
  if (found.unit !== 'thing') return { to, unit: found.unit, bound: true };
  const noun = nounEnd(line, to);
  return { to: noun ?? to, unit: noun === null ? 'thing' : 'count', bound: true };
}

function standsBefore(line: Line, offset: number, characters: string): boolean {
  const next = line.text.charAt(offset);
  return next !== '' && characters.includes(next);
}

const FARTHEST = 8;
const END = /[的了是在和与或、,，.。;；:：!！?？()（）“”"\n]/;

// 5 个物理节点: what is counted, a few words behind the classifier.
function nounEnd(line: Line, offset: number): number | null {
  for (let at = offset; at <= offset + FARTHEST && at < line.text.length; at++) {
    const noun = wordAt(line, at, COUNTED_BEHIND_CLASSIFIER);
    if (noun !== undefined && !line.text.startsWith('人工', at)) return at + noun.length;
    if (END.test(line.text.charAt(at))) return null;
  }
  return null;
}
