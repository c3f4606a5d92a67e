import type { Metric } from '#model/metrics.ts';
import type { Quantity } from '#model/quantity.ts';
import { ends } from './metric.ts';

/** How exact a published figure is. */
export type Precision = Metric['precision'];

/** The values that a figure may stand for, from its lower end to its upper end. */
export interface Span {
  readonly low: number;
  readonly high: number;
  /** The end that is not itself one of the values: "over 25" is never 25. */
  readonly open?: 'low' | 'high';
}

/** How far "about" and "nearly" reach. */
const LEEWAY = 0.1;

/**
 * The values that a figure, worded as its source words it, may stand for. Of a change for less, the
 * words speak of its size: "over −58 %" is a fall by more than that.
 */
export function spanOf(value: Quantity, precision: Precision): Span {
  const { low, high } = ends(value);
  const slack = LEEWAY * Math.max(Math.abs(low), Math.abs(high));
  const falls = high < 0;
  switch (precision) {
    case 'exact':
      return { low, high };
    case 'about':
      return { low: low - slack, high: high + slack };
    case 'over':
      return falls ? { low: -Infinity, high, open: 'high' } : { low, high: Infinity, open: 'low' };
    case 'under':
      return falls ? { low, high: Infinity, open: 'low' } : { low: -Infinity, high, open: 'high' };
    case 'nearly':
      return falls ? { low, high: high + slack } : { low: low - slack, high };
  }
}

/** Whether two figures may stand for one value. */
export function mayBeSame(one: Span, other: Span): boolean {
  return one.low <= other.high && other.low <= one.high;
}

/** Whether a figure is certainly more than another, whatever both exactly are. */
export function isAbove(one: Span, other: Span): boolean {
  return (
    one.low > other.high ||
    (one.low === other.high && (one.open === 'low' || other.open === 'high'))
  );
}

/** Whether a figure is certainly not less than another. */
export function isNotBelow(one: Span, other: Span): boolean {
  return one.low >= other.high;
}
