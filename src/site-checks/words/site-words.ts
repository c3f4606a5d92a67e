import type { WordsOf } from '#checks/words/rule-words.ts';
import type { siteChecks } from '../registry.ts';

/** The words of every rule about the built site in one language; the compiler demands them. */
export type SiteWords = WordsOf<typeof siteChecks>;
