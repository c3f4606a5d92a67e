import type { RawEntry } from '#content/content.ts';
import { type Entry, type EntryKey, keyOf } from '#evidence/entry.ts';
import { entryAt, splitKey } from '#evidence/graph.ts';
import { isKindId, type KindId } from '#model/kinds.ts';
import type { CheckContext } from '../define-check.ts';
import { isPublished, publishedEntries } from './published.ts';

/** An entry from which nothing leads on, and why. */
export interface DeadEnd<K extends KindId> {
  readonly entry: Entry<K>;
  readonly raw: RawEntry;
  /** What it does name, which does not count; empty if it names nothing that could. */
  readonly named: readonly Entry[];
}

/** What counts as leading on. */
export interface LeadsTo {
  /** The kinds that must be reached. */
  readonly kinds: readonly KindId[];
  /** Kinds whose references to the entry count as well, as a case names the partners that took part. */
  readonly backFrom?: readonly KindId[];
  /** Whether links in its tellings count besides its facts. */
  readonly prose?: boolean;
  /** Which entries of these kinds count; those that are published if nothing is said. */
  readonly counts?: (entry: Entry) => boolean;
}

/** The published entries of a kind that lead to none of the entries they should lead to. */
export function* deadEnds<K extends KindId>(
  context: CheckContext,
  kind: K,
  { kinds, backFrom = [], prose = false, counts = isPublished }: LeadsTo,
): Generator<DeadEnd<K>> {
  const { graph, mistakes } = context;
  const dead = new Set(graph.dangling);
  for (const { entry, raw } of publishedEntries(context, kind)) {
    // What a file with mistakes leads to cannot be known, nor what a misspelt id was meant for.
    const key = keyOf(entry);
    const edges = graph.outgoing.get(key) ?? [];
    if (mistakes.has(raw.facts.file) || edges.some((edge) => dead.has(edge))) continue;
    const keys = [
      ...edges.map(({ to }) => to),
      ...(graph.incoming.get(key) ?? [])
        .map(({ from }) => from)
        .filter((from) => backFrom.includes(splitKey(from).kind)),
      ...(prose ? linksOf(raw) : []),
    ].filter((to) => kinds.includes(splitKey(to).kind));
    const targets = [...new Set(keys)].map((to) => entryAt(graph, to));
    const named = targets.filter((target) => target !== undefined);
    // An entry that is not in the graph could not be read, which is told elsewhere.
    if (named.length === targets.length && !named.some(counts)) yield { entry, raw, named };
  }
}

function linksOf({ tellings }: RawEntry): EntryKey[] {
  return tellings.flatMap(({ prose }) =>
    prose.references.flatMap((reference): EntryKey[] => {
      const address =
        reference.kind === 'entry' || reference.kind === 'metric' ? reference.entry : null;
      return address !== null && isKindId(address.kind) ? [`${address.kind}/${address.id}`] : [];
    }),
  );
}

/** The keys of entries, as messages tell them. */
export function namesOfEntries(entries: readonly Entry[]): string {
  return entries.map(keyOf).join(', ');
}
