import type { Entry } from './entry.ts';
import { type Graph, referrers } from './graph.ts';

/** How far a need is answered. */
export type NeedStatus = 'answered' | 'planned' | 'declined' | 'open';

/** The answer to a need, and by what. */
export interface NeedAnswer {
  readonly status: NeedStatus;
  /** Capabilities that answer it now. */
  readonly capabilities: readonly Entry<'capabilities'>[];
  /** Announced capabilities that will answer it. */
  readonly coming: readonly Entry<'capabilities'>[];
}

/** Derives how far a need is answered: a capability outweighs a plan, a plan outweighs a decline. */
export function needAnswer(graph: Graph, need: Entry<'needs'>): NeedAnswer {
  const all = referrers(graph, `needs/${need.id}`, 'capabilities');
  const capabilities = all.filter((entry) => entry.facts.state !== 'planned');
  const coming = all.filter((entry) => entry.facts.state === 'planned');
  return { status: statusOf(need, capabilities, coming), capabilities, coming };
}

function statusOf(
  need: Entry<'needs'>,
  capabilities: readonly Entry<'capabilities'>[],
  coming: readonly Entry<'capabilities'>[],
): NeedStatus {
  if (capabilities.length > 0) return 'answered';
  if (coming.length > 0 || need.facts.planned !== undefined) return 'planned';
  return need.facts.declined === undefined ? 'open' : 'declined';
}

/** The cases whose customer had a need, or asked for it. */
export function raisedBy(graph: Graph, need: string): Entry<'cases'>[] {
  return referrers(graph, `needs/${need}`, 'cases');
}
