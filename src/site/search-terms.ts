import { casesOfCustomer, casesOfKit, customerOf, industryOf, regionOf } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { flagProof } from '#evidence/flags.ts';
import { isOf } from '#evidence/gate.ts';
import { resolve } from '#evidence/graph.ts';
import { type Localized, locales } from '#model/locale.ts';
import type { SiteContext } from './context.ts';
import type { SearchTerms } from './entry-page-view.ts';
import { nameOf, summaryOf, titleOf } from './titles.ts';

/** What search shall know of an entry: facets in the page's language, and names in every language. */
export function searchTerms(context: SiteContext, entry: Entry): SearchTerms {
  const { graph, locale, kinds } = context;
  const cases = casesBehind(context, entry);
  const terms = (vocabulary: 'industries' | 'regions', ids: readonly (string | undefined)[]) =>
    unique(ids).flatMap((id) => {
      const name = graph.taxonomy[vocabulary][id]?.name;
      return name === undefined ? [] : [name];
    });
  const industries = terms('industries', [
    ...idsIn(entry, 'industry', 'industries'),
    ...cases.map((of) => industryOf(graph, of)),
  ]);
  const regions = terms('regions', [
    ...idsIn(entry, 'region', 'regions'),
    ...cases.map((of) => regionOf(graph, of)),
  ]);
  const capabilities = isOf(entry, 'capabilities')
    ? [entry]
    : resolve(
        graph,
        'capabilities',
        unique([
          ...idsIn(entry, 'capability', 'capabilities'),
          ...cases.flatMap((of) => of.facts.capabilities),
        ]),
      );
  const inPage = (name: Localized) => name[locale] ?? Object.values(name)[0] ?? '';
  return {
    kind: kinds[entry.kind].many,
    title: titleOf(entry, locale).text,
    summary: summaryOf(entry, locale)?.text,
    industries: industries.map(inPage),
    regions: regions.map(inPage),
    capabilities: capabilities.map((capability) => nameOf(capability, locale).text),
    also: alsoKnownAs(context, entry, industries),
  };
}

/** Other words for the same thing: names and aliases in every language, and what the facts name. */
function alsoKnownAs(
  context: SiteContext,
  entry: Entry,
  industries: readonly Localized[],
): string[] {
  const { graph } = context;
  const customer = isOf(entry, 'cases') ? customerOf(graph, entry) : undefined;
  const technologies = isOf(entry, 'cases')
    ? entry.facts.replaced.flatMap((id) => graph.taxonomy.technologies[id]?.name ?? [])
    : [];
  return unique([
    ...[entry, ...(customer === undefined ? [] : [customer])].flatMap((named) => [
      ...('name' in named.facts ? texts(named.facts.name) : []),
      ...('claim' in named.facts ? texts(named.facts.claim) : []),
      ...('aliases' in named.facts ? named.facts.aliases : []),
      ...('code' in named.facts ? [named.facts.code] : []),
    ]),
    ...locales
      .filter((other) => other !== context.locale)
      .flatMap((other) => [entry.tellings[other]?.head.title, entry.tellings[other]?.head.summary]),
    ...technologies.flatMap(texts),
    ...industries.flatMap(texts),
  ]);
}

/** The cases whose industry and region an entry is found under. */
function casesBehind(context: SiteContext, entry: Entry): Entry<'cases'>[] {
  const { graph } = context;
  if (isOf(entry, 'cases')) return [entry];
  if (isOf(entry, 'customers')) return casesOfCustomer(graph, entry.id);
  if (isOf(entry, 'flags')) return [...flagProof(graph, entry).cases];
  if (isOf(entry, 'kits')) return casesOfKit(graph, entry);
  if (isOf(entry, 'stories')) return resolve(graph, 'cases', entry.facts.cases);
  return [];
}

function idsIn({ facts }: Entry, ...fields: readonly string[]): string[] {
  return Object.entries(facts).flatMap(([field, value]: [string, unknown]): string[] => {
    if (!fields.includes(field)) return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((item) => typeof item === 'string');
  });
}

const texts = (localized: Localized): string[] =>
  locales.flatMap((locale) => localized[locale] ?? []);

const unique = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];
