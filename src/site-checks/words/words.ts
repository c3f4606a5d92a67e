import type { Locale } from '#model/locale.ts';
import { en } from './en.ts';
import type { SiteWords } from './site-words.ts';
import { zh } from './zh.ts';

/** The words of every rule about the built site, by language. */
export const siteWords: Readonly<Record<Locale, SiteWords>> = { en, zh };
