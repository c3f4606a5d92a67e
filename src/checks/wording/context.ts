import { endsIn, type Line, latinBefore, skipSpace, spaceBefore } from './line.ts';
import type { Quantity } from './quantity.ts';
import {
  AROUND_CHINESE,
  AROUND_ENGLISH,
  PRODUCTS,
  TOOK_CHINESE,
  TOOK_ENGLISH,
} from './tables/context-words.ts';
import { ENGLISH_UNITS } from './tables/units-en.ts';

/** Whether digits belong to the word they are attached to: S3, HTTP/2, T+1, COVID-19. */
export function belongsToName(line: Line, offset: number): boolean {
  const before = line.endingAt(offset);
  if (before?.kind === 'latin') return !CURRENCIES.has(before.text);
  if (before?.kind !== 'mark') return false;
  if ('#§@_'.includes(before.text)) return true;
  if (before.text === '/' && isMeasured(line, offset)) return false;
  if (!'-‑+/.'.includes(before.text)) return false;
  const word = line.endingAt(before.from);
  if (word?.kind !== 'latin' || ALLOWED_BEFORE.has(word.word)) return false;
  return line.endingAt(word.from)?.kind !== 'digits';
}

// "4 cores/20GB" lists what is measured; "HTTP/2" is a name.
function isMeasured(line: Line, offset: number): boolean {
  const rest = line.text.slice(offset, offset + 16);
  return /^[\d.,]+ ?(?:%|[KMGTP]i?B|ms|s|vCPUs?|核)(?![A-Za-z])/.test(rest);
}

const CURRENCIES: ReadonlySet<string> = new Set(['RMB', 'USD', 'CNY', 'EUR', 'HKD', 'GBP']);
const ALLOWED_BEFORE: ReadonlySet<string> = new Set(['sub', 'under', 'over', 'nearly', 'up']);

/** Whether the word before a number is a product, so that the number is its version. */
export function followsProduct(line: Line, quantity: Quantity): boolean {
  if (quantity.spelled || quantity.sized) return false;
  const before = latinBefore(line, quantity.from);
  if (before === undefined || ENGLISH_UNITS.has(before.word)) return false;
  return PRODUCTS.has(before.word) || /^[A-Z]?[a-z]+[A-Z]|^[A-Z]{2,}[a-z]*$/.test(before.text);
}

/** Whether digits are written as a year is, and nothing says that they count. */
export function looksLikeYear(line: Line, quantity: Quantity): boolean {
  const { sized, spelled, value } = quantity;
  if (sized || spelled || value < 1950 || value > 2049 || !Number.isInteger(value)) return false;
  return value !== 2000 || DATE_BEFORE.has(latinBefore(line, quantity.from)?.word ?? '');
}

const DATE_BEFORE: ReadonlySet<string> = new Set('in since by until during of year'.split(' '));

/** Whether a word before or behind the number says that it tells a size: over, 超过, 以上. */
export function isGauged(line: Line, quantity: Quantity): boolean {
  if (endsIn(line, quantity.from, AROUND_CHINESE)) return true;
  if (/^(?:以上|以内|左右|上下)/.test(line.text.slice(skipSpace(line, quantity.to)))) return true;
  const end = spaceBefore(line, quantity.from);
  const before = line.text.slice(Math.max(0, end - 16), end).toLowerCase();
  return AROUND_ENGLISH.some(
    (words) => before.endsWith(words) && !/[a-z]/.test(before.at(-words.length - 1) ?? ''),
  );
}

/** Whether the number tells how long something took: "in two days", 三天内, 缩短到两周. */
export function tellsDuration(line: Line, from: number, to: number): boolean {
  if (endsIn(line, from, TOOK_CHINESE)) return true;
  if (/^ ?(?:以?内|之内|就|即可|搞定|完成)/.test(line.text.slice(to, to + 4))) return true;
  return TOOK_ENGLISH.has(latinBefore(line, from)?.word ?? '');
}

/** Whether a sign of money stands before the number, and where it begins. */
export function moneyBefore(line: Line, offset: number): number | null {
  const end = spaceBefore(line, offset);
  const found = /(?:US|HK|S|A|C|NT|R)?[$€£¥₹]$|(?:^|[^A-Za-z])(RMB|USD|CNY|EUR)$/.exec(
    line.text.slice(Math.max(0, end - 5), end),
  );
  if (found === null) return null;
  return end - (found[1] ?? found[0]).length;
}
