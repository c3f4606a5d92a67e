import type { Entry, EntryKey } from '#evidence/entry.ts';
import { keyOf } from '#evidence/entry.ts';
import { isOf } from '#evidence/gate.ts';
import { allEntries } from '#evidence/graph.ts';
import { type Day, isDay, lastDay, type PartialDate } from '#model/dates.ts';
import type { Locale } from '#model/locale.ts';
import { routesOf } from '#model/routes.ts';
import type { Known } from './command/command.ts';
import type { CalendarEvent } from './ics.ts';
import { titleIn } from './title.ts';
import { CALENDAR_WORDS } from './words/calendar-words.ts';

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

/** The events of a calendar, in a language. */
export function calendarOf(known: Known, locale: Locale): CalendarEvent[] {
  const { site } = known;
  const say = CALENDAR_WORDS[locale];
  const routes = routesOf({ base: site.base, defaultLocale: site.locales[0] ?? 'en' });
  const host = new URL(site.address).hostname;
  return dueIn(known).map((due) => {
    const key = keyOf(due.entry);
    return {
      uid: `${idOf(due)}@${host}`,
      day: lastDay(due.date),
      summary: say.summary[due.what](titleIn(due.entry, locale)),
      description: [
        say.what[due.what],
        ...(isDay(due.date) ? [] : [say.partial(due.date)]),
        `content/${key}/facts.yaml`,
      ].join('\n'),
      category: say.category[due.what],
      url: isShown(known, key)
        ? new URL(
            routes.entry(key, site.locales.includes(locale) ? locale : (site.locales[0] ?? 'en')),
            site.address,
          ).href
        : undefined,
      remindBefore: due.what === 'permission-ends' ? site.limits.expiresSoon : REMIND[due.what],
    };
  });
}

/** Days before, on which a reminder is given, where the site has no limit of its own for it. */
const REMIND: { readonly [What in Due['what']]?: number } = { 'kit-ends': 14, review: 7 };

const isShown = ({ publication }: Known, key: EntryKey) => !publication.withheld.reasons.has(key);

/** What never changes of a due, whatever day it is moved to. */
function idOf({ entry, what, part }: Due): string {
  return [what, entry.kind, entry.id, ...(part === undefined ? [] : [part])].join('.');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
