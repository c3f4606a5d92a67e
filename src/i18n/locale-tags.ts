import type { Locale } from '#model/locale.ts';

/** The language of a page as HTML, feeds and search engines want it. */
export const languageTag: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-CN' };

/** The language as Open Graph wants it. */
export const openGraphLocale: Readonly<Record<Locale, string>> = { en: 'en_US', zh: 'zh_CN' };

/** The name of a language in itself. */
export const languageName: Readonly<Record<Locale, string>> = { en: 'English', zh: '中文' };
