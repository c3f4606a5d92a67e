import { expect, test } from 'vitest';
import { numeralValue } from './numerals.ts';

test.each([
  ['三', 3],
  ['十', 10],
  ['十二', 12],
  ['三百二十', 320],
  ['一千零五', 1005],
  ['两万五千', 25_000],
  ['百万', 1_000_000],
  ['三千五百万', 35_000_000],
  ['一亿三千万', 130_000_000],
  ['万亿', 1e12],
  ['三万亿', 3e12],
  ['三五', 5],
  ['二〇一九', null],
])('%s is %s', (run, value) => {
  expect(numeralValue(run)).toBe(value);
});
