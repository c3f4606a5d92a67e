import type { Day } from '#model/dates.ts';
import type { EntryKey } from './entry.ts';
import { nameSearch } from './name-search.ts';

/** Why an entry is not public. */
export type WithheldReason =
  | { readonly why: 'draft' }
  | { readonly why: 'withdrawn' }
  | { readonly why: 'not-yet'; readonly published: Day }
  | { readonly why: 'expired'; readonly expires: Day }
  | { readonly why: 'permission-missing' }
  | { readonly why: 'permission-not-yet'; readonly granted: Day }
  | { readonly why: 'permission-expired'; readonly expires: Day }
  | { readonly why: 'name-not-permitted' }
  /** Its id, which becomes its address, holds a name that may not be shown. */
  | { readonly why: 'name-in-address' }
  | { readonly why: 'no-public-case' }
  | { readonly why: 'no-capability' }
  | { readonly why: 'unproven' }
  /** What it cannot stand without is not public, or speaks of somebody who is not. */
  | { readonly why: 'depends-on-withheld' };

/** What the gate holds back. Never handed to an output. */
export interface Withheld {
  readonly reasons: ReadonlyMap<EntryKey, WithheldReason>;
  /** Names, aliases and home pages that no output may contain. */
  readonly names: readonly string[];
  /** Whether a text contains one of these names. */
  mentions(text: string): boolean;
}

/**
 * Makes a test for names. Whole words count for Latin script, any place for other scripts. Case,
 * accents, width, invisible characters and what stands between the words of a name do not count,
 * and addresses are read decoded: "Ping An Life" is found in "PING-AN life", "pinganlife.com" and
 * "ping%20an%20life". The time it takes does not grow with the number of names.
 */
export function nameTest(names: readonly string[]): (text: string) => boolean {
  const { isIn } = nameSearch(names);
  return (text) => isIn(text) || (text.includes('%') && isIn(decoded(text)));
}

function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return ' ';
    }
  });
}
