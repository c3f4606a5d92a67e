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
  const { cases, having } = indexOf(graph);
  const scores = new Map<number, number>();
  const add = (what: string, weight: number) => {
    for (const at of having.get(what) ?? []) scores.set(at, (scores.get(at) ?? 0) + weight);
  };
  for (const field of FIELDS)
    for (const id of entry.facts[field]) {
      const key = `${field}/${id}`;
      add(
        key,
        weightOf(WEIGHTS[field] * Math.log2(1 + cases.length / (having.get(key)?.length ?? 1))),
      );
    }
  add(`industry/${industryOf(graph, entry)}`, weightOf(SAME_INDUSTRY));
  const nearest = new Nearest(limit);
  for (const [at, score] of scores) {
    const other = cases[at];
    if (other !== undefined && isAnother(entry, other)) nearest.offer(other, score);
  }
  return nearest.found.map(({ other, score }) => ({
    case: other,
    score: score / PRECISION,
    shared: sharedBy(graph, entry, other),
  }));
}

// Weights are whole numbers, so that their sums do not depend on the order of adding.
const PRECISION = 1e6;
const weightOf = (weight: number) => Math.round(weight * PRECISION);

const isAnother = (one: Entry<'cases'>, other: Entry<'cases'>) =>
  other.id !== one.id && other.facts.customer !== one.facts.customer;

/** The few best of many, without sorting the many. */
class Nearest {
  readonly found: { readonly other: Entry<'cases'>; readonly score: number }[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(other: Entry<'cases'>, score: number): void {
    const at = this.found.findIndex(
      (known) => score > known.score || (score === known.score && other.id < known.other.id),
    );
    if (at === -1 && this.found.length >= this.#limit) return;
    this.found.splice(at === -1 ? this.found.length : at, 0, { other, score });
    if (this.found.length > this.#limit) this.found.pop();
  }
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

/** The adopted cases, and which of them have what: `needs/online-ddl` → positions in the list. */
interface Index {
  readonly cases: readonly Entry<'cases'>[];
  readonly having: ReadonlyMap<string, readonly number[]>;
}

// Every case asks for its neighbours; the index is the same for all of them.
const indexes = new WeakMap<Graph, Index>();

function indexOf(graph: Graph): Index {
  const known = indexes.get(graph);
  if (known !== undefined) return known;
  const cases = adoptedCases(graph);
  const having = new Map<string, number[]>();
  for (const [at, entry] of cases.entries())
    for (const what of [
      ...FIELDS.flatMap((field) => entry.facts[field].map((id) => `${field}/${id}`)),
      `industry/${industryOf(graph, entry)}`,
    ]) {
      const list = having.get(what);
      if (list === undefined) having.set(what, [at]);
      else list.push(at);
    }
  having.delete('industry/undefined');
  const index = { cases, having };
  indexes.set(graph, index);
  return index;
}
