import type { Content, RawEntry } from '#content/content.ts';
import type { Vocabulary } from '#model/fields.ts';
import { type KindId, kindIds } from '#model/kinds.ts';
import { type Locale, type Localized, locales } from '#model/locale.ts';
import type { Taxonomy } from '#model/taxonomy.ts';

/** Something facts may point at: how it is written, and what it is called. */
export interface Named {
  readonly id: string;
  /** Its name in every language that has one; empty if it has none yet. */
  readonly name: Localized;
}

/** Everything facts may point at, as the content stands. */
export interface Names {
  readonly entries: ReadonlyMap<KindId, readonly Named[]>;
  readonly terms: { readonly [V in Vocabulary]: readonly Named[] };
  /** Figures, as `acme/p99` or `customers/acme/users`. */
  readonly metrics: readonly Named[];
  /** What customers asked for, as `acme/plan-binding`. */
  readonly demands: readonly Named[];
}

/** What facts may point at in some content. Entries with mistakes count: their ids are right. */
export function namesIn(content: Content): Names {
  const { entries } = content;
  const taxonomy = content.taxonomy.value;
  return {
    entries: new Map(
      kindIds.map((kind) => [
        kind,
        entries
          .filter((entry) => entry.kind === kind)
          .map((entry) => ({ id: entry.id, name: nameOf(entry) })),
      ]),
    ),
    terms: {
      industries: termsOf(taxonomy?.industries),
      regions: termsOf(taxonomy?.regions),
      technologies: termsOf(taxonomy?.technologies),
      measures: termsOf(taxonomy?.measures),
      units: unitsOf(taxonomy),
    },
    metrics: entries.flatMap((entry) => metricsOf(entry, taxonomy)),
    demands: entries.flatMap(demandsOf),
  };
}

/** A name in all its languages on one line: "Online DDL · 在线变更表结构". */
export function nameInAllLanguages(name: Localized): string {
  return [...new Set(locales.flatMap((locale) => name[locale] ?? []))].join(' · ');
}

function nameOf({ facts, tellings }: RawEntry): Localized {
  const { value } = facts;
  if (value !== undefined && 'name' in value) return value.name;
  if (value !== undefined && 'claim' in value) return value.claim;
  return Object.fromEntries(tellings.map(({ locale, head }) => [locale, head?.title]));
}

function termsOf(list: { readonly [id: string]: { readonly name: Localized } } | undefined) {
  return Object.entries(list ?? {}).map(([id, { name }]): Named => ({ id, name }));
}

function unitsOf(taxonomy: Taxonomy | undefined): Named[] {
  return Object.entries(taxonomy?.units ?? {}).map(([id, { label }]) => ({
    id,
    name: { en: typeof label.en === 'string' ? label.en : label.en.other, zh: label.zh },
  }));
}

function metricsOf({ kind, id, facts }: RawEntry, taxonomy: Taxonomy | undefined): Named[] {
  const owner = kind === 'cases' ? id : `${kind}/${id}`;
  return (facts.value?.metrics ?? []).map((metric) => {
    const measure = taxonomy?.measures[metric.measure];
    return { id: `${owner}/${metric.id}`, name: joined(measure?.name ?? {}, metric.scope) };
  });
}

function demandsOf({ id, facts }: RawEntry): Named[] {
  const { value } = facts;
  return value !== undefined && 'demands' in value
    ? value.demands.map((demand) => ({ id: `${id}/${demand.id}`, name: demand.asked }))
    : [];
}

function joined(first: Localized, second: Localized): Localized {
  const join = (locale: Locale) =>
    [first[locale], second[locale]].filter((text) => text !== undefined).join(', ') || undefined;
  return { en: join('en'), zh: join('zh') };
}

/** The names of content that is still empty. */
export const noNames: Names = {
  entries: new Map(),
  terms: { industries: [], regions: [], technologies: [], measures: [], units: [] },
  metrics: [],
  demands: [],
};
