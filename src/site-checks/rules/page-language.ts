import { languageTag } from '#i18n/locale-tags.ts';
import { defineSiteCheck } from '../define-site-check.ts';
import { localeAt } from '../page-locale.ts';

/** A page says in which language it is, and it is that of its address. */
export const pageLanguage = defineSiteCheck({
  id: 'page-language',
  severity: 'error',
  messages: { none: ['page', 'expected'], other: ['page', 'found', 'expected'] },
  *page(page, context) {
    const expected = languageTag[localeAt(page.address, context)];
    const place = context.built.placeIn(page);
    if (page.lang === undefined || page.lang === '')
      yield { message: 'none', data: { page: page.address, expected }, place };
    else if (page.lang !== expected)
      yield { message: 'other', data: { page: page.address, found: page.lang, expected }, place };
  },
});
