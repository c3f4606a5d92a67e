import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precisions } from '#model/metrics.ts';
import { isAbove, isNotBelow, mayBeSame, type Span, spanOf } from './precision.ts';

const number = fc.integer({ min: -1000, max: 1000 });
const quantity = fc.oneof(
  number,
  fc.tuple(number, fc.integer({ min: 1, max: 500 })).map(([from, by]) => ({ from, to: from + by })),
);
const span = fc
  .tuple(quantity, fc.constantFrom(...precisions))
  .map(([value, precision]) => spanOf(value, precision));

/** Some of the values that a span holds. */
function samples({ low, high, open }: Span): number[] {
  const least = Math.max(low, -5000);
  const most = Math.min(high, 5000);
  return [least, most, (least + most) / 2].filter(
    (value) => !(open === 'low' && value === low) && !(open === 'high' && value === high),
  );
}

describe('spanOf', () => {
  it.each([
    [25, 'exact', { low: 25, high: 25 }],
    [20, 'about', { low: 18, high: 22 }],
    [20, 'over', { low: 20, high: Infinity, open: 'low' }],
    [20, 'under', { low: -Infinity, high: 20, open: 'high' }],
    [20, 'nearly', { low: 18, high: 20 }],
    [-50, 'over', { low: -Infinity, high: -50, open: 'high' }],
    [-50, 'under', { low: -50, high: Infinity, open: 'low' }],
    [-50, 'nearly', { low: -50, high: -45 }],
    [{ from: 1, to: 2 }, 'exact', { low: 1, high: 2 }],
  ] as const)('of %j, %s', (value, precision, expected) =>
    expect(spanOf(value, precision)).toEqual(expected),
  );

  it('holds the figure itself, unless "over" or "under" leaves it out', () => {
    fc.assert(
      fc.property(quantity, fc.constantFrom(...precisions), (value, precision) => {
        const exact = spanOf(value, 'exact');
        const worded = spanOf(value, precision);
        expect(worded.low).toBeLessThanOrEqual(exact.high);
        expect(worded.high).toBeGreaterThanOrEqual(exact.low);
        expect(worded.open !== undefined).toBe(precision === 'over' || precision === 'under');
      }),
    );
  });
});

describe('comparing spans', () => {
  it('says of every value of theirs what it says of them', () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        for (const a of samples(one))
          for (const b of samples(other)) {
            if (isAbove(one, other)) expect(a).toBeGreaterThan(b);
            if (isNotBelow(one, other)) expect(a).toBeGreaterThanOrEqual(b);
            if (a === b) expect(mayBeSame(one, other)).toBe(true);
          }
      }),
    );
  });

  it('never finds two figures above each other, nor one above what it may be', () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        expect(isAbove(one, other) && isAbove(other, one)).toBe(false);
        if (isAbove(one, other)) expect(isNotBelow(one, other)).toBe(true);
        if (!mayBeSame(one, other)) expect(isAbove(one, other) || isAbove(other, one)).toBe(true);
      }),
    );
  });
});
