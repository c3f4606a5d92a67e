import type { Day } from '#model/dates.ts';
import type { EntryKey } from './entry.ts';

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
  const root = new Step();
  for (const name of names) {
    const folded = folds(name);
    // A single character would be found everywhere.
    if (folded.replaceAll(' ', '').length < 2) continue;
    add(root, folded);
    add(root, folded.replaceAll(' ', ''));
  }
  if (root.next.size === 0) return () => false;
  return (text) =>
    isFound(root, folds(text)) || (text.includes('%') && isFound(root, folds(decoded(text))));
}

/** A step of a search tree: what may come next, and whether a name ends here. */
class Step {
  readonly next = new Map<string, Step>();
  ends = false;
}

function add(root: Step, name: string): void {
  let step = root;
  // By code unit, as texts are searched.
  for (let at = 0; at < name.length; at++) {
    const unit = name.charAt(at);
    const next = step.next.get(unit) ?? new Step();
    step.next.set(unit, next);
    step = next;
  }
  step.ends = true;
}

function isFound(root: Step, text: string): boolean {
  for (let start = 0; start < text.length; start++) {
    // Within a word no name begins.
    if (start > 0 && isWordLike(text, start - 1) && isWordLike(text, start)) continue;
    let at = start;
    let step = root.next.get(text.charAt(at));
    while (step !== undefined) {
      // Nor does one end within a word.
      if (step.ends && !(isWordLike(text, at) && isWordLike(text, at + 1))) return true;
      at += 1;
      step = step.next.get(text.charAt(at));
    }
  }
  return false;
}

// After folding, Latin letters and digits are the only ones below U+0250.
const isWordLike = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x250;
};

/**
 * A text as names are compared: small letters without accents, one space for whatever is no letter
 * or digit, and one between Latin and other scripts, since "58同城" is also written "58 同城".
 */
function folds(text: string): string {
  let folded = '';
  let last = ' ';
  for (const character of text) {
    const parts = foldOf(character);
    for (const part of parts) {
      const apart = part !== ' ' && last !== ' ' && isWordLike(part, 0) !== isWordLike(last, 0);
      if (apart) folded += ' ';
      if (part !== ' ' || last !== ' ') folded += part;
      last = part;
    }
  }
  return folded.trim();
}

const known = new Map<string, string>();

function foldOf(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const made = character
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  known.set(character, made);
  return made;
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
