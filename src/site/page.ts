import { entriesOf } from '#evidence/graph.ts';
import { languageName, languageTag, openGraphLocale } from '#i18n/locale-tags.ts';
import { type Stage, stages } from '#model/kind.ts';
import { isKindId, type KindId, kindIds, kinds as kindModels } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import { inLocale } from '#model/locale.ts';
import type { SiteContext } from './context.ts';
import { type SharePicture, sitePicture } from './share-card.ts';
import type { Link } from './titles.ts';

/** What the frame of every page needs: head, navigation, language switch, foot. */
export interface PageFrame {
  readonly lang: string;
  readonly siteName: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly alternates: readonly { readonly tag: string; readonly href: string }[];
  /** The address for readers of all other languages; undefined if there is only one language. */
  readonly usual: string | undefined;
  /** What a shared link shows. */
  readonly share: SharePicture;
  /** The language as Open Graph names it. */
  readonly shareLocale: string;
  /** The same page in the other languages. */
  readonly languages: readonly {
    readonly tag: string;
    readonly name: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly navigation: readonly PlaceLink[];
  /** Every kind that has entries, by the stage of the loop it belongs to; for the foot of the page. */
  readonly map: readonly { readonly stage: string; readonly links: readonly PlaceLink[] }[];
  /** Pages beside the kinds: the loop, search, the guide. */
  readonly beside: readonly PlaceLink[];
  readonly home: string;
  readonly search: string;
  /** Whether this is the search page, which has a field of its own. */
  readonly isSearch: boolean;
  readonly icon: string;
  readonly action: Link | undefined;
  readonly notice: string;
  /** false: not for search engines. */
  readonly indexed: boolean;
  /** Whether the site's own search finds it. */
  readonly searchable: boolean;
  readonly accent: { readonly light: string; readonly dark: string };
}

/** A link of the navigation; `page` if it leads to this page, `true` if to the part of the site it is in. */
export interface PlaceLink extends Link {
  readonly current: 'page' | 'true' | undefined;
}

/** The part of the site a page is in. */
export type SiteSection = KindId | 'loop' | 'search' | 'guide';

/** What a page says of itself. */
export interface PageOptions {
  readonly title: string;
  readonly description: string;
  /** The address of this page in a language; undefined if it does not exist there. */
  address(locale: Locale): string | undefined;
  /** The part of the site the page is in. */
  readonly section?: SiteSection;
  /** false: not for search engines. */
  readonly indexed?: boolean;
  /** false: the site's own search leaves it out, as it does with pages that only list others. */
  readonly searchable?: boolean;
}

/** The main navigation, in order; kinds without entries are left out. */
const NAVIGATION: readonly SiteSection[] = [
  'flags',
  'cases',
  'capabilities',
  'loop',
  'stories',
  'courses',
  'partners',
];

/** Pages that stand beside the kinds, linked at the foot of every page. */
const BESIDE: readonly SiteSection[] = ['loop', 'search', 'guide'];

/** The frame of a page. */
export function pageFrame(context: SiteContext, options: PageOptions): PageFrame {
  const { site, locale, routes, tag, words } = context;
  const absolute = (path: string) => new URL(path, site.address).href;
  const there = site.locales.flatMap((other) => {
    const href = options.address(other);
    return href === undefined ? [] : [{ locale: other, href }];
  });
  const name = inLocale(site.name, locale).text;
  const here = options.address(locale);
  const place = (section: SiteSection) => placeLink(context, section, options.section, here);
  const indexed = options.indexed ?? true;
  return {
    lang: tag,
    siteName: name,
    title: options.title === name ? name : `${options.title} · ${name}`,
    description: options.description,
    canonical: absolute(here ?? routes.home(locale)),
    alternates: there.map(({ locale: other, href }) => ({
      tag: languageTag[other],
      href: absolute(href),
    })),
    usual: there.length > 1 ? there.map(({ href }) => absolute(href))[0] : undefined,
    share: sitePicture(site, locale, routes),
    shareLocale: openGraphLocale[locale],
    languages: there.map(({ locale: other, href }) => ({
      tag: languageTag[other],
      name: languageName[other],
      href,
      current: other === locale,
    })),
    navigation: NAVIGATION.filter((section) => exists(context, section)).map(place),
    map: stages.flatMap((stage) => {
      const links = kindsOfStage(stage)
        .filter((kind) => exists(context, kind))
        .map(place);
      return links.length === 0 ? [] : [{ stage: words.stages[stage], links }];
    }),
    beside: BESIDE.map(place),
    home: routes.home(locale),
    search: routes.search(locale),
    isSearch: options.section === 'search',
    icon: routes.file('favicon.svg'),
    action: site.action && { href: site.action.url, ...inLocale(site.action.label, locale) },
    notice: inLocale(site.notice, locale).text,
    indexed,
    searchable: indexed && (options.searchable ?? true),
    accent: site.accent,
  };
}

function exists({ graph }: SiteContext, section: SiteSection): boolean {
  return !isKindId(section) || entriesOf(graph, section).length > 0;
}

function kindsOfStage(stage: Stage): KindId[] {
  return kindIds.filter((kind) => kindModels[kind].stage === stage);
}

function placeLink(
  { routes, locale, kinds, words }: SiteContext,
  section: SiteSection,
  current: SiteSection | undefined,
  here: string | undefined,
): PlaceLink {
  const link = isKindId(section)
    ? { href: routes.index(section, locale), text: kinds[section].many }
    : { href: routes[section](locale), text: words[section] };
  return {
    ...link,
    lang: locale,
    current: link.href === here ? 'page' : section === current ? 'true' : undefined,
  };
}
