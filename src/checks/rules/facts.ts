import { caveatDropped } from './facts/caveat-dropped.ts';
import { evidenceStale } from './facts/evidence-stale.ts';
import { flagHidesCounterEvidence } from './facts/flag-hides-counter-evidence.ts';
import { flagProofNarrow } from './facts/flag-proof-narrow.ts';
import { flagUnproven } from './facts/flag-unproven.ts';
import { metricHasAsOf } from './facts/metric-has-as-of.ts';
import { metricHasScope } from './facts/metric-has-scope.ts';
import { metricHasSource } from './facts/metric-has-source.ts';
import { metricHasUnit } from './facts/metric-has-unit.ts';
import { metricInFuture } from './facts/metric-in-future.ts';
import { metricWorseThanBaseline } from './facts/metric-worse-than-baseline.ts';
import { metricsContradict } from './facts/metrics-contradict.ts';
import { sourceUnreachableForm } from './facts/source-unreachable-form.ts';
import { unitFitsMeasure } from './facts/unit-fits-measure.ts';

/** The rules about facts, in the order in which findings of one place are told. */
export const factsChecks = [
  metricHasSource,
  metricHasUnit,
  metricHasAsOf,
  metricHasScope,
  unitFitsMeasure,
  metricsContradict,
  metricInFuture,
  metricWorseThanBaseline,
  caveatDropped,
  evidenceStale,
  flagUnproven,
  flagProofNarrow,
  flagHidesCounterEvidence,
  sourceUnreachableForm,
] as const;
