import type { Line } from './line.ts';
import { isBareScale, numeralValue } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { plusAt } from './quantity-digits.ts';

const PHRASES = /成百上千|成千上万|成千累万|数以(?:百|千|十)?[万亿千百]计/y;
const AROUND = /[数几上近逾超过破好]/;
const SCALE_FIRST = /^[十百千万亿]/;
const AFTER_BARE =
  /^ ?(?:倍|[余多]|级(?!别)|台|人(?:规模|以上|级)|亿|[毫微]?秒(?!级)|[行条](?!件))/;

/** A number in Chinese words: 三千五百, 几百, 上万, 十几, 成千上万, 百万. */
export function chineseQuantity(line: Line, offset: number): Quantity | null {
  PHRASES.lastIndex = offset;
  const phrase = PHRASES.exec(line.text)?.[0];
  if (phrase !== undefined) return made(line, offset, offset + phrase.length, 1e3, true);
  const token = line.startingAt(offset);
  if (token?.kind === 'numeral') return fromRun(line, offset, offset, token.text);
  if (token === undefined || !AROUND.test(token.text)) return null;
  const run = line.startingAt(token.to);
  if (run?.kind !== 'numeral' || !SCALE_FIRST.test(run.text)) return null;
  if ('近逾超过破好'.includes(token.text) && !isBareScale(run.text)) return null;
  if (token.text === '上' && !/^[百千万亿]/.test(run.text)) return null;
  return fromRun(line, offset, token.to, run.text);
}

function fromRun(line: Line, from: number, runAt: number, run: string): Quantity | null {
  const value = numeralValue(run);
  if (value === null) return null;
  const end = runAt + run.length;
  const led = from < runAt;
  if (!led && isBareScale(run) && !AFTER_BARE.test(line.text.slice(end, end + 4))) return null;
  return made(line, from, end, value, led || isBareScale(run));
}

function made(line: Line, from: number, end: number, value: number, vague: boolean): Quantity {
  const to = plusAt(line, end);
  return {
    from,
    to,
    value,
    spelled: true,
    whole: true,
    vague: (vague || to > end) && value >= 10,
    sized: value >= 100,
    plain: false,
  };
}
