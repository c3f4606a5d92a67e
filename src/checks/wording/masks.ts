import { DATES } from './tables/dates.ts';
import type { Exclusion } from './tables/exclusion.ts';
import { ENGLISH_IDIOMS } from './tables/idioms-en.ts';
import { CHINESE_IDIOMS } from './tables/idioms-zh.ts';
import { NAMES } from './tables/names.ts';
import { ORDINALS } from './tables/ordinals.ts';
import { VERSIONS } from './tables/versions.ts';

/** All of them, in the order in which they are taken out. */
export const EXCLUSIONS: readonly Exclusion[] = [
  ...NAMES,
  ...VERSIONS,
  ...DATES,
  ...ORDINALS,
  ...ENGLISH_IDIOMS,
  ...CHINESE_IDIOMS,
];

/** Stands for each character that was taken out; belongs to no word in any language. */
export const MASK = '\uE000';

/** The text with everything that claims nothing taken out, at its full length. */
export function masked(text: string): string {
  let result = text;
  for (const { patterns } of EXCLUSIONS)
    for (const pattern of patterns)
      result = result.replace(pattern, (found) => MASK.repeat(found.length));
  return result;
}
