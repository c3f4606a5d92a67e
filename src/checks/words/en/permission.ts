import type { permissionChecks } from '../../rules/permission.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about permission, in English. */
export const permission: WordsOf<typeof permissionChecks> = {};
