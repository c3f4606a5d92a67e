import { isKindId, type KindId, kindIds, kinds } from '#model/kinds.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import { markedValues } from '#model/walk.ts';
import { type EntriesByKind, type Entry, type EntryKey, keyOf } from './entry.ts';
import { type Reference, referenceMarks, referencesIn } from './references.ts';

/** A reference seen from both ends. */
export interface Edge extends Reference {
  readonly from: EntryKey;
}

/** Entries and the words they use: what can be asked without knowing who refers to whom. */
export interface EntrySet {
  readonly entries: EntriesByKind;
  readonly taxonomy: Taxonomy;
}

/** All entries as nodes, all their references as edges. */
export interface Graph extends EntrySet {
  /** Edges by the entry they start from. */
  readonly outgoing: ReadonlyMap<EntryKey, readonly Edge[]>;
  /** Edges by the entry they lead to. */
  readonly incoming: ReadonlyMap<EntryKey, readonly Edge[]>;
  /** Edges that lead to nothing. */
  readonly dangling: readonly Edge[];
}

/** Builds the graph. Entries may come in any order; edges keep the order of entries and fields. */
export function buildGraph(entries: readonly Entry[], taxonomy: Taxonomy): Graph {
  const byKind = groupByKind(entries);
  const outgoing = new Map<EntryKey, Edge[]>();
  const incoming = new Map<EntryKey, Edge[]>();
  const dangling: Edge[] = [];
  for (const entry of allOf(byKind)) {
    const from = keyOf(entry);
    const marked = markedValues(kinds[entry.kind].facts, entry.facts, referenceMarks);
    const edges = referencesIn(marked).map((reference): Edge => ({ from, ...reference }));
    outgoing.set(from, edges);
    for (const edge of edges) {
      if (!resolves(byKind, edge)) dangling.push(edge);
      else push(incoming, edge.to, edge);
    }
  }
  return { entries: byKind, taxonomy, outgoing, incoming, dangling };
}

/** The entries of a kind, in the order of their ids. */
export function entriesOf<K extends KindId>(graph: EntrySet, kind: K): Entry<K>[] {
  return [...graph.entries[kind].values()];
}

/** The entry of a kind with an id. */
export function entryOf<K extends KindId>(
  graph: EntrySet,
  kind: K,
  id: string,
): Entry<K> | undefined {
  return graph.entries[kind].get(id);
}

/** The entry with a key such as `cases/zhihu`. */
export function entryAt(graph: EntrySet, key: EntryKey): Entry | undefined {
  const { kind, id } = splitKey(key);
  return graph.entries[kind].get(id);
}

/** Kind and id of a key. */
export function splitKey(key: EntryKey): { readonly kind: KindId; readonly id: string } {
  const slash = key.indexOf('/');
  const kind = key.slice(0, slash);
  if (!isKindId(kind)) throw new RangeError(`"${key}" names no kind of entry`);
  return { kind, id: key.slice(slash + 1) };
}

/** All entries, kind by kind. */
export function allEntries(graph: EntrySet): Entry[] {
  return allOf(graph.entries);
}

/** The entries of a kind that refer to an entry, each once, in the order of their ids. */
export function referrers<K extends KindId>(graph: Graph, to: EntryKey, kind: K): Entry<K>[] {
  const ids = new Set<string>();
  for (const edge of graph.incoming.get(to) ?? []) {
    const from = splitKey(edge.from);
    if (from.kind === kind) ids.add(from.id);
  }
  // Edges are kept in the order of the entries they start from.
  return resolve(graph, kind, [...ids]);
}

/** The entries of a kind that a list of ids names, in the order of the list; dead ids are left out. */
export function resolve<K extends KindId>(
  graph: EntrySet,
  kind: K,
  ids: readonly string[],
): Entry<K>[] {
  return ids.flatMap((id) => graph.entries[kind].get(id) ?? []);
}

/** Whether a reference leads to something that exists, part included. */
export function resolves(entries: EntriesByKind, reference: Reference): boolean {
  const { kind, id } = splitKey(reference.to);
  const target = entries[kind].get(id);
  if (target === undefined) return false;
  if (reference.part === undefined) return true;
  const { of, id: part } = reference.part;
  if (of === 'metric') return target.facts.metrics.some((metric) => metric.id === part);
  return 'demands' in target.facts && target.facts.demands.some((demand) => demand.id === part);
}

function groupByKind(entries: readonly Entry[]): EntriesByKind {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return mapKinds(
    <K extends KindId>(kind: K) =>
      new Map(
        sorted
          .filter((entry): entry is Entry<K> => entry.kind === kind)
          .map((entry) => [entry.id, entry]),
      ),
  );
}

/** Entries by kind and id that can be replaced and taken away. */
export type MutableEntries = { readonly [K in KindId]: Map<string, Entry<K>> };

/** A copy whose entries can be replaced and taken away. */
export function copyOf(entries: EntriesByKind): MutableEntries {
  return mapKinds((kind) => new Map(entries[kind]));
}

/** Puts an entry in its place. */
export function put<K extends KindId>(
  entries: { readonly [P in K]: Map<string, Entry<P>> },
  kind: K,
  entry: Entry<K>,
): void {
  entries[kind].set(entry.id, entry);
}

/** An object with one member for each kind, made by a function of the kind. */
function mapKinds(make: <K extends KindId>(kind: K) => Map<string, Entry<K>>): MutableEntries {
  const made: { [K in KindId]?: Map<string, Entry<K>> } = {};
  const fill = <K extends KindId>(target: { [P in K]?: Map<string, Entry<P>> }, kind: K) => {
    target[kind] = make(kind);
  };
  for (const kind of kindIds) fill(made, kind);
  // Every kind was filled by the loop above.
  return made as MutableEntries;
}

function allOf(entries: EntriesByKind): Entry[] {
  return kindIds.flatMap((kind): Entry[] => [...entries[kind].values()]);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
