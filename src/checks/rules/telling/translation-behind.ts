import type { RawEntry, RawTelling } from '#content/content.ts';
import { ENTRY_ID } from '#model/fields.ts';
import { isKindId } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import type { Place } from '#model/place.ts';
import { digestsIn, type EntryDigests, rowOf } from '#model/reviews.ts';
import { defineCheck, type Fix, type Report } from '../../define-check.ts';
import { ReviewRows } from '../../fixing/review-rows.ts';
import type { Mistakes } from '../../mistakes/mistakes.ts';

const messages = {
  behind: ['behind', 'changed'],
  both: ['files'],
  facts: ['files'],
  never: ['files'],
  renamed: ['before', 'now'],
  gone: ['entry'],
} as const;

/**
 * Tellings of one entry say the same. When somebody has compared them, `content/reviews.yaml` keeps
 * digests of the facts and of what each language says; a site without that file keeps no track.
 *
 * - One language changed: the others are behind it. Whether they need a change only a person can
 *   tell, and says so by `--fix --rule translation-behind`, which writes the row anew.
 * - All languages changed, or only the facts: told once for the entry, since they may have been
 *   changed alike, or the change may not touch what they say.
 * - No row, or a language that the row does not know: these tellings were never compared.
 * - An entry with one telling has nothing to compare; drafts and withdrawn entries need not. Their
 *   rows stay, so that a telling that comes back is compared with what it was.
 * - A renamed entry, by `formerly:` or because all digests are those of a row without an entry, takes
 *   its row along; the row of a deleted entry goes. Both are certain, and any `--fix` does them.
 */
export const translationBehind = defineCheck({
  id: 'translation-behind',
  severity: 'warning',
  messages,
  *content({ content, mistakes }) {
    const { reviews, site, entries } = content;
    // Of a file that is partly wrong it cannot be known what is missing from it.
    if (reviews?.value === undefined || mistakes.has(reviews.file)) return;
    const known = new KnownReviews(reviews.value, entries);
    let rows: ReviewRows | undefined;
    const lines = () => {
      rows ??= new ReviewRows(reviews.file, content.textOf(reviews.file) ?? '');
      return rows;
    };
    for (const entry of entries) {
      // A folder that must be renamed can have no row before it is.
      if (!ENTRY_ID.test(entry.id)) continue;
      const told = comparedIn(entry, site.value?.locales ?? []);
      if (told.length < 2) continue;
      const key = `${entry.kind}/${entry.id}`;
      const locales = told.map(({ locale }) => locale);
      const { name, row } = known.of(entry, rowOf(entry.digests, locales)) ?? { name: key };
      if (name !== key)
        yield {
          message: 'renamed',
          data: { before: name, now: key },
          place: lines().placeOf(name),
          ...fixBy(lines().written(key, row ?? '', name)),
        };
      if (isBroken(entry, mistakes)) continue;
      const report = changeOf(entry, told, row === undefined ? undefined : digestsIn(row));
      if (report === undefined) continue;
      const edits = lines().written(key, rowOf(entry.digests, locales), name);
      yield { ...report, ...fixBy(edits, { afterReview: true }) };
    }
    for (const name of known.unclaimed())
      if (!mayBeThere(name, mistakes))
        yield {
          message: 'gone',
          data: { entry: name },
          place: lines().placeOf(name),
          ...fixBy(lines().removed(name)),
        };
  },
});

/** Whether what an entry says cannot be known before its files are mended. */
const isBroken = ({ facts, tellings }: RawEntry, mistakes: Mistakes) =>
  mistakes.has(facts.file) ||
  tellings.some(({ file, prose }) => prose.problems.length > 0 || mistakes.has(file));

/** Whether an entry is perhaps there, in a folder with something wrong about it. */
function mayBeThere(name: string, mistakes: Mistakes): boolean {
  const [kind = '', id = ''] = name.split('/');
  return (
    mistakes.has(`content/${name}`) ||
    mistakes.has(`content/${kind}`) ||
    (isKindId(kind) && mistakes.isMisnamed(kind, id))
  );
}

const fixBy = (edits: Fix['edits'], more: Omit<Fix, 'edits'> = {}) =>
  edits.length === 0 ? {} : { fix: { edits, ...more } };

/** The tellings of an entry that must say the same. */
function comparedIn(
  { facts, tellings }: RawEntry,
  spoken: readonly Locale[],
): readonly RawTelling[] {
  if (facts.value?.status !== 'published') return [];
  return spoken.flatMap((locale) => tellings.find((telling) => telling.locale === locale) ?? []);
}

/** What changed since an entry's tellings were compared; undefined if nothing did. */
function changeOf(
  entry: RawEntry,
  told: readonly RawTelling[],
  before: EntryDigests | undefined,
): (Report<typeof messages> & { readonly fix?: never }) | undefined {
  const now = entry.digests;
  const files = told.map(({ locale }) => `${locale}.mdx`).join(', ');
  const fresh = told.filter(({ locale }) => before?.words[locale] === undefined);
  const changed = told.filter(({ locale }) => before?.words[locale] !== now.words[locale]);
  const behind = told.filter((telling) => !changed.includes(telling));
  // Translations are told of where they stand: in the languages that are not the site's first.
  const last = told.at(-1);
  if (before === undefined || fresh.length > 0)
    return {
      message: 'never',
      data: { files },
      place: headOf(fresh.at(-1) ?? last, entry),
    };
  if (changed.length === 0)
    return before.facts === now.facts
      ? undefined
      : { message: 'facts', data: { files }, place: entry.facts.locate([]) };
  const related = changed.map((telling) => headOf(telling, entry));
  if (behind.length === 0) return { message: 'both', data: { files }, place: headOf(last, entry) };
  return {
    message: 'behind',
    data: { behind: namesOf(behind), changed: changed[0]?.locale ?? '' },
    place: headOf(behind[0], entry),
    related,
  };
}

const namesOf = (tellings: readonly RawTelling[]) =>
  tellings.map(({ locale }) => `${locale}.mdx`).join(', ');

const headOf = (telling: RawTelling | undefined, { facts }: RawEntry): Place =>
  telling?.locateHead(['title']) ?? facts.locate([]);

/** The rows of the reviews, by the entries they are of. */
class KnownReviews {
  readonly #rows: ReadonlyMap<string, string>;
  /** Rows whose name is no entry's, and of those the ones by what they say. */
  readonly #orphans: Map<string, string>;
  readonly #orphansByRow: ReadonlyMap<string, string>;

  constructor(reviews: Readonly<Record<string, string>>, entries: readonly RawEntry[]) {
    this.#rows = new Map(Object.entries(reviews));
    const names = new Set(entries.map(({ kind, id }) => `${kind}/${id}`));
    this.#orphans = new Map([...this.#rows].filter(([name]) => !names.has(name)));
    this.#orphansByRow = new Map([...this.#orphans].map(([name, row]) => [row, name]));
  }

  /** The row of an entry and the name it stands under, perhaps a former one. */
  of(entry: RawEntry, now: string): { readonly name: string; readonly row: string } | undefined {
    const { kind, id, facts } = entry;
    const own = this.#rows.get(`${kind}/${id}`);
    if (own !== undefined) return { name: `${kind}/${id}`, row: own };
    const former = [
      ...(facts.value?.formerly ?? []).map((name) => `${kind}/${name}`),
      this.#orphansByRow.get(now) ?? '',
    ].find((name) => this.#orphans.has(name));
    if (former === undefined) return undefined;
    const row = this.#orphans.get(former) ?? '';
    this.#orphans.delete(former);
    return { name: former, row };
  }

  /** The rows that no entry has taken. */
  unclaimed(): string[] {
    return [...this.#orphans.keys()];
  }
}
