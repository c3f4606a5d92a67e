import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is kept of an entry, as JSON: parts are read only when they are asked for. */
export interface EntryTexts {
  /** Its `EntryRecord`. */
  readonly record: string;
  /** What is wrong with its files. */
  readonly problems: string;
  /** What can be said of it without looking at others. */
  readonly found: string;
}

/** What is remembered of an entry, and the key of all that it depends on. */
export interface Remembered extends EntryTexts {
  readonly key: string;
}

/**
 * What was found in entries, kept on disk between runs in a few files, each with a seal over its
 * bytes and the version of the code. A file that is damaged, from other code or from elsewhere is
 * as if it were not there; one that cannot be written costs time and nothing else.
 */
export class EntryStore {
  readonly #folder: string;
  readonly #version: string;
  readonly #known = new Map<string, Remembered>();
  readonly #kept = new Map<string, Remembered>();
  readonly #changed = new Set<number>();

  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
    for (let shard = 0; shard < SHARDS; shard += 1) this.#load(shard);
  }

  /** What is remembered of an entry (`cases/zhihu`), whatever it depends on. */
  get(entry: string): Remembered | undefined {
    return this.#known.get(entry);
  }

  /** Keeps what holds for an entry in this run; what is not kept is forgotten when it is saved. */
  keep(entry: string, remembered: Remembered): void {
    this.#kept.set(entry, remembered);
    if (this.#known.get(entry) !== remembered) this.#changed.add(shardOf(entry));
  }

  /** Writes what changed. */
  save(): void {
    for (const entry of this.#known.keys())
      if (!this.#kept.has(entry)) this.#changed.add(shardOf(entry));
    if (this.#changed.size === 0) return;
    const lines = Map.groupBy(this.#kept, ([entry]) => shardOf(entry));
    for (const shard of this.#changed) this.#write(shard, lines.get(shard) ?? []);
    this.#changed.clear();
  }

  #file(shard: number): string {
    return path.join(this.#folder, `entries-${shard.toString(16)}`);
  }

  #load(shard: number): void {
    for (const line of this.#opened(shard)) {
      const [entry = '', key = '', problems = '', found = '', record = ''] = line.split('\t');
      this.#known.set(entry, { key, problems, found, record });
    }
  }

  #opened(shard: number): string[] {
    try {
      const whole = readFileSync(this.#file(shard), 'utf8');
      const end = whole.indexOf('\n');
      const body = whole.slice(end + 1);
      return whole.slice(0, end) === this.#seal(body) && body !== '' ? body.split('\n') : [];
    } catch {
      return [];
    }
  }

  #write(shard: number, kept: readonly (readonly [string, Remembered])[]): void {
    const body = kept
      .map(([entry, { key, problems, found, record }]) =>
        [entry, key, problems, found, record].join('\t'),
      )
      .join('\n');
    const temporary = `${this.#file(shard)}.${process.pid}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(temporary, `${this.#seal(body)}\n${body}`);
      renameSync(temporary, this.#file(shard));
    } catch {
      // The next run reads anew.
    }
  }

  #seal(body: string): string {
    return hash('sha256', `${this.#version}\n${body}`);
  }
}

/** Few enough to be opened at once, many enough that a change of one entry rewrites little. */
const SHARDS = 16;

function shardOf(entry: string): number {
  return Number.parseInt(hash('sha256', entry).slice(0, 1), 16);
}
