import { adoptedCases, industryOf } from './cases.ts';
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';
import { withoutNoise } from './metric.ts';

/** A case near another, and what they share. */
export interface RelatedCase {
  readonly case: Entry<'cases'>;
  readonly score: number;
  readonly shared: {
    readonly needs: readonly string[];
    readonly capabilities: readonly string[];
    readonly replaced: readonly string[];
    /** The industry, if both are of the same. */
    readonly industry: string | undefined;
  };
}

const FIELDS = ['needs', 'capabilities', 'replaced'] as const;
const WEIGHTS: Readonly<Record<(typeof FIELDS)[number], number>> = {
  needs: 3,
  capabilities: 2,
  replaced: 1.5,
};
const SAME_INDUSTRY = 2;

/**
 * The cases nearest to one, nearest first. Sharing something rare counts more than sharing what
 * everybody has: each shared item weighs as the logarithm of how few cases have it (inverse
 * document frequency). Same score: by id. The order depends on nothing else.
 */
export function relatedCases(graph: Graph, entry: Entry<'cases'>, limit: number): RelatedCase[] {
  const index = indexOf(graph);
  const scores = new Map<Entry<'cases'>, number>();
  const add = (others: readonly Entry<'cases'>[] = [], weight: number) => {
    for (const other of others) scores.set(other, (scores.get(other) ?? 0) + weight);
  };
  for (const field of FIELDS)
    for (const id of entry.facts[field]) {
      const having = index[field].get(id);
      add(having, WEIGHTS[field] * Math.log2(1 + index.size / (having?.length ?? 1)));
    }
  const industry = industryOf(graph, entry);
  if (industry !== undefined) add(index.industry.get(industry), SAME_INDUSTRY);
  return [...scores]
    .filter(([other]) => other.id !== entry.id && other.facts.customer !== entry.facts.customer)
    .map(([other, score]) => ({ other, score: withoutNoise(score) }))
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, limit)
    .map(({ other, score }) => ({ case: other, score, shared: sharedBy(graph, entry, other) }));
}

function sharedBy(
  graph: Graph,
  entry: Entry<'cases'>,
  other: Entry<'cases'>,
): RelatedCase['shared'] {
  const common = (field: (typeof FIELDS)[number]) =>
    entry.facts[field].filter((id) => other.facts[field].includes(id));
  const industry = industryOf(graph, entry);
  return {
    needs: common('needs'),
    capabilities: common('capabilities'),
    replaced: common('replaced'),
    industry: industryOf(graph, other) === industry ? industry : undefined,
  };
}

/** Who has what: the adopted cases by each need, capability, technology and industry. */
type Index = Readonly<
  Record<(typeof FIELDS)[number] | 'industry', ReadonlyMap<string, readonly Entry<'cases'>[]>>
> & { readonly size: number };

// Every case asks for its neighbours; the index is the same for all of them.
const indexes = new WeakMap<Graph, Index>();

function indexOf(graph: Graph): Index {
  const known = indexes.get(graph);
  if (known !== undefined) return known;
  const cases = adoptedCases(graph);
  const by = (idsOf: (entry: Entry<'cases'>) => readonly string[]) => {
    const having = new Map<string, Entry<'cases'>[]>();
    for (const entry of cases)
      for (const id of idsOf(entry)) {
        const list = having.get(id);
        if (list === undefined) having.set(id, [entry]);
        else list.push(entry);
      }
    return having;
  };
  const index: Index = {
    size: cases.length,
    needs: by(({ facts }) => facts.needs),
    capabilities: by(({ facts }) => facts.capabilities),
    replaced: by(({ facts }) => facts.replaced),
    industry: by((entry) => [industryOf(graph, entry) ?? []].flat()),
  };
  indexes.set(graph, index);
  return index;
}
