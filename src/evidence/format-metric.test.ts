import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, type Quantity } from '#model/quantity.ts';
import { type Unit, unit as unitSchema } from '#model/taxonomy.ts';
import { formatComparison, formatQuantity } from './format-metric.ts';
import type { Precision } from './precision.ts';

const unit = (
  dimension: string,
  en: string | { one: string; other: string },
  zh: string,
  more: object = {},
): Unit => unitSchema.parse({ dimension, label: { en, zh }, ...more });

const UNITS = {
  ms: unit('time', 'ms', '毫秒'),
  minutes: unit('time', 'min', '分钟'),
  rows: unit('rows', { one: 'row', other: 'rows' }, '行'),
  nodes: unit('nodes', { one: 'node', other: 'nodes' }, '个节点'),
  people: unit('people', { one: 'person', other: 'people' }, '人'),
  queries: unit('query-rate', 'queries/s', '次查询/秒'),
  tb: unit('data', 'TB', 'TB'),
  percent: unit('share', '%', '%', { tight: true }),
  change: unit('change', '%', '%', { tight: true, signed: true }),
  times: unit('change', '×', '倍', { tight: true }),
};

/** With plain spaces, as a reader sees it. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a figure in words', () => {
  it.each<[Quantity, keyof typeof UNITS, Precision, string, string]>([
    [1.3e12, 'rows', 'exact', '1.3 trillion rows', '1.3 万亿行'],
    [25, 'ms', 'about', 'about 25 ms', '约 25 毫秒'],
    [1700, 'nodes', 'over', 'over 1,700 nodes', '超过 1,700 个节点'],
    [2.2e8, 'people', 'exact', '220 million people', '2.2 亿人'],
    [350_000, 'queries', 'over', 'over 350,000 queries/s', '超过 35 万次查询/秒'],
    [40_000, 'rows', 'exact', '40,000 rows', '4 万行'],
    [1e9, 'rows', 'nearly', 'nearly 1 billion rows', '近 10 亿行'],
    [35, 'tb', 'exact', '35 TB', '35 TB'],
    [1, 'nodes', 'exact', '1 node', '1 个节点'],
    [0, 'minutes', 'exact', '0 min', '0 分钟'],
    [{ from: 1, to: 2 }, 'minutes', 'exact', '1–2 min', '1–2 分钟'],
    [{ from: 3, to: 5 }, 'people', 'under', 'under 3–5 people', '不到 3–5 人'],
    [37, 'percent', 'exact', '37%', '37%'],
    [-58, 'change', 'about', 'about −58%', '约 −58%'],
    [30, 'change', 'about', 'about +30%', '约 +30%'],
    [-80, 'change', 'over', 'down over 80%', '降幅超过 80%'],
    [-80, 'change', 'nearly', 'down nearly 80%', '降幅近 80%'],
    [{ from: -30, to: -20 }, 'change', 'exact', '−30 to −20%', '−30 至 −20%'],
    [{ from: -30, to: -20 }, 'change', 'over', 'down over 20–30%', '降幅超过 20–30%'],
    [{ from: -30, to: -20 }, 'change', 'about', 'about −30 to −20%', '约 −30 至 −20%'],
    [{ from: 20, to: 30 }, 'change', 'exact', '+20 to +30%', '+20 至 +30%'],
    [{ from: -5, to: 5 }, 'change', 'exact', '−5 to +5%', '−5 至 +5%'],
    [30, 'change', 'over', 'over +30%', '超过 +30%'],
    [-17.1, 'change', 'exact', '−17.1%', '−17.1%'],
    [0, 'change', 'exact', '0%', '0%'],
    [{ from: 6, to: 7 }, 'times', 'exact', '6–7×', '6–7 倍'],
    [{ from: -3, to: 2 }, 'tb', 'exact', '−3 to 2 TB', '−3 至 2 TB'],
    [{ from: 0, to: 1 }, 'nodes', 'exact', '0–1 nodes', '0–1 个节点'],
    [{ from: 5e5, to: 2e6 }, 'rows', 'exact', '0.5–2 million rows', '50–200 万行'],
    [{ from: 1000, to: 2e6 }, 'rows', 'exact', '1,000–2,000,000 rows', '0.1–200 万行'],
    [-1, 'nodes', 'exact', '−1 node', '−1 个节点'],
    [20_000, 'tb', 'exact', '20,000 TB', '2 万 TB'],
    [8, 'times', 'exact', '8×', '8 倍'],
    [3, 'times', 'over', 'over 3×', '超过 3 倍'],
  ])('%j %s, %s', (value, id, precision, english, chinese) => {
    expect(plain(formatQuantity(value, UNITS[id], precision, 'en').text)).toBe(english);
    expect(plain(formatQuantity(value, UNITS[id], precision, 'zh').text)).toBe(chinese);
  });

  it.each<[number, string, string]>([
    [1_234_567, '1,234,567 rows', '1,234,567 行'],
    [1_230_000, '1.23 million rows', '123 万行'],
    [12_345, '12,345 rows', '12,345 行'],
    [0.0004, '0.0004 rows', '0.0004 行'],
    [28_934_567_812, '28,934,567,812 rows', '28,934,567,812 行'],
    [0.1 + 0.2, '0.3 rows', '0.3 行'],
  ])('rounds nothing away: %d', (value, english, chinese) => {
    expect(plain(formatQuantity(value, UNITS.rows, 'exact', 'en').text)).toBe(english);
    expect(plain(formatQuantity(value, UNITS.rows, 'exact', 'zh').text)).toBe(chinese);
  });

  it('gives the pieces for tiles', () => {
    expect(formatQuantity(1.3e12, UNITS.rows, 'about', 'zh')).toMatchObject({
      qualifier: '约',
      number: '1.3',
      magnitude: '万亿',
      unit: '行',
    });
    expect(formatQuantity(-80, UNITS.change, 'over', 'en')).toMatchObject({
      qualifier: 'down over',
      number: '80',
      magnitude: '',
      unit: '%',
    });
  });

  it('is read back as the number it was', () => {
    const anyUnit = fc.constantFrom(UNITS.rows, UNITS.tb, UNITS.queries);
    fc.assert(
      fc.property(
        fc.integer({ min: -1e13, max: 1e13 }),
        anyUnit,
        fc.constantFrom('en' as const, 'zh' as const),
        (value, of, locale) => {
          const { number, magnitude } = formatQuantity(value, of, 'exact', locale);
          expect(parseNumber(`${number} ${magnitude}`)).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  it('keeps number and unit on one line', () => {
    expect(formatQuantity(1.3e12, UNITS.rows, 'about', 'en').text).toBe(
      'about\u00a01.3\u00a0trillion\u00a0rows',
    );
  });
});

describe('a comparison in words', () => {
  const compared = (ratio: number) => ({ ratio, percent: (ratio - 1) * 100, better: undefined });
  it.each([
    [8 / 35, '−77%', '−77%'],
    [1 / 10_000, '−99.99%', '−99.99%'],
    [3 / 100_000, '−99.997%', '−99.997%'],
    [0.0099, '−99.01%', '−99.01%'],
    [1, '0%', '0%'],
    [1.996, '+100%', '+100%'],
    [2, '2×', '2 倍'],
    [1234, '1,200×', '1,200 倍'],
    [0, '−100%', '−100%'],
    [0.95, '−5%', '−5%'],
    [0.985, '−1.5%', '−1.5%'],
    [1.3, '+30%', '+30%'],
    [8, '8×', '8 倍'],
    [4.375, '4.4×', '4.4 倍'],
    [22.86, '23×', '23 倍'],
  ])('%d', (ratio, english, chinese) => {
    expect(plain(formatComparison(compared(ratio), 'en'))).toBe(english);
    expect(plain(formatComparison(compared(ratio), 'zh'))).toBe(chinese);
  });
});
