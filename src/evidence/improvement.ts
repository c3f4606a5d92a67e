import type { Metric } from '#model/metrics.ts';
import type { Quantity } from '#model/quantity.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { CHANGE, convert, isPercentChange, metricTerms } from './metric.ts';
import { isAbove, isNotBelow, type Precision, type Span, spanOf } from './precision.ts';

/** What a figure is compared with and does not live up to. */
export interface Shortfall {
  /** baseline: what was before; change: a published change, by its sign; target: a limit. */
  readonly against: 'baseline' | 'change' | 'target';
  /** Which way would be better. */
  readonly better: 'lower' | 'higher';
  /** true: certainly worse; false: no better, but perhaps no worse. */
  readonly worse: boolean;
}

/**
 * In which way a figure shows no improvement, or misses its limit. Only what is certain, whatever
 * "about", "over", "under" and "nearly" stand for; undefined for measures of mere size.
 */
export function shortfall(metric: Metric, taxonomy: Taxonomy): Shortfall | undefined {
  const terms = metricTerms(metric, taxonomy);
  if (terms === undefined) return undefined;
  const { unit, baselineUnit } = terms;
  const { better } = terms.measure;
  if (better === 'neutral') return undefined;
  const value = towardsWorse(spanOf(metric.value, metric.precision), better);
  if (unit.dimension === CHANGE) {
    const unchanged = isPercentChange(unit) ? 0 : 1;
    const none = towardsWorse({ low: unchanged, high: unchanged }, better);
    if (isNotBelow(value, none)) return { against: 'change', better, worse: isAbove(value, none) };
  }
  const { baseline } = metric;
  if (baseline?.value === undefined || baselineUnit.dimension !== unit.dimension) return undefined;
  const other = convert(baseline.value, baselineUnit, unit);
  const limit = towardsWorse(spanOf(other, baseline.precision), better);
  if (baseline.kind === 'target')
    return isAbove(value, limit) ? { against: 'target', better, worse: true } : undefined;
  // A change is its own comparison with what was before.
  if (unit.dimension === CHANGE) return undefined;
  const same = isOneFigure(metric, { value: other, precision: baseline.precision });
  return same || isNotBelow(value, limit)
    ? { against: 'baseline', better, worse: isAbove(value, limit) }
    : undefined;
}

/** A span turned so that more is worse. */
function towardsWorse(span: Span, better: 'lower' | 'higher'): Span {
  if (better === 'lower') return span;
  const { open } = span;
  const turned = { low: 0 - span.high, high: 0 - span.low };
  return open === undefined ? turned : { ...turned, open: open === 'low' ? 'high' : 'low' };
}

interface Worded {
  readonly value: Quantity;
  readonly precision: Precision;
}

// "About 25" against "about 25" claims no change, although neither is known exactly.
function isOneFigure(one: Worded, other: Worded): boolean {
  const [a, b] = [spanOf(one.value, 'exact'), spanOf(other.value, 'exact')];
  return one.precision === other.precision && a.low === b.low && a.high === b.high;
}
