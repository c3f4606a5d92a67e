import { type Entry, type EntryKey, keyOf } from '#evidence/entry.ts';
import { type FlagStage, flagStage } from '#evidence/flags.ts';
import { formatMetric } from '#evidence/format-metric.ts';
import { isOf, publicGraph } from '#evidence/gate.ts';
import { entryAt, entryOf } from '#evidence/graph.ts';
import { type Difference, restsOn } from '#evidence/what-falls.ts';
import type { WithheldReason } from '#evidence/withheld.ts';
import type { Day } from '#model/dates.ts';
import { inLocale, type Locale } from '#model/locale.ts';
import { routesOf } from '#model/routes.ts';
import { dayAfter, daysBetween } from './days.ts';
import { dueIn } from './due.ts';
import { below } from './host-files.ts';
import type { Known } from './known.ts';
import { titleIn } from './title.ts';
import { withdrawal } from './withdrawal.ts';

/** An entry that has a part in whether another is shown. */
export interface Cause {
  readonly key: EntryKey;
  readonly reason: WithheldReason;
}

/** The page of an entry in a language. */
export interface ExplainedPage {
  readonly locale: Locale;
  readonly address: string;
  /** told: in this language; fallback: in another one; not-permitted: written, but not to be shown. */
  readonly telling: 'told' | 'fallback' | 'not-permitted';
}

/** Why the page of an entry is live, or not, and what the entry proves. Plain data. */
export interface Explanation {
  readonly key: EntryKey;
  readonly title: string;
  readonly asOf: Day;
  readonly live: boolean;
  /** Of an entry that is not live: why, and why what it rests on is not, down to the last. */
  readonly causes: readonly Cause[];
  readonly status: Entry['facts']['status'];
  readonly published: Day | undefined;
  readonly review: Day | undefined;
  /** Of a customer, or of the customer of a case. */
  readonly permission:
    | {
        readonly customer: EntryKey;
        readonly basis: string;
        readonly scope: readonly string[];
        readonly alias: string | undefined;
        readonly granted: Day | undefined;
        readonly expires: Day | undefined;
        /** Negative once it is over. */
        readonly daysLeft: number | undefined;
      }
    | undefined;
  /** The pages of a live entry. */
  readonly pages: readonly ExplainedPage[];
  /** Of a case: the capabilities it proves, and the product each belongs to. */
  readonly leadsBack: readonly { readonly capability: EntryKey; readonly product: EntryKey }[];
  /** Of a claim: the stage it has reached. */
  readonly stage: FlagStage | undefined;
  readonly figures: readonly {
    readonly id: string;
    readonly text: string;
    readonly asOf: string;
    readonly source: string | undefined;
    readonly url: string | undefined;
  }[];
  /** What would fall with it today. */
  readonly difference: Difference;
  readonly restsOn: readonly { readonly key: EntryKey; readonly live: boolean }[];
  readonly referredBy: readonly { readonly key: EntryKey; readonly live: boolean }[];
  /** The next day on which it comes onto the site or leaves it, if nobody changes anything. */
  readonly nextChange: { readonly day: Day; readonly live: boolean } | undefined;
}

/** Explains an entry that is in the graph. */
export function explanation(known: Known, entry: Entry, locale: Locale): Explanation {
  const { graph, publication, asOf } = known;
  const key = keyOf(entry);
  const isLive = (other: EntryKey) => entryAt(publication.graph, other) !== undefined;
  const each = (keys: readonly EntryKey[]) =>
    [...new Set(keys)]
      .filter((other) => other !== key && entryAt(graph, other) !== undefined)
      .map((other) => ({ key: other, live: isLive(other) }));
  return {
    key,
    title: titleIn(entry, locale),
    asOf,
    live: isLive(key),
    causes: causesOf(known, entry),
    status: entry.facts.status,
    published: entry.facts.published,
    review: entry.facts.review,
    permission: permissionOf(known, entry, locale),
    pages: isLive(key) ? pagesOf(known, entry) : [],
    leadsBack: isOf(entry, 'cases')
      ? entry.facts.capabilities.flatMap((id) => {
          const capability = entryOf(graph, 'capabilities', id);
          return capability === undefined
            ? []
            : [
                {
                  capability: keyOf(capability),
                  product: `products/${capability.facts.product}` as const,
                },
              ];
        })
      : [],
    stage: isOf(entry, 'flags') ? flagStage(publication.graph, entry).stage : undefined,
    figures: figuresOf(known, entry, locale),
    difference: withdrawal(known, key, undefined).difference,
    restsOn: each((graph.outgoing.get(key) ?? []).map(({ to }) => to)),
    referredBy: each((graph.incoming.get(key) ?? []).map(({ from }) => from)),
    nextChange: nextChange(known, key),
  };
}

function causesOf({ graph, publication }: Known, entry: Entry): Cause[] {
  const { reasons } = publication.withheld;
  const causes = new Map<EntryKey, WithheldReason>();
  const visit = (key: EntryKey) => {
    const reason = reasons.get(key);
    const at = entryAt(graph, key);
    if (reason === undefined || at === undefined || causes.has(key)) return;
    causes.set(key, reason);
    for (const next of restsOn(graph, at, reason)) visit(next);
  };
  visit(keyOf(entry));
  return [...causes].map(([key, reason]) => ({ key, reason }));
}

function permissionOf({ graph, asOf }: Known, entry: Entry, locale: Locale) {
  const customer = isOf(entry, 'customers')
    ? entry
    : isOf(entry, 'cases')
      ? entryOf(graph, 'customers', entry.facts.customer)
      : undefined;
  const permission = customer?.facts.permission;
  if (customer === undefined || permission === undefined) return undefined;
  const { basis, scope, granted, expires } = permission;
  const { anonymous } = customer.facts;
  return {
    customer: keyOf(customer),
    basis,
    scope,
    alias: anonymous && inLocale(anonymous.alias, locale).text,
    granted,
    expires,
    daysLeft: expires === undefined ? undefined : daysBetween(asOf, expires),
  };
}

function pagesOf({ site, publication }: Known, entry: Entry): ExplainedPage[] {
  const key = keyOf(entry);
  const routes = routesOf({ base: '/', defaultLocale: site.locales[0] ?? 'en' });
  const shown = entryAt(publication.graph, key);
  return site.locales.map((locale) => ({
    locale,
    address: new URL(below(site.base, routes.entry(key, locale)), site.address).href,
    telling:
      shown?.tellings[locale] !== undefined
        ? 'told'
        : entry.tellings[locale] === undefined
          ? 'fallback'
          : 'not-permitted',
  }));
}

function figuresOf({ graph }: Known, entry: Entry, locale: Locale): Explanation['figures'] {
  return entry.facts.metrics.map((metric) => {
    const source = entry.facts.sources.find(({ id }) => id === metric.source);
    return {
      id: metric.id,
      text: formatMetric(metric, graph.taxonomy, locale).text.replaceAll('\u00a0', ' '),
      asOf: metric.asOf,
      source: source && `${source.publisher}: ${source.title}`,
      url: source?.url,
    };
  });
}

/** How many days with changes are tried, so that an answer comes soon in a large content too. */
const MOST_DAYS = 50;

function nextChange(known: Known, key: EntryKey): Explanation['nextChange'] {
  const { graph, publication, asOf } = known;
  const live = entryAt(publication.graph, key) !== undefined;
  const days = dueIn(known).flatMap(({ what, date }) => {
    if (what === 'publication' || what === 'permission-begins') return [date];
    // The last day is still one on which it is shown.
    return what === 'permission-ends' || what === 'kit-ends' ? [dayAfter(date)] : [];
  });
  for (const day of [...new Set(days)]
    .filter((one) => one > asOf)
    .sort()
    .slice(0, MOST_DAYS)) {
    const then = entryAt(publicGraph(graph, day).graph, key) !== undefined;
    if (then !== live) return { day, live: then };
  }
  return undefined;
}
