import type { Content } from '#content/content.ts';
import type { EntryFolder } from '#content/entry-folder.ts';
import { type EntryReader, entryReader } from '#content/entry-reader.ts';
import { filesInMemory } from '#content/files.ts';
import { readContent } from '#content/read-content.ts';
import type { EntryReading } from '#content/read-entry.ts';
import type { Day } from '#model/dates.ts';
import { ENTRY_ID } from '#model/fields.ts';
import { locales } from '#model/locale.ts';
import { rowOf } from '#model/reviews.ts';
import { type EntryFindings, findingsInEntries } from '../entry-findings.ts';
import type { Finding } from '../finding.ts';
import { runChecks } from '../run-checks.ts';

/** Files by their path in a project. */
export type Files = ReadonlyMap<string, Uint8Array>;

const REVIEWS = 'content/reviews.yaml';
const SETTINGS = ['content/site.yaml', 'content/taxonomy.yaml'];

/**
 * Checks one content again and again, with few changes each time: what did not change since the
 * beginning is neither read nor looked at by itself again.
 */
export class Bench {
  /** The files as they are at the beginning. */
  readonly files: Files;
  readonly #known: ReadonlyMap<string, EntryFindings>;
  readonly #reader: EntryReader;
  /** The day for which everything is checked: the one on which the newest entry was published. */
  readonly asOf: Day;

  private constructor(files: Files, reader: EntryReader, content: Content) {
    this.files = files;
    this.#reader = reader;
    const { entries, problems, textOf } = content;
    const found = findingsInEntries(
      entries.map((entry) => ({
        entry,
        problems: problems.filter(({ place }) => entryOfFile(place.file) === nameOf(entry)),
        textOf,
      })),
      { site: content.site.value, taxonomy: content.taxonomy.value },
    );
    this.#known = new Map(
      entries.flatMap((entry, index) => {
        const findings = found[index];
        return findings === undefined ? [] : [[nameOf(entry), findings] as const];
      }),
    );
    this.asOf =
      entries
        .flatMap(({ facts }) => facts.value?.published ?? [])
        .toSorted()
        .at(-1) ?? '2026-01-01';
  }

  static async over(files: Files): Promise<Bench> {
    const reader = rememberingReader();
    return new Bench(files, reader, await readContent(filesInMemory(files), reader));
  }

  /** The files with a note that the tellings of each changed entry were compared as they are now. */
  async compared(files: Files): Promise<Files> {
    const changed = this.#changedEntries(files);
    const { entries } = await readContent(filesInMemory(files), this.#reader);
    const rows = entries
      .filter(
        (entry) =>
          changed.has(nameOf(entry)) && ENTRY_ID.test(entry.id) && entry.tellings.length > 0,
      )
      .map((entry) => `${nameOf(entry)}: ${rowOf(entry.digests, locales)}`);
    const still = new Set(entries.map(nameOf));
    const kept = new TextDecoder()
      .decode(files.get(REVIEWS))
      .split('\n')
      .filter((line) => {
        const name = line.split(':')[0] ?? '';
        return line.startsWith('#') || (still.has(name) && !changed.has(name));
      });
    const text = [...kept, ...rows, ''].join('\n');
    return new Map([...files, [REVIEWS, new TextEncoder().encode(text)]]);
  }

  /** What all rules find. */
  async check(files: Files): Promise<Finding[]> {
    const content = await readContent(filesInMemory(files), this.#reader);
    const changed = this.#changedEntries(files);
    const sameSettings = SETTINGS.every((file) => files.get(file) === this.files.get(file));
    return runChecks(content, this.asOf, undefined, (entry) =>
      sameSettings && !changed.has(nameOf(entry)) ? this.#known.get(nameOf(entry)) : undefined,
    );
  }

  #changedEntries(files: Files): ReadonlySet<string> {
    const all = new Set([...files.keys(), ...this.files.keys()]);
    return new Set(
      [...all]
        .filter((file) => files.get(file) !== this.files.get(file))
        .flatMap((file) => entryOfFile(file) ?? []),
    );
  }
}

const nameOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind}/${id}`;

const entryOfFile = (file: string) => /^content\/([^/]+\/[^/]+)\//.exec(file)?.[1];

/** Reads a folder again only when one of its files is another. */
function rememberingReader(): EntryReader {
  const plain = entryReader();
  const before = new Map<
    string,
    { readonly folder: EntryFolder; readonly reading: Promise<EntryReading> }
  >();
  return {
    read(folder, settings) {
      const known = before.get(nameOf(folder));
      if (known !== undefined && sameFolder(known.folder, folder)) return known.reading;
      const reading = plain.read(folder, settings);
      // What a mistake changed is not kept: the next one begins from the sound content.
      if (known === undefined) before.set(nameOf(folder), { folder, reading });
      return reading;
    },
  };
}

function sameFolder(a: EntryFolder, b: EntryFolder): boolean {
  return (
    a.items.length === b.items.length &&
    a.items.every(({ name, content, picture }, index) => {
      const other = b.items[index];
      return (
        other?.name === name && other.content === content && other.picture?.stamp === picture?.stamp
      );
    })
  );
}
