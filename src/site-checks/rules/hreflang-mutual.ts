import { languageTag } from '#i18n/locale-tags.ts';
import { defineSiteCheck } from '../define-site-check.ts';
import { addressIn, localeAt } from '../page-locale.ts';
import { defaultLocaleOf } from '../site-check-context.ts';

const DEFAULT = 'x-default';

/** Pages that say the same in several languages name one another, all of them, and the default. */
export const hreflangMutual = defineSiteCheck({
  id: 'hreflang-mutual',
  severity: 'error',
  messages: {
    dead: ['lang', 'href'],
    'one-way': ['lang', 'href', 'page'],
    language: ['lang', 'href', 'found'],
    missing: ['lang', 'href', 'page'],
    twice: ['lang', 'page'],
    default: ['href', 'page'],
  },
  *page(page, context) {
    const { built, site } = context;
    if (built.pageAt(page.address) !== page || page.refresh !== undefined || !page.indexed) return;
    const own = built.absolute(page.address);
    const named = new Map<string, string>();
    for (const { lang, href, at } of page.alternates) {
      const place = built.placeIn(page, at);
      if (named.has(lang)) yield { message: 'twice', data: { lang, page: page.address }, place };
      named.set(lang, href);
      const target = built.follow(page, href);
      if (target.to !== 'page') yield { message: 'dead', data: { lang, href }, place };
      else if (!target.page.alternates.some((back) => back.href === own))
        yield { message: 'one-way', data: { lang, href, page: page.address }, place };
      else if (lang !== DEFAULT && languageTag[localeAt(target.page.address, context)] !== lang) {
        const found = languageTag[localeAt(target.page.address, context)];
        yield { message: 'language', data: { lang, href, found }, place };
      }
    }
    const place = built.placeIn(page);
    const locale = localeAt(page.address, context);
    const versions = site.locales.flatMap((other) => {
      const address = addressIn(page.address, locale, other, context);
      const version = built.pageAt(address);
      return version?.indexed === true && version.refresh === undefined
        ? [{ lang: languageTag[other], href: built.absolute(address), locale: other }]
        : [];
    });
    if (versions.length < 2) return;
    for (const { lang, href } of versions)
      if (!named.has(lang))
        yield { message: 'missing', data: { lang, href, page: page.address }, place };
    const usual = versions.find((version) => version.locale === defaultLocaleOf(site));
    if (usual !== undefined && named.get(DEFAULT) !== usual.href)
      yield { message: 'default', data: { href: usual.href, page: page.address }, place };
  },
});
