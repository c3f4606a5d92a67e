import type { Locale } from '#model/locale.ts';
import { routesOf } from '#model/routes.ts';
import type { Site } from '#model/site.ts';
import { guideAddress } from './guide-pages.ts';

/** Where a rule is explained on the published site; in its default language if it has not the given one. */
export function ruleAddress(site: Site, rule: string, locale: Locale): string {
  const [defaultLocale = locale] = site.locales;
  const spoken = site.locales.includes(locale) ? locale : defaultLocale;
  const page = guideAddress(routesOf({ base: site.base, defaultLocale }), 'rules', spoken);
  return `${site.address}${page}#${rule}`;
}
