import type { RawEntry } from '#content/content.ts';
import type { Metric } from '#model/metrics.ts';
import { isRecord } from '#model/walk.ts';

/** A metric that could be read, and its position in the file's list. */
export interface PlacedMetric {
  readonly metric: Metric;
  readonly index: number;
}

/** The metrics of an entry whose id is given once; of two with one id it cannot be told which is which. */
export function metricsOnce({ facts }: RawEntry): PlacedMetric[] {
  const items: unknown = isRecord(facts.raw) ? facts.raw['metrics'] : undefined;
  const ids = Array.isArray(items)
    ? items.map((item: unknown) => (isRecord(item) ? item['id'] : undefined))
    : [];
  return (facts.value?.metrics ?? []).flatMap((metric) => {
    const index = ids.indexOf(metric.id);
    return index === -1 || index !== ids.lastIndexOf(metric.id) ? [] : [{ metric, index }];
  });
}
