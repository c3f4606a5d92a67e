import type { Locale } from '#model/locale.ts';
import type { SuperlativeList, SuperlativeLists } from '#model/superlatives.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { ENGLISH } from './words/en.ts';
import { CHINESE } from './words/zh.ts';

/** The words that every site has, so that a new one is protected from its first day. */
export const COMMON_WORDS: Readonly<Record<Locale, SuperlativeList>> = { en: ENGLISH, zh: CHINESE };

const known = new WeakMap<SuperlativeLists, Readonly<Record<Locale, SuperlativeList>>>();

/** The words of a site: those of every site, with what its taxonomy adds. */
export function wordsOf(taxonomy: Taxonomy | undefined): Readonly<Record<Locale, SuperlativeList>> {
  const own = taxonomy?.superlatives;
  if (own === undefined) return COMMON_WORDS;
  const made = known.get(own) ?? { en: joined(ENGLISH, own.en), zh: joined(CHINESE, own.zh) };
  known.set(own, made);
  return made;
}

function joined(common: SuperlativeList, own: SuperlativeList | undefined): SuperlativeList {
  if (own === undefined) return common;
  return {
    forbidden: [...common.forbidden, ...own.forbidden],
    claims: [...common.claims, ...own.claims],
    ranks: [...common.ranks, ...own.ranks],
    strong: [...common.strong, ...own.strong],
    scopes: [...common.scopes, ...own.scopes],
    things: [...common.things, ...own.things],
    softened: {
      before: [...common.softened.before, ...own.softened.before],
      after: [...common.softened.after, ...own.softened.after],
    },
    allowed: [...common.allowed, ...own.allowed],
  };
}
