import { CHANGE } from '#evidence/metric.ts';
import { defineCheck } from '../define-check.ts';

/** A figure's unit measures what the figure says it measures. */
export const unitFitsMeasure = defineCheck({
  id: 'unit-fits-measure',
  severity: 'error',
  messages: { differs: ['unit', 'measure', 'fitting'], baseline: ['unit', 'fitting'] },
  *run({ content }) {
    const taxonomy = content.taxonomy.value;
    if (taxonomy === undefined) return;
    const unitsOf = (dimension: string) =>
      Object.entries(taxonomy.units)
        .flatMap(([id, unit]) => (unit.dimension === dimension ? [id] : []))
        .join(', ');
    for (const { facts } of content.entries)
      for (const metric of facts.value?.metrics ?? []) {
        const [unit, measure] = [taxonomy.units[metric.unit], taxonomy.measures[metric.measure]];
        if (unit === undefined || measure === undefined) continue;
        const index = facts.indexOf('metrics', metric.id);
        if (unit.dimension !== CHANGE && unit.dimension !== measure.dimension)
          yield {
            message: 'differs',
            data: {
              unit: metric.unit,
              measure: metric.measure,
              fitting: unitsOf(measure.dimension),
            },
            place: facts.locate(['metrics', index, 'unit']),
          };
        const baseline =
          metric.baseline?.unit === undefined ? undefined : taxonomy.units[metric.baseline.unit];
        if (baseline !== undefined && baseline.dimension !== unit.dimension)
          yield {
            message: 'baseline',
            data: { unit: metric.baseline?.unit ?? '', fitting: unitsOf(unit.dimension) },
            place: facts.locate(['metrics', index, 'baseline', 'unit']),
          };
      }
  },
});
