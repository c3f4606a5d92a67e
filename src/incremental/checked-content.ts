import { hash } from 'node:crypto';
import type { CheckedContent } from '#checks/checked-content.ts';
import type { Finding } from '#checks/finding.ts';
import { runChecks } from '#checks/run-checks.ts';
import type { RawPicture } from '#content/content.ts';
import type { EntryFolder } from '#content/entry-folder.ts';
import type { EntryRecord } from '#content/entry-record.ts';
import type { ProjectFiles } from '#content/files.ts';
import { type EntryReader, readContent, type Settings } from '#content/read-content.ts';
import type { EntryReading } from '#content/read-entry.ts';
import type { ProseCache } from '#prose/cached.ts';
import type { EntryStore, Remembered } from './entry-store.ts';
import { checkedInThreads } from './in-threads.ts';
import { readAndCheck } from './read-and-check.ts';

/** What checking is helped by. */
export interface Helpers {
  readonly store: EntryStore;
  readonly proseCache?: ProseCache;
}

/**
 * Reads and checks content. Entries whose files, settings and code are those of an earlier run are
 * taken from the store; very many others are shared out among the cores.
 */
export async function readChecked(
  files: ProjectFiles,
  { store, proseCache }: Helpers,
): Promise<CheckedContent> {
  const reader = new RememberingReader(store, proseCache);
  const content = await readContent(files, reader);
  store.save();
  return {
    content,
    findings: (asOf, only) =>
      runChecks(content, asOf, only, ({ kind, id }) => reader.findings.get(`${kind}/${id}`)),
  };
}

/** From so many entries on, threads win back what starting them costs (half a second). */
const WORTH_THREADS = 300;

class RememberingReader implements EntryReader {
  readonly findings = new Map<string, readonly Finding[]>();
  readonly #store: EntryStore;
  readonly #proseCache: ProseCache | undefined;

  constructor(store: EntryStore, proseCache: ProseCache | undefined) {
    this.#store = store;
    this.#proseCache = proseCache;
  }

  readonly knownPicture = (file: string, stamp: string): RawPicture | undefined => {
    const [, kind, id] = file.split('/');
    const remembered = this.#store.get(`${kind}/${id}`);
    if (remembered === undefined || !remembered.record.includes(stamp)) return undefined;
    return recordIn(remembered).pictures.find(
      (picture) => picture.file === file && picture.stamp === stamp,
    );
  };

  async read(
    folders: readonly EntryFolder[],
    settings: Settings,
  ): Promise<readonly EntryReading[]> {
    const common = hash('sha256', JSON.stringify(settings));
    const wanted = folders.map((folder) => ({ folder, key: keyOf(folder, common) }));
    const unknown = wanted.filter(
      ({ folder, key }) => this.#store.get(nameOf(folder))?.key !== key,
    );
    const fresh = await this.#readFresh(unknown, settings);
    return wanted.map(({ folder }) => {
      const name = nameOf(folder);
      const reading = fresh.get(name);
      if (reading !== undefined) return reading;
      const remembered = this.#store.get(name);
      if (remembered === undefined) throw new Error(`${name} was not read`);
      return this.#recall(name, remembered);
    });
  }

  async #readFresh(
    unknown: readonly { readonly folder: EntryFolder; readonly key: string }[],
    settings: Settings,
  ): Promise<Map<string, EntryReading>> {
    const fresh = new Map<string, EntryReading>();
    const texts = unknown.length < WORTH_THREADS ? [] : await this.#inThreads(unknown, settings);
    for (const [index, { folder, key }] of unknown.entries()) {
      const name = nameOf(folder);
      const found = texts[index];
      if (found !== undefined) {
        fresh.set(name, this.#recall(name, { key, ...found }));
        continue;
      }
      const { reading, findings } = await readAndCheck(folder, settings, this.#proseCache);
      this.findings.set(name, findings);
      this.#store.keep(name, {
        key,
        record: JSON.stringify(reading.record),
        findings: JSON.stringify(findings),
      });
      fresh.set(name, reading);
    }
    return fresh;
  }

  async #inThreads(
    unknown: readonly { readonly folder: EntryFolder }[],
    settings: Settings,
  ): ReturnType<typeof checkedInThreads> {
    try {
      return await checkedInThreads(
        unknown.map(({ folder }) => folder),
        settings,
      );
    } catch {
      // Without threads it takes longer, and that is all.
      return [];
    }
  }

  #recall(name: string, remembered: Remembered): EntryReading {
    this.#store.keep(name, remembered);
    // The store's seal shows that these are the very words that were written.
    const findings: readonly Finding[] = JSON.parse(remembered.findings);
    this.findings.set(name, findings);
    return { record: recordIn(remembered), trees: new Map() };
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
