import { defineCheck } from '../../define-check.ts';
import { isMetricField, metricName, missingFields } from '../../mistakes/schema-findings.ts';

/** Every figure has a unit. */
export const metricHasUnit = defineCheck({
  id: 'metric-has-unit',
  severity: 'error',
  messages: { missing: ['metric'] },
  *content(context) {
    for (const { entry, issue, place } of missingFields(context, undefined, (path) =>
      isMetricField(path, 'unit'),
    ))
      yield { message: 'missing', data: { metric: metricName(entry, issue.path) }, place };
  },
});
