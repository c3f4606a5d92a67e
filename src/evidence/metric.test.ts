import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Metric, metric as metricSchema } from '#model/metrics.ts';
import { type Taxonomy, taxonomy as taxonomySchema } from '#model/taxonomy.ts';
import { comparison, convert } from './metric.ts';

const TAXONOMY: Taxonomy = taxonomySchema.parse({
  industries: {},
  regions: {},
  technologies: {},
  units: {
    ms: { dimension: 'time', factor: 0.001, label: { en: 'ms', zh: '毫秒' } },
    s: { dimension: 'time', label: { en: 's', zh: '秒' } },
    minutes: { dimension: 'time', factor: 60, label: { en: 'min', zh: '分钟' } },
    rows: { dimension: 'rows', label: { en: 'rows', zh: '行' } },
    'percent-change': {
      dimension: 'change',
      label: { en: '%', zh: '%' },
      tight: true,
      signed: true,
    },
    times: { dimension: 'change', label: { en: '×', zh: '倍' }, tight: true },
  },
  measures: {
    latency: { name: { en: 'latency' }, dimension: 'time', better: 'lower' },
    kept: { name: { en: 'how long it is kept' }, dimension: 'time', better: 'higher' },
    size: { name: { en: 'size' }, dimension: 'rows', better: 'neutral' },
  },
});

function metric(facts: object): Metric {
  return metricSchema.parse({
    id: 'm',
    measure: 'latency',
    value: 8,
    unit: 'minutes',
    asOf: 2024,
    scope: { en: 'x' },
    source: 's',
    ...facts,
  });
}

describe('comparing a figure with what was before', () => {
  it.each([
    ['less time', { baseline: { value: 35 } }, 8 / 35, true],
    ['other units of one dimension', { baseline: { value: 480, unit: 's' } }, 1, undefined],
    ['more of what should be less', { value: 2, baseline: { value: 1 } }, 2, false],
    [
      'more of what should be more',
      { measure: 'kept', value: 45, baseline: { value: 15 } },
      3,
      true,
    ],
    [
      'growth of mere size',
      { measure: 'size', unit: 'rows', value: 35, baseline: { value: 4, kind: 'earlier' } },
      8.75,
      undefined,
    ],
    [
      'ranges, by their middle',
      { value: { from: 1, to: 2 }, baseline: { value: { from: 5, to: 15 } } },
      0.15,
      true,
    ],
    [
      'a published fall',
      { value: -58, unit: 'percent-change', baseline: { label: { en: 'MySQL' } } },
      0.42,
      true,
    ],
    [
      'a published range of falls',
      { value: { from: -30, to: -20 }, unit: 'percent-change' },
      0.75,
      true,
    ],
    ['a multiple of what should be less', { value: 3, unit: 'times' }, 3, false],
    ['a published multiple', { measure: 'kept', value: 8, unit: 'times' }, 8, true],
  ])('%s', (_what, facts, ratio, better) => {
    const found = comparison(metric(facts), TAXONOMY);
    expect(found?.ratio).toBeCloseTo(ratio, 10);
    expect(found?.percent).toBeCloseTo((ratio - 1) * 100, 8);
    expect(found?.better).toBe(better);
  });

  it.each([
    ['there is no baseline', {}],
    ['the baseline is only named', { baseline: { label: { en: 'MySQL' } } }],
    ['the baseline is a limit to stay within', { baseline: { value: 90, kind: 'target' } }],
    ['the baseline is zero', { baseline: { value: 0 } }],
    ['the units measure different things', { baseline: { value: 5, unit: 'rows' } }],
    ['the taxonomy does not know the unit', { unit: 'fortnights', baseline: { value: 5 } }],
  ])('says nothing where %s', (_what, facts) => {
    expect(comparison(metric(facts), TAXONOMY)).toBeUndefined();
  });
});

describe('converting', () => {
  const { ms, s, minutes, rows } = TAXONOMY.units;
  it('changes the unit, not the quantity', () => {
    if (!ms || !s || !minutes || !rows) throw new Error('units are missing');
    expect(convert(2, minutes, s)).toBe(120);
    expect(convert({ from: 0.5, to: 1 }, s, ms)).toEqual({ from: 500, to: 1000 });
    expect(() => convert(1, s, rows)).toThrow(RangeError);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
        expect(convert(convert(value, minutes, ms), ms, minutes)).toBe(value);
      }),
    );
  });

  it('knows that −58 % is 0.42 times', () => {
    const { 'percent-change': percent, times } = TAXONOMY.units;
    if (!percent || !times) throw new Error('units are missing');
    expect(convert(-58, percent, times)).toBe(0.42);
    expect(convert(8, times, percent)).toBe(700);
    expect(convert({ from: -30, to: -20 }, percent, times)).toEqual({ from: 0.7, to: 0.8 });
  });
});
