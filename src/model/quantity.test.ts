import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, quantity } from './quantity.ts';

describe('parseNumber', () => {
  it.each([
    ['25', 25],
    ['0', 0],
    ['-0', 0],
    ['350,000', 350_000],
    ['1,234,567.89', 1_234_567.89],
    ['1.3 trillion', 1.3e12],
    ['1.1 trillion', 1_100_000_000_000],
    ['1.3 万亿', 1.3e12],
    ['1.3万亿', 1.3e12],
    ['2.2 亿', 220_000_000],
    ['35万', 350_000],
    ['40 thousand', 40_000],
    ['2 million', 2_000_000],
    ['7 billion', 7e9],
    ['−58', -58],
    ['-17.1', -17.1],
    ['+30', 30],
    [' 12 ', 12],
    ['１．３ 亿', 130_000_000],
    ['0.07 万', 700],
  ])('reads %s', (written, value) => expect(parseNumber(written)).toBe(value));

  it.each([
    '',
    'many',
    '1,5',
    '12,34',
    '1234,567',
    '1,2345',
    '.5',
    '5.',
    '1.2.3',
    '3 dozen',
    '万',
    '1–2',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '--5',
    '9'.repeat(400),
  ])('refuses "%s"', (written) => expect(parseNumber(written)).toBeUndefined());

  it('reads back every number as it is written in either language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e15, max: 1e15 }),
        fc.constantFrom('en', 'zh'),
        (value, locale) => {
          const written = new Intl.NumberFormat(locale).format(value);
          expect(parseNumber(written)).toBe(value === 0 ? 0 : value);
          expect(parseNumber(written.replace('-', '−'))).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  it('shifts by a magnitude without losing a digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom(['万', 4], ['亿', 8], ['万亿', 12], ['million', 6], ['trillion', 12]),
        (thousandths, [word, power]) => {
          const written = `${Math.trunc(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;
          expect(parseNumber(`${written} ${word}`)).toBe(thousandths * 10 ** (Number(power) - 3));
        },
      ),
    );
  });

  it('answers any text with a finite number or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const value = parseNumber(written);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('quantities in facts', () => {
  it('takes numbers, words of magnitude and ranges', () => {
    expect(quantity().parse(25)).toBe(25);
    expect(quantity().parse('1.3 万亿')).toBe(1.3e12);
    expect(quantity().parse({ from: '1 万', to: '2 万' })).toEqual({ from: 10_000, to: 20_000 });
    expect(quantity().parse({ from: -30, to: -20 })).toEqual({ from: -30, to: -20 });
  });

  it.each([
    [{ from: 2, to: 1 }],
    [{ from: 1, to: 1 }],
    [{ from: 1 }],
    [{ from: 1, to: 2, about: true }],
    ['lots'],
    [Number.POSITIVE_INFINITY],
    [Number.NaN],
    [null],
    [[1, 2]],
  ])('refuses %o', (value) => expect(quantity().safeParse(value).success).toBe(false));

  it('gives back what it has read when it reads it again', () => {
    for (const value of [25, '1.3 万亿', { from: 1, to: '2 万' }]) {
      const read = quantity().parse(value);
      expect(quantity().parse(read)).toEqual(read);
    }
  });
});
