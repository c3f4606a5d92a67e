import { entriesOf } from '#evidence/graph.ts';
import { kindIds } from '#model/kinds.ts';
import type { SiteContext } from './context.ts';
import type { Link } from './titles.ts';

/** The search page before anything is searched for. */
export interface SearchView {
  /** Where the site stands, for the script that loads the index. */
  readonly root: string;
  /** Every list of the site, with how many stand in it: a way to everything without a script. */
  readonly places: readonly (Link & { readonly count: number })[];
}

/** What the search page shows before anything is searched for. */
export function searchView({ graph, routes, locale, kinds }: SiteContext): SearchView {
  return {
    root: routes.file(''),
    places: kindIds.flatMap((kind) => {
      const count = entriesOf(graph, kind).length;
      return count === 0
        ? []
        : [{ href: routes.index(kind, locale), text: kinds[kind].many, lang: locale, count }];
    }),
  };
}
