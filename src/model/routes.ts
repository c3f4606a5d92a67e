import { isKindId, type KindId } from './kinds.ts';
import { isLocale, type Locale } from './locale.ts';

/** What addresses depend on. */
export interface RouteOptions {
  /** The path the site stands under: `/` or `/proof`. */
  readonly base: string;
  /** The language whose addresses have no prefix. */
  readonly defaultLocale: Locale;
}

/** Every address of the site. Nothing else makes one. All begin and end with a slash. */
export interface Routes {
  home(locale: Locale): string;
  index(kind: KindId, locale: Locale): string;
  entry(key: `${KindId}/${string}`, locale: Locale): string;
  loop(locale: Locale): string;
  search(locale: Locale): string;
  guide(locale: Locale): string;
  /** A file of `public/` or of the build, such as `favicon.svg`. */
  file(path: string): string;
}

/** Makes the addresses of a site. */
export function routesOf({ base, defaultLocale }: RouteOptions): Routes {
  const root = base.endsWith('/') ? base : `${base}/`;
  const under = (locale: Locale, path: string) =>
    `${root}${locale === defaultLocale ? '' : `${locale}/`}${path}`;
  return {
    home: (locale) => under(locale, ''),
    index: (kind, locale) => under(locale, `${kind}/`),
    entry: (key, locale) => under(locale, `${key}/`),
    loop: (locale) => under(locale, 'loop/'),
    search: (locale) => under(locale, 'search/'),
    guide: (locale) => under(locale, 'guide/'),
    file: (path) => `${root}${path}`,
  };
}

/** The value of the `[...locale]` part of an address: nothing for the default language. */
export function localeParam(locale: Locale, defaultLocale: Locale): Locale | undefined {
  return locale === defaultLocale ? undefined : locale;
}

/** The language of an address that stands below `/`: that of its prefix, or the default language. */
export function localeOfAddress(address: string, defaultLocale: Locale): Locale {
  const [, first = ''] = address.split('/');
  return isLocale(first) ? first : defaultLocale;
}

/** The entry whose address this is or was, whether it exists or not. */
export function entryOfAddress(
  address: string,
): { readonly kind: KindId; readonly id: string } | undefined {
  const steps = address.split('/').filter((step) => step !== '');
  const [kind = '', id, ...rest] = isLocale(steps[0] ?? '') ? steps.slice(1) : steps;
  return isKindId(kind) && id !== undefined && rest.length === 0 ? { kind, id } : undefined;
}
