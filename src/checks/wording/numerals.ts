import { CHINESE_DIGITS, CHINESE_SCALES } from './tables/number-words.ts';

/**
 * The value of a run of Chinese numerals: 三百二十 is 320, 三五 ("three to five") is 5. Null where
 * digits merely follow each other, as in a year (二〇一九) or a saying (三三两两).
 */
export function numeralValue(run: string): number | null {
  const digits = Array.from(run).filter((char) => CHINESE_DIGITS.has(char));
  const scaled = digits.length < run.length;
  if (!scaled) return digits.length > 2 ? null : Math.max(...digits.map(digitOf));
  return scaledValue(run);
}

/** Whether a run is one bare scale: 百, 千, 万, 亿 are numbers only beside other words. */
export function isBareScale(run: string): boolean {
  return run.length === 1 && run !== '十' && CHINESE_SCALES.has(run);
}

function digitOf(char: string): number {
  return CHINESE_DIGITS.get(char) ?? 0;
}

// 万 and 亿 multiply all that was read before them, the smaller ones only their own digit.
function scaledValue(run: string): number {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of run) {
    const scale = CHINESE_SCALES.get(char);
    if (scale === undefined) digit = digitOf(char);
    else if (scale < 1e4) {
      section += (digit ?? (section === 0 ? 1 : 0)) * scale;
      digit = null;
    } else {
      const before = section + (digit ?? 0);
      total = total > scale ? total + before * scale : (total + before || 1) * scale;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}
