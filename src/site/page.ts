import { entriesOf } from '#evidence/graph.ts';
import { languageName, languageTag } from '#i18n/locale-tags.ts';
import type { KindId } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import { inLocale } from '#model/locale.ts';
import type { SiteContext } from './context.ts';
import type { Link } from './titles.ts';

/** What the frame of every page needs: head, navigation, language switch, foot. */
export interface PageFrame {
  readonly lang: string;
  readonly siteName: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  /** The same page in the other languages. */
  readonly languages: readonly {
    readonly tag: string;
    readonly name: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly navigation: readonly (Link & { readonly current: boolean })[];
  readonly home: string;
  readonly search: string;
  readonly notice: string;
  /** false: not for search engines. */
  readonly indexed: boolean;
  readonly accent: { readonly light: string; readonly dark: string };
}

/** What a page says of itself. */
export interface PageOptions {
  readonly title: string;
  readonly description: string;
  /** The address of this page in a language; undefined if it does not exist there. */
  address(locale: Locale): string | undefined;
  /** The kind in whose part of the site the page is. */
  readonly section?: KindId;
  readonly indexed?: boolean;
}

/** Kinds in the main navigation, in order; those without entries are left out. */
const NAVIGATION: readonly KindId[] = [
  'flags',
  'cases',
  'capabilities',
  'stories',
  'courses',
  'partners',
];

/** The frame of a page. */
export function pageFrame(context: SiteContext, options: PageOptions): PageFrame {
  const { site, locale, routes, graph, kinds, tag } = context;
  const absolute = (path: string) => new URL(path, site.address).href;
  const there = site.locales.flatMap((other) => {
    const href = options.address(other);
    return href === undefined ? [] : [{ locale: other, href }];
  });
  const name = inLocale(site.name, locale).text;
  return {
    lang: tag,
    siteName: name,
    title: options.title === name ? name : `${options.title} · ${name}`,
    description: options.description,
    canonical: absolute(options.address(locale) ?? routes.home(locale)),
    alternates: there.map(({ locale: other, href }) => ({
      tag: languageTag[other],
      href: absolute(href),
    })),
    languages: there.map(({ locale: other, href }) => ({
      tag: languageTag[other],
      name: languageName[other],
      href,
      current: other === locale,
    })),
    navigation: NAVIGATION.filter((kind) => entriesOf(graph, kind).length > 0).map((kind) => ({
      href: routes.index(kind, locale),
      text: kinds[kind].many,
      lang: locale,
      current: options.section === kind,
    })),
    home: routes.home(locale),
    search: routes.search(locale),
    notice: inLocale(site.notice, locale).text,
    indexed: options.indexed ?? true,
    accent: site.accent,
  };
}
