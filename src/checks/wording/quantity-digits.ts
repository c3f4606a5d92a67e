import { type Line, latinAt, skipGap, skipSpace } from './line.ts';
import type { Quantity } from './quantity.ts';
import { SCALE_LETTERS, SCALES } from './tables/number-words.ts';

/** A number that begins with digits: 500, 1,200+, 40k, 3 million, 1.3 万亿, 40 多万, 2 and a half. */
export function digitsQuantity(line: Line, offset: number): Quantity | null {
  const token = line.startingAt(offset);
  if (token?.kind !== 'digits') return null;
  const scale = scaleAt(line, token.to) ?? { to: token.to, factor: 1 };
  const sized = scale.factor !== 1 || token.text.includes(',');
  const end = plusAt(line, halfAt(line, scale.to));
  return {
    from: offset,
    to: end,
    value: Number(token.text.replaceAll(',', '')) * scale.factor,
    spelled: false,
    whole: scale.factor !== 1 || !token.text.includes('.'),
    vague: false,
    sized,
    plain: !sized && end === token.to,
  };
}

interface Scale {
  readonly to: number;
  readonly factor: number;
}

function scaleAt(line: Line, offset: number): Scale | null {
  const attached = latinAt(line, offset);
  const letter = attached === undefined ? undefined : SCALE_LETTERS.get(attached.text);
  if (attached !== undefined && letter !== undefined) return { to: attached.to, factor: letter };
  return englishScaleAt(line, offset) ?? chineseScaleAt(line, offset);
}

function englishScaleAt(line: Line, offset: number): Scale | null {
  const token = latinAt(line, skipGap(line, plusAt(line, offset)));
  const factor = token === undefined ? undefined : SCALES.get(token.word);
  return token === undefined || factor === undefined ? null : { to: token.to, factor };
}

const CHINESE_SCALE = /(?:[多余来几+] ?)?(百万|千万|百亿|千亿|万亿|个 ?亿|百|千|万|亿)/y;

function chineseScaleAt(line: Line, offset: number): Scale | null {
  CHINESE_SCALE.lastIndex = skipSpace(line, offset);
  const found = CHINESE_SCALE.exec(line.text);
  if (found === null) return null;
  return { to: CHINESE_SCALE.lastIndex, factor: found[1] === '百' ? 100 : 1e4 };
}

const AND_A_HALF = / and a half(?![a-z])/iy;

/** The offset behind "and a half". */
export function halfAt(line: Line, offset: number): number {
  AND_A_HALF.lastIndex = offset;
  return AND_A_HALF.test(line.text) ? AND_A_HALF.lastIndex : offset;
}

/** The offset behind a plus sign or a word for "and more" that belongs to a number. */
export function plusAt(line: Line, offset: number): number {
  const next = line.text.charAt(offset);
  if (next === '+' || ('多余来几'.includes(next) && next !== '')) return offset + 1;
  const spaced =
    line.text.startsWith(' ', offset) &&
    /^[多余][个家台名位万亿条张套种款人]/.test(line.text.slice(offset + 1));
  return spaced ? offset + 2 : offset;
}
