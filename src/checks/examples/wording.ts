import type { wordingChecks } from '../rules/wording.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about wording. */
export const wording: ExamplesOf<typeof wordingChecks> = {};
