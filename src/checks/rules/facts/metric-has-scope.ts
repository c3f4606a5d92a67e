import { defineCheck } from '../../define-check.ts';
import { isMetricField, metricName, missingFields } from '../../mistakes/schema-findings.ts';

/** Every figure says what it covers. */
export const metricHasScope = defineCheck({
  id: 'metric-has-scope',
  severity: 'error',
  messages: { missing: ['metric'] },
  *content(context) {
    for (const { entry, issue, place } of missingFields(context, undefined, (path) =>
      isMetricField(path, 'scope'),
    ))
      yield { message: 'missing', data: { metric: metricName(entry, issue.path) }, place };
  },
});
