import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Metric, metric as metricSchema, precisions } from '#model/metrics.ts';
import { type Taxonomy, taxonomy as taxonomySchema } from '#model/taxonomy.ts';
import { shortfall } from './improvement.ts';
import { comparison } from './metric.ts';

const TAXONOMY: Taxonomy = taxonomySchema.parse({
  industries: {},
  regions: {},
  technologies: {},
  units: {
    ms: { dimension: 'time', factor: 0.001, label: { en: 'ms', zh: '毫秒' } },
    s: { dimension: 'time', label: { en: 's', zh: '秒' } },
    rows: { dimension: 'rows', label: { en: 'rows', zh: '行' } },
    'percent-change': { dimension: 'change', signed: true, label: { en: '%', zh: '%' } },
    times: { dimension: 'change', label: { en: '×', zh: '倍' } },
  },
  measures: {
    latency: { name: { en: 'latency' }, dimension: 'time', better: 'lower' },
    kept: { name: { en: 'how long it is kept' }, dimension: 'time', better: 'higher' },
    size: { name: { en: 'size' }, dimension: 'time', better: 'neutral' },
  },
});

function metric(facts: object): Metric {
  return metricSchema.parse({
    id: 'm',
    measure: 'latency',
    value: 25,
    unit: 'ms',
    asOf: 2024,
    scope: { en: 'x' },
    source: 's',
    ...facts,
  });
}

const judged = (facts: object) => shortfall(metric(facts), TAXONOMY);

describe('shortfall', () => {
  it.each([
    ['worse than before', { baseline: { value: 20 } }, 'baseline', true],
    ['in another unit', { baseline: { value: 0.02, unit: 's' } }, 'baseline', true],
    ['as before', { baseline: { value: 25, kind: 'earlier' } }, 'baseline', false],
    [
      'about as before',
      { precision: 'about', baseline: { value: 25, precision: 'about' } },
      'baseline',
      false,
    ],
    ['over what was before', { precision: 'over', baseline: { value: 25 } }, 'baseline', true],
    ['against "under"', { baseline: { value: 25, precision: 'under' } }, 'baseline', true],
    ['less, where more is better', { measure: 'kept', baseline: { value: 30 } }, 'baseline', true],
    ['down to nothing', { measure: 'kept', value: 0, baseline: { value: 3 } }, 'baseline', true],
    ['a change for more', { value: 58, unit: 'percent-change' }, 'change', true],
    ['no change', { value: 0, unit: 'percent-change' }, 'change', false],
    ['a multiple', { value: 8, unit: 'times', precision: 'over' }, 'change', true],
    ['a fall', { measure: 'kept', value: -5, unit: 'percent-change' }, 'change', true],
    ['beyond its limit', { value: 91, baseline: { value: 90, kind: 'target' } }, 'target', true],
    [
      'just beyond its limit',
      { value: 90, precision: 'over', baseline: { value: 90, kind: 'target' } },
      'target',
      true,
    ],
  ] as const)('finds a figure %s', (_name, facts, against, worse) =>
    expect(judged(facts)).toMatchObject({ against, worse }),
  );

  it.each([
    ['without a baseline', {}],
    ['with a baseline in words', { baseline: { label: { en: 'the shards' } } }],
    ['that is better', { baseline: { value: 90 } }],
    ['down from something to nothing', { value: 0, baseline: { value: 104 } }],
    ['that may be better', { precision: 'about', baseline: { value: 24 } }],
    ['over something', { precision: 'over', baseline: { value: 90 } }],
    ['within a range of before', { value: { from: 1, to: 3 }, baseline: { value: 2 } }],
    ['of mere size', { measure: 'size', baseline: { value: 20 } }],
    ['at its limit', { value: 90, baseline: { value: 90, kind: 'target' } }],
    ['about its limit', { value: 95, precision: 'about', baseline: { value: 90, kind: 'target' } }],
    ['that fell', { value: -58, unit: 'percent-change', precision: 'over' }],
    ['that rose as it should', { measure: 'kept', value: 8, unit: 'times' }],
    ['in a unit that does not compare', { baseline: { value: 1, unit: 'rows' } }],
    ['in an unknown unit', { unit: 'furlongs', baseline: { value: 1 } }],
  ])('is silent on a figure %s', (_name, facts) => expect(judged(facts)).toBeUndefined());

  const value = fc.oneof(
    fc.integer({ min: 1, max: 500 }),
    fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 50 }))
      .map(([from, by]) => ({ from, to: from + by })),
  );
  const precision = fc.constantFrom(...precisions);
  const measure = fc.constantFrom('latency', 'kept');

  it('never contradicts the improvement that pages show', () => {
    fc.assert(
      fc.property(measure, value, precision, value, precision, (name, after, p, before, q) => {
        const one = metric({
          measure: name,
          value: after,
          precision: p,
          baseline: { value: before, precision: q },
        });
        const { better } = comparison(one, TAXONOMY) ?? {};
        if (shortfall(one, TAXONOMY)?.worse === true) expect(better).toBe(false);
        if (better === true) expect(shortfall(one, TAXONOMY)).toBeUndefined();
      }),
    );
  });

  it('says of exact numbers just what subtraction says, in any unit', () => {
    fc.assert(
      fc.property(measure, fc.integer(), fc.integer(), (name, after, before) => {
        const found = judged({
          measure: name,
          value: after,
          baseline: { value: before / 1000, unit: 's' },
        });
        const gain = name === 'latency' ? before - after : after - before;
        expect(found !== undefined).toBe(gain <= 0);
        expect(found?.worse ?? false).toBe(gain < 0);
      }),
    );
  });

  it('turns into its mirror image where more is better', () => {
    fc.assert(
      fc.property(value, value, (after, before) => {
        const flipped = { measure: 'kept', value: before, baseline: { value: after } };
        expect(judged({ value: after, baseline: { value: before } }) !== undefined).toBe(
          judged(flipped) !== undefined,
        );
      }),
    );
  });
});
