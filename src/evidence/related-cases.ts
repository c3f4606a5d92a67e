import { adoptedCases, industryOf } from './cases.ts';
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';

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

const WEIGHTS = { needs: 3, capabilities: 2, replaced: 1.5 } as const;
const SAME_INDUSTRY = 2;

/**
 * The cases nearest to one, nearest first. Sharing something rare counts more than sharing what
 * everybody has: each shared item weighs as the logarithm of how few cases have it (inverse
 * document frequency). Same score: by id. The order depends on nothing else.
 */
export function relatedCases(graph: Graph, entry: Entry<'cases'>, limit: number): RelatedCase[] {
  const others = adoptedCases(graph);
  const rarity = rarityIn(others);
  const industry = industryOf(graph, entry);
  return others
    .filter((other) => other.id !== entry.id && other.facts.customer !== entry.facts.customer)
    .map((other): RelatedCase => {
      const shared = {
        needs: common(entry.facts.needs, other.facts.needs),
        capabilities: common(entry.facts.capabilities, other.facts.capabilities),
        replaced: common(entry.facts.replaced, other.facts.replaced),
        industry:
          industry !== undefined && industryOf(graph, other) === industry ? industry : undefined,
      };
      const weigh = (field: keyof typeof WEIGHTS) =>
        shared[field].reduce((sum, id) => sum + WEIGHTS[field] * rarity(field, id), 0);
      const score =
        weigh('needs') +
        weigh('capabilities') +
        weigh('replaced') +
        (shared.industry === undefined ? 0 : SAME_INDUSTRY);
      return { case: other, score, shared };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.case.id < b.case.id ? -1 : 1))
    .slice(0, limit);
}

function common(mine: readonly string[], theirs: readonly string[]): string[] {
  return mine.filter((id) => theirs.includes(id));
}

function rarityIn(cases: readonly Entry<'cases'>[]) {
  const counts = {
    needs: new Map<string, number>(),
    capabilities: new Map<string, number>(),
    replaced: new Map<string, number>(),
  };
  for (const { facts } of cases)
    for (const field of ['needs', 'capabilities', 'replaced'] as const)
      for (const id of facts[field]) counts[field].set(id, (counts[field].get(id) ?? 0) + 1);
  return (field: keyof typeof counts, id: string) =>
    Math.log2(1 + cases.length / (counts[field].get(id) ?? 1));
}
