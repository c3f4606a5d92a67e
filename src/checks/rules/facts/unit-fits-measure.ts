import type { RawEntry } from '#content/content.ts';
import { CHANGE } from '#evidence/metric.ts';
import type { Metric } from '#model/metrics.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { nearest } from '#prose/nearest.ts';
import { defineCheck, type Report } from '../../define-check.ts';
import { metricsOnce } from '../../figures/metrics-once.ts';

const messages = {
  differs: ['unit', 'measure', 'fitting'],
  baseline: ['unit', 'fitting'],
  dimension: ['measure', 'dimension', 'dimensions'],
} as const;

type UnitReport = Report<typeof messages>;

/** A figure's unit measures what the figure says it measures. */
export const unitFitsMeasure = defineCheck({
  id: 'unit-fits-measure',
  severity: 'error',
  messages,
  *content({ content, mistakes }) {
    const { value: taxonomy, locate, file } = content.taxonomy;
    if (taxonomy === undefined) return;
    const dimensions = [...new Set(Object.values(taxonomy.units).map((unit) => unit.dimension))];
    // A unit that could not be read may be the one that fits.
    for (const [id, { dimension }] of Object.entries(taxonomy.measures))
      if (!dimensions.includes(dimension) && !mistakes.has(file))
        yield {
          message: 'dimension',
          data: { measure: id, dimension, dimensions: dimensions.join(', ') },
          place: locate(['measures', id, 'dimension']),
          suggestion: nearest(dimension, dimensions) ?? undefined,
        };
    for (const entry of content.entries) {
      for (const { metric, index } of metricsOnce(entry))
        yield* ofMetric(entry, metric, index, taxonomy);
      yield* ofThreshold(entry, taxonomy);
    }
  },
});

function* ofMetric(
  { facts }: RawEntry,
  metric: Metric,
  index: number,
  taxonomy: Taxonomy,
): Generator<UnitReport> {
  const unit = taxonomy.units[metric.unit];
  const fitting = unit && misfit(metric.unit, metric.measure, taxonomy);
  if (fitting !== undefined)
    yield {
      message: 'differs',
      data: { unit: metric.unit, measure: metric.measure, fitting },
      place: facts.locate(['metrics', index, 'unit']),
      related: [facts.locate(['metrics', index, 'measure'])],
    };
  const baselineUnit = metric.baseline?.unit;
  const baseline = baselineUnit === undefined ? undefined : taxonomy.units[baselineUnit];
  if (
    baselineUnit !== undefined &&
    baseline !== undefined &&
    unit !== undefined &&
    // Where the unit itself is wrong, there is nothing yet to compare the baseline with.
    fitting === undefined &&
    baseline.dimension !== unit.dimension
  )
    yield {
      message: 'baseline',
      data: { unit: baselineUnit, fitting: unitsOf(unit.dimension, taxonomy) },
      place: facts.locate(['metrics', index, 'baseline', 'unit']),
      related: [facts.locate(['metrics', index, 'unit'])],
    };
}

function* ofThreshold({ facts }: RawEntry, taxonomy: Taxonomy): Generator<UnitReport> {
  const threshold =
    facts.value !== undefined && 'proof' in facts.value ? facts.value.proof.threshold : undefined;
  if (threshold === undefined) return;
  const { unit, measure } = threshold;
  const fitting = misfit(unit, measure, taxonomy);
  if (fitting !== undefined)
    yield {
      message: 'differs',
      data: { unit, measure, fitting },
      place: facts.locate(['proof', 'threshold', 'unit']),
      related: [facts.locate(['proof', 'threshold', 'measure'])],
    };
}

/** The units that would fit a measure, if the given one does not; undefined if that cannot be said. */
export function misfit(unitId: string, measureId: string, taxonomy: Taxonomy): string | undefined {
  const [unit, measure] = [taxonomy.units[unitId], taxonomy.measures[measureId]];
  if (unit === undefined || measure === undefined) return undefined;
  if (unit.dimension === CHANGE || unit.dimension === measure.dimension) return undefined;
  return unitsOf(measure.dimension, taxonomy) || undefined;
}

function unitsOf(dimension: string, taxonomy: Taxonomy): string {
  return Object.entries(taxonomy.units)
    .flatMap(([id, unit]) => (unit.dimension === dimension ? [id] : []))
    .join(', ');
}
