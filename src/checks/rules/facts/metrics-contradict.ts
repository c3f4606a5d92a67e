import type { RawEntry } from '#content/content.ts';
import { CHANGE, convert, ends } from '#evidence/metric.ts';
import type { Localized } from '#model/locale.ts';
import type { Metric } from '#model/metrics.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { defineCheck } from '../../define-check.ts';
import { metricsOnce, type PlacedMetric } from '../../metrics-once.ts';

interface Stated extends PlacedMetric {
  readonly entry: RawEntry;
}

/** Two figures for the same customer, measure, scope and date have the same value. */
export const metricsContradict = defineCheck({
  id: 'metrics-contradict',
  severity: 'error',
  messages: { differ: ['metric', 'value', 'other', 'otherValue', 'otherFile'] },
  *content({ content }) {
    const taxonomy = content.taxonomy.value;
    if (taxonomy === undefined) return;
    const first = new Map<string, Stated>();
    for (const stated of statedMetrics(content.entries)) {
      const { entry, metric, index } = stated;
      const subjects = subjectsOf(stated, taxonomy);
      // The same scope in two languages is still one figure.
      const earlier = subjects
        .map((subject) => first.get(subject))
        .find((one) => one !== undefined);
      for (const subject of subjects) if (!first.has(subject)) first.set(subject, stated);
      if (earlier !== undefined && !agree(earlier.metric, metric, taxonomy))
        yield {
          message: 'differ',
          data: {
            metric: metric.id,
            value: show(metric),
            other: earlier.metric.id,
            otherValue: show(earlier.metric),
            otherFile: earlier.entry.facts.file,
          },
          place: entry.facts.locate(['metrics', index, 'value']),
        };
    }
  },
});

// A withdrawn entry may well have been withdrawn because of its figures.
function statedMetrics(entries: readonly RawEntry[]): Stated[] {
  return entries
    .filter(({ facts }) => facts.value?.status !== 'withdrawn')
    .flatMap((entry) => metricsOnce(entry).map((placed) => ({ entry, ...placed })));
}

/** What a figure is about, once in each language. */
function subjectsOf({ entry, metric }: Stated, taxonomy: Taxonomy): string[] {
  const { measure, asOf, scope, baseline, unit } = metric;
  // A published change (−58 %) says nothing without what it is compared with.
  const against =
    taxonomy.units[unit]?.dimension === CHANGE && baseline !== undefined
      ? [baseline.kind, ...inEachLanguage(baseline.label ?? {})]
      : [];
  return inEachLanguage(scope).map((words) =>
    [ownerOf(entry), measure, asOf, words, ...against].join('|'),
  );
}

// A case speaks of its customer; every other entry speaks of itself.
function ownerOf({ kind, id, facts }: RawEntry): string {
  return facts.value !== undefined && 'customer' in facts.value
    ? `customers/${facts.value.customer}`
    : `${kind}/${id}`;
}

function inEachLanguage(text: Localized): string[] {
  return Object.entries(text).flatMap(([locale, words]) =>
    words === undefined ? [] : [`${locale}:${plain(words)}`],
  );
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
  if (unitA.dimension === CHANGE && a.unit !== b.unit) return true;
  const one = span(a.precision, ends(convert(a.value, unitA, unitB)));
  const other = span(b.precision, ends(b.value));
  return one.low <= other.high && other.low <= one.high;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** How far "about" and "nearly" reach. */
const LEEWAY = 0.1;

/** The values that a figure, worded as its source words it, may stand for. */
function span(precision: Metric['precision'], { low, high }: Range): Range {
  const slack = LEEWAY * Math.max(Math.abs(low), Math.abs(high));
  const falls = high < 0;
  switch (precision) {
    case 'exact':
      return { low, high };
    case 'about':
      return { low: low - slack, high: high + slack };
    case 'over':
      return falls ? { low: -Infinity, high } : { low, high: Infinity };
    case 'under':
      return falls ? { low, high: Infinity } : { low: -Infinity, high };
    case 'nearly':
      return falls ? { low, high: high + slack } : { low: low - slack, high };
  }
}

function show({ value, unit }: Metric): string {
  const { low, high } = ends(value);
  return `${low === high ? low : `${low}–${high}`} ${unit}`;
}
