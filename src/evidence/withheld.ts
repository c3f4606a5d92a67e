import type { Day } from '#model/dates.ts';
import type { EntryKey } from './entry.ts';

/** Why an entry is not public. */
export type WithheldReason =
  | { readonly why: 'draft' }
  | { readonly why: 'withdrawn' }
  | { readonly why: 'not-yet'; readonly published: Day }
  | { readonly why: 'permission-missing' }
  | { readonly why: 'permission-not-yet'; readonly granted: Day }
  | { readonly why: 'permission-expired'; readonly expires: Day }
  | { readonly why: 'name-not-permitted' }
  | { readonly why: 'no-public-case' }
  | { readonly why: 'no-capability' }
  | { readonly why: 'unproven' }
  /** What it cannot stand without is not public, or speaks of somebody who is not. */
  | { readonly why: 'depends-on-withheld' };

/** What the gate holds back. Never handed to an output. */
export interface Withheld {
  readonly reasons: ReadonlyMap<EntryKey, WithheldReason>;
  /** Names and aliases that no output may contain. */
  readonly names: readonly string[];
  /** Whether a text contains one of these names. */
  mentions(text: string): boolean;
}

/** Makes a test for names: whole words for Latin script, anywhere for other scripts; case does not count. */
export function nameTest(names: readonly string[]): (text: string) => boolean {
  const patterns = names
    .map((name) => name.trim())
    .filter((name) => [...name].length > 1)
    .map((name) => {
      const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      const before = /^[\p{Script=Latin}\d]/u.test(name)
        ? String.raw`(?<![\p{Script=Latin}\d])`
        : '';
      const after = /[\p{Script=Latin}\d]$/u.test(name) ? String.raw`(?![\p{Script=Latin}\d])` : '';
      return `${before}${escaped}${after}`;
    });
  if (patterns.length === 0) return () => false;
  const test = new RegExp(patterns.join('|'), 'iu');
  return (text) => test.test(text);
}
