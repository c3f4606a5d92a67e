import { hash } from 'node:crypto';
import type { EntryFindings } from '#checks/entry-findings.ts';
import type { ContentProblem, RawEntry, RawPicture } from '#content/content.ts';
import type { EntryFolder } from '#content/entry-folder.ts';
import type { EntryReader, Settings } from '#content/entry-reader.ts';
import type { EntryRecord } from '#content/entry-record.ts';
import type { EntryReading } from '#content/read-entry.ts';
import type { ProseCache } from '#prose/cached.ts';
import type { EntryStore, Remembered } from './entry-store.ts';
import { readAndCheck, textsOf } from './read-and-check.ts';
import { EntryThreads } from './threads.ts';

/** From so many unknown entries on, threads win back what starting them costs (half a second). */
const WORTH_THREADS = 300;
/** Large enough that handing over costs little, small enough that all threads end together. */
const SHARE = 48;

interface Waiting {
  readonly folder: EntryFolder;
  readonly key: string;
  readonly settings: Settings;
  readonly done: PromiseWithResolvers<EntryReading>;
}

/**
 * Takes entries whose files, settings and code are those of an earlier run from a store. Others are
 * read and checked: a few of them here, very many in threads, while further folders come in.
 */
export class RememberingReader implements EntryReader {
  readonly #found = new Map<string, EntryFindings>();
  readonly #store: EntryStore;
  readonly #proseCache: ProseCache | undefined;
  readonly #settings = new Map<Settings, string>();
  #waiting: Waiting[] = [];
  #threads: EntryThreads | undefined;
  #unfinished: Promise<void>[] = [];
  readonly #keys: string[] = [];

  constructor(store: EntryStore, proseCache: ProseCache | undefined) {
    this.#store = store;
    this.#proseCache = proseCache;
  }

  /** What was found in one of the entries that were read, by itself. */
  foundIn({ kind, id }: RawEntry): EntryFindings | undefined {
    return this.#found.get(`${kind}/${id}`);
  }

  readonly knownPicture = (file: string, stamp: string): RawPicture | undefined => {
    const [, kind, id] = file.split('/');
    const remembered = this.#store.get(`${kind}/${id}`);
    if (remembered === undefined || !remembered.record.includes(stamp)) return undefined;
    return recordIn(remembered).pictures.find(
      (picture) => picture.file === file && picture.stamp === stamp,
    );
  };

  read(folder: EntryFolder, settings: Settings): Promise<EntryReading> {
    const key = keyOf(folder, this.#digestOf(settings));
    const remembered = this.#store.get(nameOf(folder));
    if (remembered?.key === key) return Promise.resolve(this.#recall(folder, remembered));
    const done = Promise.withResolvers<EntryReading>();
    this.#waiting.push({ folder, key, settings, done });
    if (this.#waiting.length >= (this.#threads === undefined ? WORTH_THREADS : SHARE)) {
      this.#threads ??= new EntryThreads();
      this.#handOver(this.#threads);
    }
    return done.promise;
  }

  finish(): void {
    if (this.#threads === undefined) this.#unfinished.push(this.#workHere(this.#waiting));
    else this.#handOver(this.#threads);
    this.#waiting = [];
  }

  /** Waits for what is under way, and remembers what was found. */
  async close(): Promise<void> {
    await Promise.all(this.#unfinished);
    await this.#threads?.close();
    this.#store.save();
  }

  /** Differs when any entry that was read does. */
  digest(): string {
    return hash('sha256', this.#keys.toSorted().join(' '));
  }

  #handOver(threads: EntryThreads): void {
    while (this.#waiting.length > 0) {
      const share = this.#waiting.splice(0, SHARE);
      this.#unfinished.push(this.#workInThread(threads, share));
    }
  }

  async #workInThread(threads: EntryThreads, share: readonly Waiting[]): Promise<void> {
    const [first] = share;
    if (first === undefined) return;
    const folders = share.map(({ folder }) => folder);
    // Without threads it takes longer, and that is all.
    const texts = await threads.work(folders, first.settings).catch(() => undefined);
    if (texts === undefined) return this.#workHere(share);
    for (const [index, { folder, key, done }] of share.entries()) {
      const found = texts[index];
      if (found === undefined) done.reject(new Error(`${nameOf(folder)} was not read`));
      else done.resolve(this.#recall(folder, { key, ...found }));
    }
  }

  async #workHere(share: readonly Waiting[]): Promise<void> {
    const [first] = share;
    if (first === undefined) return;
    try {
      const folders = share.map(({ folder }) => folder);
      const checked = await readAndCheck(folders, first.settings, this.#proseCache);
      for (const [index, { folder, key, done }] of share.entries()) {
        const one = checked[index];
        if (one === undefined) throw new Error(`${nameOf(folder)} was not read`);
        this.#found.set(nameOf(folder), one.found);
        this.#keep(folder, { key, ...textsOf(one) });
        done.resolve(one.reading);
      }
    } catch (error) {
      for (const { done } of share) done.reject(error);
    }
  }

  #recall(folder: EntryFolder, remembered: Remembered): EntryReading {
    this.#keep(folder, remembered);
    // The store's seal shows that these are the very words that were written.
    const found: EntryFindings = JSON.parse(remembered.found);
    this.#found.set(nameOf(folder), found);
    const problems: readonly ContentProblem[] = JSON.parse(remembered.problems);
    return { record: () => recordIn(remembered), problems, trees: new Map() };
  }

  #keep(folder: EntryFolder, remembered: Remembered): void {
    this.#store.keep(nameOf(folder), remembered);
    this.#keys.push(remembered.key);
  }

  #digestOf(settings: Settings): string {
    const known = this.#settings.get(settings);
    if (known !== undefined) return known;
    const made = hash('sha256', JSON.stringify(settings));
    this.#settings.set(settings, made);
    return made;
  }
}

function recordIn({ record }: Remembered): EntryRecord {
  const parsed: EntryRecord = JSON.parse(record);
  return parsed;
}

const nameOf = ({ kind, id }: EntryFolder) => `${kind}/${id}`;

/** Differs when anything does that an entry's record and findings depend on. */
function keyOf({ kind, id, items }: EntryFolder, settings: string): string {
  const parts = items.map(({ name, content, picture }) => [
    name,
    typeof content === 'string' ? content : hash('sha256', content),
    picture?.stamp,
  ]);
  return hash('sha256', JSON.stringify([settings, kind, id, parts]));
}
