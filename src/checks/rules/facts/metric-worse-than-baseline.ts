import { keyOf } from '#evidence/entry.ts';
import { type Shortfall, shortfall } from '#evidence/improvement.ts';
import type { Metric } from '#model/metrics.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { defineCheck, type Severity } from '../../define-check.ts';
import { claimsByFigure, figureKey, type RestingClaim } from '../../figures/flag-evidence.ts';
import { figureText, type StatedMetric, statedMetrics } from '../../figures/stated-metrics.ts';

const messages = {
  baseline: ['metric', 'value', 'better', 'before', 'measure'],
  change: ['metric', 'value', 'better', 'measure'],
  target: ['metric', 'value', 'better', 'limit', 'measure'],
} as const;

/** A figure that is shown as an improvement is one. */
export const metricWorseThanBaseline = defineCheck({
  id: 'metric-worse-than-baseline',
  severity: 'warning',
  messages,
  *content(context) {
    const { taxonomy } = context;
    if (taxonomy === undefined) return;
    const claims = claimsByFigure(context);
    for (const stated of statedMetrics(context.content.entries)) {
      const { entry, metric, index } = stated;
      const short = shortfall(metric, taxonomy);
      if (short === undefined) continue;
      const resting = claims.get(figureKey(keyOf(entry), metric.id)) ?? [];
      const severity = weight(stated, short, resting);
      if (severity === undefined) continue;
      const { locate } = entry.facts;
      yield {
        ...told(metric, short, taxonomy),
        place: locate(['metrics', index, 'value']),
        related: [
          ...(short.against === 'change' ? [] : [locate(['metrics', index, 'baseline', 'value'])]),
          ...resting.map((claim) => claim.place()),
        ],
        severity,
      };
    }
  },
});

/**
 * How bad it is. A worse figure that claims an improvement, as a headline or as evidence, is wrong.
 * Elsewhere it may be told honestly, as what did not work; of a customer who left it is expected.
 */
function weight(
  { entry, metric }: StatedMetric,
  { worse }: Shortfall,
  claims: readonly RestingClaim[],
): Severity | undefined {
  const facts = entry.facts.value;
  const left = facts !== undefined && 'outcome' in facts && facts.outcome === 'left';
  const raised = claims.some((claim) => claim.facts.status === 'published');
  if (left && !raised) return undefined;
  const shown = facts?.status === 'published' && (metric.headline || raised);
  return worse && shown ? 'error' : 'warning';
}

function told(metric: Metric, { against, better }: Shortfall, taxonomy: Taxonomy) {
  const { id, unit, baseline, measure } = metric;
  const data = { metric: id, value: figureText(metric, taxonomy), better, measure };
  const other =
    baseline?.value === undefined
      ? ''
      : figureText(
          { value: baseline.value, unit: baseline.unit ?? unit, precision: baseline.precision },
          taxonomy,
        );
  switch (against) {
    case 'baseline':
      return { message: 'baseline', data: { ...data, before: other } } as const;
    case 'change':
      return { message: 'change', data } as const;
    case 'target':
      return { message: 'target', data: { ...data, limit: other } } as const;
  }
}
