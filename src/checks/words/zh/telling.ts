import type { tellingChecks } from '../../rules/telling.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about tellings, in Chinese. */
export const telling: WordsOf<typeof tellingChecks> = {};
