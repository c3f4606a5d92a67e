import { flagUnproven } from './facts/flag-unproven.ts';
import { metricHasAsOf } from './facts/metric-has-as-of.ts';
import { metricHasScope } from './facts/metric-has-scope.ts';
import { metricHasSource } from './facts/metric-has-source.ts';
import { metricHasUnit } from './facts/metric-has-unit.ts';
import { metricsContradict } from './facts/metrics-contradict.ts';
import { unitFitsMeasure } from './facts/unit-fits-measure.ts';

/** The rules about facts, in the order in which findings of one place are told. */
export const factsChecks = [
  metricHasSource,
  metricHasUnit,
  metricHasAsOf,
  metricHasScope,
  unitFitsMeasure,
  metricsContradict,
  flagUnproven,
] as const;
