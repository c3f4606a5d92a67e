import type { Metric } from '#model/metrics.ts';
import type { Quantity } from '#model/quantity.ts';
import type { Measure, Taxonomy, Unit } from '#model/taxonomy.ts';

/** The dimension of values that are changes against a baseline: −58 %, 8 times. */
export const CHANGE = 'change';

/** Whether a unit writes changes as per cent of the baseline (−58 %), not as a multiple (8 times). */
export function isPercentChange(unit: Unit): boolean {
  return unit.dimension === CHANGE && unit.signed;
}

/** The result of comparing a value with its baseline. */
export interface Comparison {
  /** Value divided by baseline, both in the same unit; ranges by their middle. */
  readonly ratio: number;
  /** Change in per cent of the baseline: −77 means 77 % less. */
  readonly percent: number;
  /** Whether the change is for the better, by the measure; undefined where size is no merit. */
  readonly better: boolean | undefined;
}

/** The unit and measure of a metric; undefined where the taxonomy does not have them. */
export interface MetricTerms {
  readonly unit: Unit;
  readonly measure: Measure;
  readonly baselineUnit: Unit;
}

/** Looks a metric's measure and units up in the taxonomy. */
export function metricTerms(metric: Metric, taxonomy: Taxonomy): MetricTerms | undefined {
  const unit = taxonomy.units[metric.unit];
  const measure = taxonomy.measures[metric.measure];
  const baselineUnit =
    metric.baseline?.unit === undefined ? unit : taxonomy.units[metric.baseline.unit];
  return unit && measure && baselineUnit ? { unit, measure, baselineUnit } : undefined;
}

/**
 * Converts a quantity into another unit of the same dimension.
 * @throws RangeError if the dimensions differ.
 */
export function convert(value: Quantity, from: Unit, to: Unit): Quantity {
  if (from.dimension !== to.dimension)
    throw new RangeError(`${from.dimension} cannot be converted into ${to.dimension}`);
  const convertOne = (number: number) => withoutNoise(fromBase(toBase(number, from), to));
  return typeof value === 'number'
    ? convertOne(value)
    : { from: convertOne(value.from), to: convertOne(value.to) };
}

// The base unit of changes is the multiple: −58 % is 0.42 times.
const toBase = (number: number, unit: Unit) =>
  isPercentChange(unit) ? 1 + number / 100 : number * unit.factor;

const fromBase = (number: number, unit: Unit) =>
  isPercentChange(unit) ? (number - 1) * 100 : number / unit.factor;

/** Factors such as 1/86400 are not exact in binary; figures have far fewer than fourteen digits. */
export const withoutNoise = (number: number): number => Number(number.toPrecision(14));

/** The middle of a range; a plain number as it is. */
export function middle(value: Quantity): number {
  return typeof value === 'number' ? value : (value.from + value.to) / 2;
}

/** The outer ends of a quantity. */
export function ends(value: Quantity): { readonly low: number; readonly high: number } {
  return typeof value === 'number'
    ? { low: value, high: value }
    : { low: value.from, high: value.to };
}

/**
 * Compares a metric with what was before. Undefined when there is nothing to compare with:
 * no baseline in numbers, a baseline that is a limit to stay within, or a baseline of zero.
 * Published changes (−58 %, 8 times) are their own comparison.
 */
export function comparison(metric: Metric, taxonomy: Taxonomy): Comparison | undefined {
  const terms = metricTerms(metric, taxonomy);
  if (terms === undefined) return undefined;
  const { unit, measure, baselineUnit } = terms;
  if (unit.dimension === CHANGE) return compared(toBase(middle(metric.value), unit), measure);
  const before = metric.baseline;
  if (before?.value === undefined || before.kind === 'target') return undefined;
  if (baselineUnit.dimension !== unit.dimension) return undefined;
  const base = middle(convert(before.value, baselineUnit, unit));
  return base === 0 ? undefined : compared(middle(metric.value) / base, measure);
}

function compared(exactRatio: number, measure: Measure): Comparison {
  const ratio = withoutNoise(exactRatio);
  return { ratio, percent: withoutNoise((ratio - 1) * 100), better: isBetter(ratio, measure) };
}

function isBetter(ratio: number, { better }: Measure): boolean | undefined {
  if (better === 'neutral' || ratio === 1) return undefined;
  return better === 'lower' ? ratio < 1 : ratio > 1;
}
