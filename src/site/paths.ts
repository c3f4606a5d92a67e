import type { PublicGraph } from '#evidence/gate.ts';
import { entriesOf } from '#evidence/graph.ts';
import { type KindId, kindIds } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import { localeParam } from '#model/routes.ts';
import type { Site } from '#model/site.ts';
import { defaultLocaleOf } from './context.ts';

/** A page to be made once in each language. */
export interface LocalePath {
  readonly params: { readonly locale: Locale | undefined };
  readonly props: { readonly locale: Locale };
}

/** The pages that exist once in each language. */
export function localePaths(site: Site): LocalePath[] {
  return site.locales.map((locale) => ({
    params: { locale: localeParam(locale, defaultLocaleOf(site)) },
    props: { locale },
  }));
}

/** The index pages: one for each kind that has entries, in each language. */
export function indexPaths(graph: PublicGraph, site: Site) {
  return localePaths(site).flatMap(({ params, props }) =>
    kindIds
      .filter((kind) => entriesOf(graph, kind).length > 0)
      .map((kind) => ({ params: { ...params, kind }, props: { ...props, kind } })),
  );
}

/** The detail pages: one for each public entry, in each language. */
export function entryPaths(graph: PublicGraph, site: Site) {
  return indexPaths(graph, site).flatMap(({ params, props }) =>
    entriesOf<KindId>(graph, props.kind).map((entry) => ({
      params: { ...params, id: entry.id },
      props: { ...props, id: entry.id },
    })),
  );
}
