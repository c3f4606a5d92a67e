import { ring, type Stage } from '#model/kind.ts';
import { type KindId, kindIds, kinds } from '#model/kinds.ts';
import { allDemands } from './cases.ts';
import type { EntryKey } from './entry.ts';
import { type Edge, entriesOf, type Graph, splitKey } from './graph.ts';

/** A stage of the loop with what stands in it. */
export interface LoopStage {
  readonly stage: Stage;
  readonly kinds: readonly { readonly kind: KindId; readonly count: number }[];
  readonly count: number;
}

/** An arrow of the loop: the references between two stages, in either direction. */
export interface LoopArrow {
  readonly from: Stage;
  readonly to: Stage;
  readonly edges: readonly Edge[];
}

/** The loop as it stands: stages, arrows, and what of it is missing. */
export interface Loop {
  /** The stages of the ring, in order. */
  readonly ring: readonly LoopStage[];
  readonly summits: LoopStage;
  /** The arrows of the ring, in order; the last leads back to the product. */
  readonly arrows: readonly LoopArrow[];
  /** Arrows between summits and stages of the ring, those that exist. */
  readonly beside: readonly LoopArrow[];
  /** Arrows of the ring that nothing makes. */
  readonly missing: readonly LoopArrow[];
  /** What customers asked for, by what came of it. */
  readonly asks: Readonly<Record<'shipped' | 'planned' | 'declined' | 'open', number>>;
}

/** Counts the stages of the loop and gathers the references that make its arrows. */
export function loopOf(graph: Graph): Loop {
  const between = edgesBetweenStages(graph);
  const arrow = (from: Stage, to: Stage): LoopArrow => ({
    from,
    to,
    edges: between.get(pairKey(from, to)) ?? [],
  });
  const arrows = ring.map((from, index) =>
    arrow(from, ring[(index + 1) % ring.length] ?? 'product'),
  );
  const asks = { shipped: 0, planned: 0, declined: 0, open: 0 };
  for (const { demand } of allDemands(graph)) asks[demand.answer.state] += 1;
  return {
    ring: ring.map((stage) => stageOf(graph, stage)),
    summits: stageOf(graph, 'summits'),
    arrows,
    beside: ring.map((stage) => arrow('summits', stage)).filter(({ edges }) => edges.length > 0),
    missing: arrows.filter(({ edges }) => edges.length === 0),
    asks,
  };
}

function stageOf(graph: Graph, stage: Stage): LoopStage {
  const inStage = kindIds
    .filter((kind) => kinds[kind].stage === stage)
    .map((kind) => ({ kind, count: entriesOf(graph, kind).length }));
  return { stage, kinds: inStage, count: inStage.reduce((sum, { count }) => sum + count, 0) };
}

function edgesBetweenStages(graph: Graph): Map<string, Edge[]> {
  const found = new Map<string, Edge[]>();
  const dangling = new Set(graph.dangling);
  for (const edges of graph.outgoing.values())
    for (const edge of edges) {
      const [from, to] = [stageOfKey(edge.from), stageOfKey(edge.to)];
      if (from === to || dangling.has(edge)) continue;
      const key = pairKey(from, to);
      const list = found.get(key);
      if (list === undefined) found.set(key, [edge]);
      else list.push(edge);
    }
  return found;
}

const stageOfKey = (key: EntryKey): Stage => kinds[splitKey(key).kind].stage;

const pairKey = (a: Stage, b: Stage) => [a, b].sort().join('|');
