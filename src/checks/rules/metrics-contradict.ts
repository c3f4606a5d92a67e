import type { RawEntry } from '#content/content.ts';
import { convert, ends } from '#evidence/metric.ts';
import type { Metric } from '#model/metrics.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { defineCheck } from '../define-check.ts';

interface Stated {
  readonly entry: RawEntry;
  readonly metric: Metric;
  readonly about: string;
}

/** Two figures for the same customer, measure, scope and date have the same value. */
export const metricsContradict = defineCheck({
  id: 'metrics-contradict',
  severity: 'error',
  messages: { differ: ['metric', 'value', 'other', 'otherValue', 'otherFile'] },
  *run({ content }) {
    const taxonomy = content.taxonomy.value;
    if (taxonomy === undefined) return;
    const first = new Map<string, Stated>();
    for (const stated of statedMetrics(content.entries)) {
      const { entry, metric } = stated;
      const earlier = first.get(stated.about);
      if (earlier === undefined) first.set(stated.about, stated);
      else if (!agree(earlier.metric, metric, taxonomy))
        yield {
          message: 'differ',
          data: {
            metric: metric.id,
            value: show(metric),
            other: earlier.metric.id,
            otherValue: show(earlier.metric),
            otherFile: earlier.entry.facts.file,
          },
          place: entry.facts.locate([
            'metrics',
            entry.facts.indexOf('metrics', metric.id),
            'value',
          ]),
        };
    }
  },
});

function* statedMetrics(entries: readonly RawEntry[]): Generator<Stated> {
  for (const entry of entries)
    for (const metric of entry.facts.value?.metrics ?? [])
      for (const [locale, scope] of Object.entries(metric.scope))
        yield {
          entry,
          metric,
          about: [subject(entry), metric.measure, metric.asOf, locale, plain(String(scope))].join(
            '|',
          ),
        };
}

// A case speaks of its customer; every other entry speaks of itself.
function subject(entry: RawEntry): string {
  const customer =
    entry.facts.value !== undefined && 'customer' in entry.facts.value
      ? entry.facts.value.customer
      : undefined;
  return `customers/${customer ?? (entry.kind === 'customers' ? entry.id : `${entry.kind}/${entry.id}`)}`;
}

const plain = (scope: string) =>
  scope
    .toLowerCase()
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim();

function agree(a: Metric, b: Metric, taxonomy: Taxonomy): boolean {
  const [unitA, unitB] = [taxonomy.units[a.unit], taxonomy.units[b.unit]];
  if (unitA === undefined || unitB === undefined || unitA.dimension !== unitB.dimension)
    return true;
  // −58 % and 8 times are both changes, but not the same sort of number.
  if (unitA.dimension === 'change' && a.unit !== b.unit) return true;
  const [valueA, valueB] = [ends(convert(a.value, unitA, unitB)), ends(b.value)];
  return valueA.low === valueB.low && valueA.high === valueB.high;
}

function show(metric: Metric): string {
  const { low, high } = ends(metric.value);
  return `${low === high ? low : `${low}–${high}`} ${metric.unit}`;
}
