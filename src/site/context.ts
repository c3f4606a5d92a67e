import type { PublicGraph } from '#evidence/gate.ts';
import { type KindWords, kindWords } from '#i18n/kind-words.ts';
import { languageTag } from '#i18n/locale-tags.ts';
import { type UiWords, uiWords } from '#i18n/ui-words.ts';
import type { KindId } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import { type Routes, routesOf } from '#model/routes.ts';
import type { Site } from '#model/site.ts';

/** What every view model is made from: the public graph, a language, and the makers of words and addresses. */
export interface SiteContext {
  readonly graph: PublicGraph;
  readonly site: Site;
  readonly locale: Locale;
  /** The language tag for `lang` and `Intl`. */
  readonly tag: string;
  readonly routes: Routes;
  readonly words: UiWords;
  readonly kinds: Readonly<Record<KindId, KindWords>>;
}

/** The default language: the first of the site. */
export function defaultLocaleOf(site: Site): Locale {
  return site.locales[0] ?? 'en';
}

/** The context of the pages in one language. */
export function contextOf(graph: PublicGraph, site: Site, locale: Locale): SiteContext {
  return {
    graph,
    site,
    locale,
    tag: languageTag[locale],
    routes: routesOf({ base: site.base, defaultLocale: defaultLocaleOf(site) }),
    words: uiWords[locale],
    kinds: kindWords[locale],
  };
}
