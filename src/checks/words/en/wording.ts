import type { wordingChecks } from '../../rules/wording.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about wording, in English. */
export const wording: WordsOf<typeof wordingChecks> = {};
