import { defineCheck } from '../../define-check.ts';
import { isMetricField, metricName, missingFields } from '../../mistakes/schema-findings.ts';

/** Every figure says when it was measured. */
export const metricHasAsOf = defineCheck({
  id: 'metric-has-as-of',
  severity: 'error',
  messages: { missing: ['metric'] },
  *content(context) {
    for (const { entry, issue, place } of missingFields(context, undefined, (path) =>
      isMetricField(path, 'asOf'),
    ))
      yield { message: 'missing', data: { metric: metricName(entry, issue.path) }, place };
  },
});
