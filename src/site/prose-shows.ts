import type { ProseNode } from './prose-node.ts';
import type { ProseView } from './prose-view.ts';

/** What a telling shows by itself, so that its page need not say it again. */
export interface ProseShows {
  /** Keys of the metrics. */
  readonly metrics: ReadonlySet<string>;
  /** Ids of the quotes. */
  readonly quotes: ReadonlySet<string>;
  readonly demands: boolean;
  readonly timeline: boolean;
}

/** Finds what a telling shows. */
export function proseShows(prose: ProseView | undefined): ProseShows {
  const all = [...nodesIn(prose?.nodes ?? [])];
  return {
    metrics: new Set(
      all.flatMap((node) => {
        if (node.type === 'metric' || node.type === 'before-after') return node.metric.key;
        return node.type === 'metrics' ? node.metrics.map(({ metric }) => metric.key) : [];
      }),
    ),
    quotes: new Set(all.flatMap((node) => (node.type === 'quote' ? node.quote.id : []))),
    demands: all.some((node) => node.type === 'demands' && node.demands.length > 0),
    timeline: all.some((node) => node.type === 'timeline' && node.events.length > 0),
  };
}

function* nodesIn(nodes: readonly ProseNode[]): Generator<ProseNode> {
  for (const node of nodes) {
    yield node;
    if ('children' in node) yield* nodesIn(node.children);
  }
}
