import { describe, expect, it } from 'vitest';
import type { Quantity } from '#model/quantity.ts';
import { type Unit, unit as unitSchema } from '#model/taxonomy.ts';
import { formatComparison, formatQuantity, type Precision } from './format-metric.ts';

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
    [8, 'times', 'exact', '8×', '8 倍'],
    [3, 'times', 'over', 'over 3×', '超过 3 倍'],
  ])('%j %s, %s', (value, id, precision, english, chinese) => {
    expect(plain(formatQuantity(value, UNITS[id], precision, 'en').text)).toBe(english);
    expect(plain(formatQuantity(value, UNITS[id], precision, 'zh').text)).toBe(chinese);
  });

  it('keeps number and unit on one line', () => {
    expect(formatQuantity(1.3e12, UNITS.rows, 'about', 'en').text).toBe(
      'about 1.3\u00a0trillion\u00a0rows',
    );
  });
});

describe('a comparison in words', () => {
  const compared = (ratio: number) => ({ ratio, percent: (ratio - 1) * 100, better: undefined });
  it.each([
    [8 / 35, '−77%', '−77%'],
    [1 / 10_000, '−99.99%', '−99.99%'],
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
