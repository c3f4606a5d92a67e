import type { Facts, KindId } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import type { TellingHead } from '#model/telling.ts';

/** The name of an entry across kinds: `cases/zhihu`. */
export type EntryKey = `${KindId}/${string}`;

/** A telling as the graph knows it: its head, and how to find its prose. */
export interface Telling {
  /** Path relative to the project. */
  readonly file: string;
  /** SHA-256 of the file, in hex. */
  readonly digest: string;
  readonly head: TellingHead;
}

/** An entry of a kind: facts, and its tellings by language. */
export interface Entry<K extends KindId = KindId> {
  readonly kind: K;
  readonly id: string;
  readonly facts: Facts<K>;
  readonly tellings: { readonly [L in Locale]?: Telling | undefined };
}

/** Entries by kind, then by id, in the order in which they were read. */
export type EntriesByKind = { readonly [K in KindId]: ReadonlyMap<string, Entry<K>> };

/** The file of the facts of an entry, relative to the project. */
export function factsFileOf(key: EntryKey): string {
  return `content/${key}/facts.yaml`;
}

/** The key of an entry. */
export function keyOf(entry: { readonly kind: KindId; readonly id: string }): EntryKey {
  return `${entry.kind}/${entry.id}`;
}
