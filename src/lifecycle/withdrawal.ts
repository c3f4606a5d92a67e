import { type Entry, type EntryKey, keyOf } from '#evidence/entry.ts';
import { type Publication, publicGraph } from '#evidence/gate.ts';
import { allEntries, buildGraph } from '#evidence/graph.ts';
import { type Difference, whatFalls } from '#evidence/what-falls.ts';
import type { SiteAddress } from '#model/permalinks.ts';
import type { Place } from '#model/place.ts';
import { Addresses, type AddressKnowledge } from './addresses.ts';
import { type FormerAddress, formerAddresses } from './former-addresses.ts';
import type { Known } from './known.ts';

/** What becomes of an address: it leads on, says that it is gone, or cannot be kept. */
export interface Ending {
  readonly address: SiteAddress;
  readonly answer: FormerAddress['answer'] | { readonly by: 'not-found' };
}

/** All that withdrawing an entry touches. */
export interface Withdrawal {
  readonly difference: Difference;
  /** The pages that are no more, in the order of their addresses. */
  readonly endings: readonly Ending[];
  /** Where facts and tellings of other entries that stay refer to it. */
  readonly references: readonly Place[];
  /** Tellings that stay, but name somebody who may not be named any more. */
  readonly naming: readonly string[];
  /** Pages of today that are no more; they must be recorded so that they are answered. */
  readonly toRecord: readonly SiteAddress[];
}

/** What withdrawing an entry would touch, if its successor is the one with an id, or if it has none. */
export function withdrawal(known: Known, key: EntryKey, successor: string | undefined): Withdrawal {
  const { graph, publication, permalinks, asOf, site } = known;
  const entries = allEntries(graph).map((entry) =>
    keyOf(entry) === key ? withdrawn(entry, successor) : entry,
  );
  const graphAfter = buildGraph(entries, graph.taxonomy);
  const after = publicGraph(graphAfter, asOf);
  const { pages } = new Addresses(known);
  const addresses = [...new Set([...permalinks.addresses, ...pages])];
  const knowledge = {
    graph: graphAfter,
    publication: after,
    site,
    permalinks: { ...permalinks, addresses },
  };
  const difference = whatFalls(publication, after);
  return {
    difference,
    endings: endingsOf(pages, knowledge),
    references: referencesTo(known, key, after),
    naming: newlyNaming(known, after),
    toRecord: [...pages.difference(new Addresses(knowledge).pages)],
  };
}

function withdrawn(entry: Entry, successor: string | undefined): Entry {
  const facts = { status: 'withdrawn' as const, ...(successor === undefined ? {} : { successor }) };
  return { ...entry, facts: Object.assign({}, entry.facts, facts) };
}

function endingsOf(pages: ReadonlySet<SiteAddress>, after: AddressKnowledge): Ending[] {
  const left = new Addresses(after).pages;
  const kept = new Map(
    formerAddresses(after).kept.map(({ address, answer }) => [address, answer] as const),
  );
  return [...pages.difference(left)]
    .sort()
    .map((address) => ({ address, answer: kept.get(address) ?? { by: 'not-found' } }));
}

/** References from entries that stay; those of entries that fall too vanish with them. */
function referencesTo({ content, graph }: Known, key: EntryKey, after: Publication): Place[] {
  const stays = (from: EntryKey) => from !== key && !after.withheld.reasons.has(from);
  const inFacts = (graph.incoming.get(key) ?? [])
    .filter(({ from }) => stays(from))
    .flatMap(({ from, path }) => {
      const raw = content.entries.find((entry) => keyOf(entry) === from);
      return raw === undefined ? [] : [raw.facts.locate(path)];
    });
  const inProse = content.entries
    .filter((entry) => stays(keyOf(entry)))
    .flatMap(({ tellings }) =>
      tellings.flatMap(({ file, prose }) =>
        prose.references.flatMap((reference): Place[] => {
          const to = 'entry' in reference ? reference.entry : null;
          return to !== null && `${to.kind}/${to.id}` === key ? [{ file, ...reference.span }] : [];
        }),
      ),
    );
  return [...inFacts, ...inProse];
}

function newlyNaming({ content, publication }: Known, after: Publication): string[] {
  return content.entries
    .filter((entry) => after.graph.entries[entry.kind].has(entry.id))
    .flatMap(({ tellings }) => tellings.map(({ file }) => file))
    .filter((file) => {
      const text = content.textOf(file) ?? '';
      return after.withheld.mentions(text) && !publication.withheld.mentions(text);
    });
}
