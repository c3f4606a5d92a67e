import { customerOf, newestFirst } from './cases.ts';
import type { Entry } from './entry.ts';
import { type Graph, referrers } from './graph.ts';

/** A customer that followed a benchmark customer, and the case that says so. */
export interface Follower {
  readonly customer: Entry<'customers'>;
  readonly case: Entry<'cases'>;
}

/** 龙头影响力: who followed a customer's example, newest first. */
export function followersOf(graph: Graph, customer: string): Follower[] {
  return newestFirst(
    referrers(graph, `customers/${customer}`, 'cases').filter((entry) =>
      entry.facts.followed.includes(customer),
    ),
  ).flatMap((entry) => {
    const follower = customerOf(graph, entry);
    return follower === undefined ? [] : [{ customer: follower, case: entry }];
  });
}
