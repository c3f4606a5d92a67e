import type { ShareCard } from '#channels/share-card/share-card.ts';
import { CARD_SIZE } from '#channels/share-card/share-card.ts';
import { languageTag } from '#i18n/locale-tags.ts';
import { inLocale, type Locale } from '#model/locale.ts';
import type { Routes } from '#model/routes.ts';
import type { Site } from '#model/site.ts';
import { sealGlyphs } from './seal-glyphs.ts';

/** The picture that networks and chats show with a shared link. */
export interface SharePicture {
  /** Its address, in full. */
  readonly href: string;
  readonly width: number;
  readonly height: number;
  /** What it says, for those who cannot see it. */
  readonly alt: string;
}

/** The card of the site in a language: what its pages show that have none of their own. */
export function siteCard(site: Site, locale: Locale): ShareCard {
  const { host, pathname } = new URL(site.base, site.address);
  return {
    lang: languageTag[locale],
    name: inLocale(site.name, locale).text,
    statement: inLocale(site.tagline, locale).text,
    where: host + pathname.replace(/\/$/, ''),
    accent: site.accent.light,
    seal: sealGlyphs.proven,
  };
}

/** Where the card of the site stands, and what it says. */
export function sitePicture(site: Site, locale: Locale, routes: Routes): SharePicture {
  const { name, statement } = siteCard(site, locale);
  return {
    href: new URL(routes.file(siteCardFile(locale)), site.address).href,
    ...CARD_SIZE,
    alt: `${name} · ${statement}`,
  };
}

/** The file of the card of the site. */
export const siteCardFile = (locale: Locale) => `share/${locale}.png`;
