import type { Locale } from '#model/locale.ts';
import { defaultLocaleOf, type SiteCheckContext } from './site-check-context.ts';

type Knowledge = Pick<SiteCheckContext, 'routes' | 'site'>;

/** The language of an address: that of the home page it stands under. */
export function localeAt(address: string, { routes, site }: Knowledge): Locale {
  const usual = defaultLocaleOf(site);
  const other = site.locales.find(
    (locale) => locale !== usual && address.startsWith(routes.home(locale)),
  );
  return other ?? usual;
}

/** An address of one language as it would be in another. */
export function addressIn(
  address: string,
  from: Locale,
  to: Locale,
  { routes }: Knowledge,
): string {
  return routes.home(to) + address.slice(routes.home(from).length);
}
