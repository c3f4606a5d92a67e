import { defineCheck } from '../../define-check.ts';
import { isMetricField, metricName, missingFields } from '../../mistakes/schema-findings.ts';

/** Every figure says where it was published. */
export const metricHasSource = defineCheck({
  id: 'metric-has-source',
  severity: 'error',
  messages: { missing: ['metric'] },
  *content(context) {
    for (const { entry, issue, place } of missingFields(context, undefined, (path) =>
      isMetricField(path, 'source'),
    ))
      yield { message: 'missing', data: { metric: metricName(entry, issue.path) }, place };
  },
});
