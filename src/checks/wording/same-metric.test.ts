import { expect, test } from 'vitest';
import { metric } from '#model/metrics.ts';
import { taxonomy } from '#model/taxonomy.ts';
import { metricsSaying } from './same-metric.ts';

const words = taxonomy.parse({
  ...{ industries: {}, regions: {}, technologies: {} },
  units: {
    ms: { dimension: 'time', factor: 0.001, label: { en: 'ms', zh: '毫秒' } },
    s: { dimension: 'time', label: { en: 's', zh: '秒' } },
    rows: { dimension: 'rows', label: { en: { one: 'row', other: 'rows' }, zh: '行' } },
    times: { dimension: 'ratio', label: { en: '×', zh: '倍' } },
    change: { dimension: 'change', tight: true, signed: true, label: { en: '%', zh: '%' } },
  },
  measures: {},
});
const metrics = (
  [
    ['latency', 200, 'ms'],
    ['rows', '1.3 trillion', 'rows'],
    ['speed-up', 10, 'times'],
    ['saved', -58, 'change'],
  ] as const
).map(([id, value, unit]) =>
  metric.parse({
    ...{ id, value, unit, measure: 'any', asOf: '2025' },
    ...{ scope: { en: 'all' }, source: 'talk' },
  }),
);

test.each([
  ['200 ms', 'latency'],
  ['0.2 s', 'latency'],
  ['２００ 毫秒', 'latency'],
  ['1.3 万亿行', 'rows'],
  ['1.3 trillion rows', 'rows'],
  ['10x', 'speed-up'],
  ['10 倍', 'speed-up'],
  ['58%', 'saved'],
])('%s is %s', (typed, id) => {
  expect(metricsSaying(typed, metrics, words).map((found) => found.id)).toEqual([id]);
});

test.each(['200', '201 ms', '200 rows', 'half', '十倍', ''])('%s is none of them', (typed) => {
  expect(metricsSaying(typed, metrics, words)).toEqual([]);
});
