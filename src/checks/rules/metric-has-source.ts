import { defineCheck } from '../define-check.ts';
import { isMetricField, metricName, missingFields } from '../schema-findings.ts';

/** Every figure says where it was published. */
export const metricHasSource = defineCheck({
  id: 'metric-has-source',
  severity: 'error',
  messages: { missing: ['metric'] },
  *run({ content }) {
    for (const { entry, issue, place } of missingFields(content, undefined, (path) =>
      isMetricField(path, 'source'),
    ))
      yield { message: 'missing', data: { metric: metricName(entry, issue.path) }, place };
  },
});
