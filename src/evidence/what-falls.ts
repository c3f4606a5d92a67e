import { type Locale, locales } from '#model/locale.ts';
import { casesOfCustomer, casesOfKit, proofsOf } from './cases.ts';
import { type Entry, type EntryKey, keyOf } from './entry.ts';
import { type FlagStage, flagProof, flagStage } from './flags.ts';
import { isOf, type Publication, type PublicGraph } from './gate.ts';
import { allEntries, entriesOf, entryAt, type Graph } from './graph.ts';
import type { WithheldReason } from './withheld.ts';

/** An entry that is shown in one publication and not in another. */
export interface Fallen {
  readonly entry: Entry;
  readonly reason: WithheldReason;
  /** What falls with it and on which it rests; empty if it falls by its own facts. */
  readonly because: readonly EntryKey[];
}

/** A claim that loses proof. */
export interface FlagLoss {
  readonly flag: Entry<'flags'>;
  readonly from: FlagStage;
  /** The stage it is left with; undefined if it is not shown any more. */
  readonly to: FlagStage | undefined;
  /** The proving cases it loses, and how many customers are left of those it needs. */
  readonly lost: readonly EntryKey[];
  readonly left: number;
  readonly needed: number;
}

/** An entry that stays, but shows fewer cases. */
export interface Shrinking {
  readonly entry: Entry<'kits'> | Entry<'stories'> | Entry<'capabilities'>;
  readonly lost: readonly EntryKey[];
  readonly left: number;
}

/** What one publication shows and another does not. */
export interface Difference {
  readonly falls: readonly Fallen[];
  /** Languages in which entries that stay are told no longer. */
  readonly tellings: readonly { readonly entry: Entry; readonly locale: Locale }[];
  readonly flags: readonly FlagLoss[];
  readonly shrinks: readonly Shrinking[];
}

/** What is shown before and not afterwards, and why; in the order of kinds and ids. */
export function whatFalls(before: Publication, after: Publication): Difference {
  const gone = allEntries(before.graph).filter(
    (entry) => entryAt(after.graph, keyOf(entry)) === undefined,
  );
  const fallen = new Set(gone.map(keyOf));
  const falls = gone.map((entry): Fallen => {
    const reason = after.withheld.reasons.get(keyOf(entry)) ?? { why: 'depends-on-withheld' };
    return { entry, reason, because: causesOf(before.graph, entry, reason, fallen) };
  });
  return {
    falls,
    tellings: allEntries(after.graph).flatMap((entry) => lostTellings(before.graph, entry)),
    flags: entriesOf(before.graph, 'flags').flatMap((flag) => flagLoss(before, after, flag)),
    shrinks: shrinking(before.graph, after.graph),
  };
}

/** The fallen entries on which an entry rests, where it does not fall by its own facts. */
function causesOf(
  graph: PublicGraph,
  entry: Entry,
  reason: WithheldReason,
  fallen: ReadonlySet<EntryKey>,
): EntryKey[] {
  return restsOn(graph, entry, reason).filter((key) => fallen.has(key));
}

/** What an entry rests on in the way that a reason speaks of; nothing if it falls by its own facts. */
export function restsOn(graph: Graph, entry: Entry, { why }: WithheldReason): EntryKey[] {
  const keys = (entries: readonly Entry[]) => [...new Set(entries.map(keyOf))];
  if (why === 'no-public-case' && isOf(entry, 'customers'))
    return keys(casesOfCustomer(graph, entry.id));
  if (why === 'no-public-case' && isOf(entry, 'kits')) return keys(casesOfKit(graph, entry));
  if (why === 'unproven' && isOf(entry, 'flags')) return keys(flagProof(graph, entry).cases);
  if (why !== 'depends-on-withheld' && why !== 'no-capability') return [];
  return [...new Set((graph.outgoing.get(keyOf(entry)) ?? []).map(({ to }) => to))];
}

function lostTellings(before: PublicGraph, entry: Entry) {
  const told = entryAt(before, keyOf(entry))?.tellings ?? {};
  return locales
    .filter((locale) => told[locale] !== undefined && entry.tellings[locale] === undefined)
    .map((locale) => ({ entry, locale }));
}

function flagLoss(before: Publication, after: Publication, flag: Entry<'flags'>): FlagLoss[] {
  const proof = flagProof(before.graph, flag);
  const left = flagProof(after.graph, flag);
  const kept = new Set(left.cases.map(keyOf));
  const lost = proof.cases.map(keyOf).filter((key) => !kept.has(key));
  const shown = entryAt(after.graph, keyOf(flag));
  const from = flagStage(before.graph, flag).stage;
  const to =
    shown !== undefined && isOf(shown, 'flags') ? flagStage(after.graph, shown).stage : undefined;
  // A claim that goes for another reason than proof is told with what falls.
  return lost.length === 0 && (to === undefined || from === to)
    ? []
    : [
        {
          flag,
          from,
          to,
          lost,
          left: new Set(left.cases.map(({ facts }) => facts.customer)).size,
          needed: flag.facts.proof.cases,
        },
      ];
}

function shrinking(before: PublicGraph, after: PublicGraph): Shrinking[] {
  const compare = <E extends Shrinking['entry']>(
    entry: E,
    casesIn: (graph: PublicGraph) => readonly Entry[],
  ): Shrinking[] => {
    if (entryAt(after, keyOf(entry)) === undefined) return [];
    const left = new Set(casesIn(after).map(keyOf));
    const lost = casesIn(before)
      .map(keyOf)
      .filter((key) => !left.has(key));
    return lost.length === 0 ? [] : [{ entry, lost, left: left.size }];
  };
  return [
    ...entriesOf(before, 'capabilities').flatMap((entry) =>
      compare(entry, (graph) => proofsOf(graph, entry.id)),
    ),
    ...entriesOf(before, 'stories').flatMap((entry) =>
      compare(entry, (graph) => {
        const story = graph.entries.stories.get(entry.id);
        return (story?.facts.cases ?? []).flatMap((id) => graph.entries.cases.get(id) ?? []);
      }),
    ),
    ...entriesOf(before, 'kits').flatMap((entry) =>
      compare(entry, (graph) => casesOfKit(graph, entry)),
    ),
  ];
}
