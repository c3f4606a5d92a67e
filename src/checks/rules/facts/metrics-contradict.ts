import { defineCheck } from '../../define-check.ts';
import {
  agree,
  figureText,
  type StatedMetric,
  statedMetrics,
  subjectsOf,
} from '../../figures/stated-metrics.ts';

/** Two figures for the same customer, measure, scope and date have the same value. */
export const metricsContradict = defineCheck({
  id: 'metrics-contradict',
  severity: 'error',
  messages: { differ: ['metric', 'value', 'other', 'otherValue', 'otherFile'] },
  *content({ content }) {
    const taxonomy = content.taxonomy.value;
    if (taxonomy === undefined) return;
    const text = ({ metric }: StatedMetric) => figureText(metric, taxonomy);
    const seen = new Map<string, StatedMetric[]>();
    for (const stated of statedMetrics(content.entries)) {
      const { entry, metric, index } = stated;
      // The same scope in two languages is still one figure.
      const subjects = subjectsOf(stated, taxonomy);
      const earlier = [...new Set(subjects.flatMap((subject) => seen.get(subject) ?? []))];
      const other = earlier.find((one) => !agree(one.metric, metric, taxonomy));
      const isNew = !earlier.some((one) => text(one) === text(stated));
      for (const subject of subjects) {
        const known = seen.get(subject);
        if (known === undefined) seen.set(subject, [stated]);
        else if (isNew) known.push(stated);
      }
      if (other !== undefined)
        yield {
          message: 'differ',
          data: {
            metric: metric.id,
            value: text(stated),
            other: other.metric.id,
            otherValue: text(other),
            otherFile: other.entry.facts.file,
          },
          place: entry.facts.locate(['metrics', index, 'value']),
          related: [other.entry.facts.locate(['metrics', other.index, 'value'])],
          // What is not on the site yet makes no reader doubt.
          ...(isDraft(stated) || isDraft(other) ? { severity: 'warning' } : {}),
        };
    }
  },
});

const isDraft = ({ entry }: StatedMetric) => entry.facts.value?.status === 'draft';
