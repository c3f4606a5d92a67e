import type { tellingChecks } from '../rules/telling.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about tellings. */
export const telling: ExamplesOf<typeof tellingChecks> = {};
