import type { Entry } from '#evidence/entry.ts';
import { isOf } from '#evidence/gate.ts';
import { allEntries } from '#evidence/graph.ts';
import { type Day, lastDay, type PartialDate } from '#model/dates.ts';
import type { Known } from './known.ts';

/** Something that happens to an entry, or is to be done about it, on a day to come. */
export interface Due {
  readonly entry: Entry;
  readonly what:
    | 'publication'
    | 'permission-begins'
    | 'permission-ends'
    | 'kit-ends'
    | 'review'
    | 'need-planned'
    | 'demand-planned';
  /** A day; of what is planned, perhaps a month, quarter or year. */
  readonly date: PartialDate;
  /** Of a demand: which of the case. */
  readonly part?: string;
}

/**
 * What is due on the day of a publication or later, in order of days. Reviews that are overdue are
 * among them, since they are still to be done. Entries that are withdrawn need nothing any more.
 */
export function dueIn({ graph, asOf }: Pick<Known, 'graph' | 'asOf'>): Due[] {
  return allEntries(graph)
    .filter(({ facts }) => facts.status !== 'withdrawn')
    .flatMap(dueOf)
    .filter((due) => isAhead(due, asOf))
    .sort((a, b) => compare(lastDay(a.date), lastDay(b.date)) || compare(idOf(a), idOf(b)));
}

function isAhead({ what, date }: Due, asOf: Day): boolean {
  if (what === 'review') return true;
  const begins = what === 'publication' || what === 'permission-begins';
  return begins ? date > asOf : lastDay(date) >= asOf;
}

function dueOf(entry: Entry): Due[] {
  const { published, review } = entry.facts;
  const on = (what: Due['what'], date: PartialDate | undefined): Due[] =>
    date === undefined ? [] : [{ entry, what, date }];
  return [
    ...(entry.facts.status === 'published' ? on('publication', published) : []),
    ...on('review', review),
    ...(isOf(entry, 'customers')
      ? [
          ...on('permission-begins', entry.facts.permission?.granted),
          ...on('permission-ends', entry.facts.permission?.expires),
        ]
      : []),
    ...(isOf(entry, 'kits') ? on('kit-ends', entry.facts.expires) : []),
    ...(isOf(entry, 'needs') ? on('need-planned', entry.facts.planned?.target) : []),
    ...(isOf(entry, 'cases')
      ? entry.facts.demands.flatMap(({ id, answer }) =>
          answer.state === 'planned'
            ? on('demand-planned', answer.target).map((due) => ({ ...due, part: id }))
            : [],
        )
      : []),
  ];
}

/** What never changes of a due, whatever day it is moved to. */
export function idOf({ entry, what, part }: Due): string {
  return [what, entry.kind, entry.id, ...(part === undefined ? [] : [part])].join('.');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
