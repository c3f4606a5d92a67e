import { z } from 'zod';
import { ENTRY_ID } from './fields.ts';
import { kindIds } from './kinds.ts';
import { isLocale, type Locale } from './locale.ts';

const DIGEST = '[0-9a-f]{12}';
const ROW = new RegExp(`^facts ${DIGEST}(?: [a-z]{2} ${DIGEST})+$`);
const ID = ENTRY_ID.source.slice(1, -1);
const ENTRY = new RegExp(`^(?:${kindIds.join('|')})/${ID}$`);

/**
 * `content/reviews.yaml`: for each entry, how its facts and its words in each language were when
 * somebody last compared its tellings. `npm run check -- --fix --rule translation-behind` writes it.
 * An entry is one line, so that two branches that each compare something can be merged, and so that
 * ten thousand of them are read at once.
 */
export const reviews = z.record(
  z.string().regex(ENTRY, 'a kind and an entry, such as cases/acme'),
  z.string().regex(ROW, 'digests as the check writes them: facts, then each language'),
);

/** `content/reviews.yaml`, as read and checked. */
export type Reviews = z.output<typeof reviews>;

/** How an entry was when its tellings were last compared, or how it is now, in digests. */
export interface EntryDigests {
  /** Of what its facts say in no language: figures, dates, references. */
  readonly facts: string;
  /** Of what a language says: title, summary and prose of its telling, and its texts in the facts. */
  readonly words: { readonly [L in Locale]?: string };
}

/** What a row of the reviews says. */
export function digestsIn(row: string): EntryDigests {
  const [, facts = '', ...rest] = row.split(' ');
  const words: { [L in Locale]?: string } = {};
  for (const [index, locale] of rest.entries()) {
    const digest = rest[index + 1];
    if (isLocale(locale) && digest !== undefined) words[locale] = digest;
  }
  return { facts, words };
}

/** The row that says so, with the given languages. */
export function rowOf({ facts, words }: EntryDigests, locales: readonly Locale[]): string {
  const parts = locales
    .toSorted()
    .flatMap((locale) => (words[locale] === undefined ? [] : [`${locale} ${words[locale]}`]));
  return [`facts ${facts}`, ...parts].join(' ');
}
