/** The facets by which results can be narrowed; detail pages emit them as Pagefind filters. */
export const facets = ['kind', 'industry', 'capability', 'region'] as const;

/** A facet. */
export type Facet = (typeof facets)[number];

/** What is searched for: words, and chosen values of facets. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
}

/** Reads the state from the part of an address after `?`. */
export function stateFrom(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const values = (facet: Facet) => [...new Set(parameters.getAll(facet))];
  return {
    query: parameters.get('q')?.trim() ?? '',
    chosen: {
      kind: values('kind'),
      industry: values('industry'),
      capability: values('capability'),
      region: values('region'),
    },
  };
}

/** The part of an address after `?` that keeps a state; empty if nothing is searched for. */
export function addressOf({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether nothing is searched for. */
export function isEmpty({ query, chosen }: SearchState): boolean {
  return query === '' && facets.every((facet) => chosen[facet].length === 0);
}

/** Filters as Pagefind wants them: any value of a facet, all facets; one facet may be left out. */
export function filtersOf(
  { chosen }: SearchState,
  without?: Facet,
): Partial<Record<Facet, { readonly any: readonly string[] }>> {
  return Object.fromEntries(
    facets
      .filter((facet) => facet !== without && chosen[facet].length > 0)
      .map((facet) => [facet, { any: chosen[facet] }]),
  );
}

/** The words about a number of results; templates have `{n}` and `{q}`. */
export function resultsSaid(
  { query }: SearchState,
  count: number,
  templates: Readonly<Record<'found' | 'foundOne' | 'foundAll' | 'none', string>>,
): string {
  const template =
    count === 0
      ? templates.none
      : query === ''
        ? templates.foundAll
        : count === 1
          ? templates.foundOne
          : templates.found;
  return template.replaceAll('{n}', String(count)).replaceAll('{q}', () => query);
}

/** Groups things by a name, in the order in which the names first come. */
export function grouped<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): (readonly [string, readonly Thing[]])[] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [thing]);
    else group.push(thing);
  }
  return [...groups];
}
