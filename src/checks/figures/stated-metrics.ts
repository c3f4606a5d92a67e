import type { RawEntry } from '#content/content.ts';
import { CHANGE, convert, ends } from '#evidence/metric.ts';
import { mayBeSame, type Precision, spanOf } from '#evidence/precision.ts';
import type { Localized } from '#model/locale.ts';
import type { Metric } from '#model/metrics.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { metricsOnce, type PlacedMetric } from './metrics-once.ts';

/** A figure, and the entry that states it. */
export interface StatedMetric extends PlacedMetric {
  readonly entry: RawEntry;
}

/**
 * Every figure of the content. Those of withdrawn entries are left out: an entry may well have been
 * withdrawn because of its figures.
 */
export function statedMetrics(entries: readonly RawEntry[]): StatedMetric[] {
  return entries
    .filter(({ facts }) => facts.value?.status !== 'withdrawn')
    .flatMap((entry) => metricsOnce(entry).map((placed) => ({ entry, ...placed })));
}

/**
 * What a figure is about, once in each language: whose it is, what is measured, when and in which
 * scope. Two figures that share one of these tell the same thing.
 */
export function subjectsOf({ entry, metric }: StatedMetric, taxonomy: Taxonomy): string[] {
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

/** Whether two figures about one thing may be the same value. */
export function agree(a: Metric, b: Metric, taxonomy: Taxonomy): boolean {
  const [unitA, unitB] = [taxonomy.units[a.unit], taxonomy.units[b.unit]];
  if (unitA === undefined || unitB === undefined || unitA.dimension !== unitB.dimension)
    return true;
  // −58 % and 8 times are both changes, but not the same sort of number.
  if (unitA.dimension === CHANGE && a.unit !== b.unit) return true;
  const converted = convert(a.value, unitA, unitB);
  return mayBeSame(spanOf(converted, a.precision), spanOf(b.value, b.precision));
}

const SIGNS: Readonly<Record<Precision, string>> = {
  exact: '',
  about: '≈',
  over: '>',
  under: '<',
  nearly: '≈',
};

/** A figure for a message of any language: "≈25 ms", "1–2 minutes", ">2,000,000 rows", "+58%". */
export function figureText(
  { value, unit: id, precision }: Pick<Metric, 'value' | 'unit' | 'precision'>,
  taxonomy: Taxonomy | undefined,
): string {
  const unit = taxonomy?.units[id];
  const { low, high } = ends(value);
  const write = (number: number) =>
    number.toLocaleString('en', {
      maximumSignificantDigits: 14,
      signDisplay: unit?.signed === true ? 'exceptZero' : 'auto',
    });
  const number = low === high ? write(low) : `${write(low)}–${write(high)}`;
  // Signs such as % need no translation; of other units the id is what the author wrote.
  const { en } = unit?.tight === true ? unit.label : { en: ` ${id}` };
  return SIGNS[precision] + number + (typeof en === 'string' ? en : ` ${id}`);
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

// Capitals, full-width forms, punctuation and spaces (TiDB 集群, TiDB集群) make no other scope; only
// between digits do they count: 1.5 is not 15.
const plain = (scope: string) =>
  scope
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .replaceAll(/(?<!\d) | (?!\d)/g, '');
