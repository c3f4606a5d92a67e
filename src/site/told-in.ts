import type { Locale } from '#model/locale.ts';
import { contextOf, type SiteContext } from './context.ts';

/**
 * The context for a telling that exists only in another language: its figures and names are in the
 * language of the sentences around them, while its links stay among the pages of the reader's own.
 */
export function toldIn(context: SiteContext, lang: Locale): SiteContext {
  const { graph, site, locale, routes } = context;
  if (lang === locale) return context;
  const { entry, index } = routes;
  return {
    ...contextOf(graph, site, lang),
    routes: {
      ...routes,
      entry: (key) => entry(key, locale),
      index: (kind) => index(kind, locale),
    },
  };
}
