import { allDemands, newestFirst } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { allEntries, entriesOf } from '#evidence/graph.ts';
import { firstDay } from '#model/dates.ts';
import type { KindId } from '#model/kinds.ts';
import type { TextInLocale } from '#model/locale.ts';
import { bestFigures } from './best-figures.ts';
import { caseRow } from './case-rows.ts';
import {
  type CarryingAnswer,
  type CarryingFigure,
  type ClaimSummary,
  carryingAnswer,
  claimSummary,
} from './claim-summary.ts';
import type { SiteContext } from './context.ts';
import type { EntryRow } from './entry-row.ts';
import { type LoopView, loopView } from './loop-view.ts';
import { nameLink, termName } from './page-parts.ts';
import { type Link, textIn } from './titles.ts';

/** A customer that others look to. */
export interface BenchmarkView {
  readonly link: Link;
  readonly industry: TextInLocale;
  readonly reason: TextInLocale;
}

/** How many there are of something, and where they stand: 5 claims, 22 customers. */
export interface CountView {
  readonly count: string;
  readonly label: string;
  readonly href: string;
}

/** The home page: what is claimed, how well it is backed, and where everything else is. */
export interface HomeView {
  readonly tagline: TextInLocale;
  readonly description: TextInLocale;
  readonly counts: readonly CountView[];
  readonly figures: readonly CarryingFigure[];
  readonly claims: readonly ClaimSummary[];
  readonly loop: LoopView;
  readonly benchmarks: readonly BenchmarkView[];
  readonly cases: readonly EntryRow[];
  readonly allCases: Link;
  /** "63 asks", "34 shipped", "29 open". */
  readonly askCounts: readonly string[];
  readonly asks: readonly CarryingAnswer[];
}

const SHOWN = { figures: 4, figuresOfClaim: 3, cases: 6, asks: 5 };

/** What the home page shows. */
export function homeView(context: SiteContext): HomeView {
  const { graph, site } = context;
  const cases = newestFirst(entriesOf(graph, 'cases')).filter(
    ({ facts }) => facts.outcome === 'adopted',
  );
  return {
    tagline: textIn(context, site.tagline),
    description: textIn(context, site.description),
    counts: countsOf(context),
    figures: bestFigures(context, SHOWN.figures),
    claims: entriesOf(graph, 'flags')
      .map((flag) => claimSummary(context, flag, SHOWN.figuresOfClaim))
      .sort(byStage),
    loop: loopView(context),
    benchmarks: entriesOf(graph, 'customers').flatMap((customer) =>
      benchmarkView(context, customer),
    ),
    cases: cases.slice(0, SHOWN.cases).map((entry) => caseRow(context, entry)),
    allCases: allOf(context, 'cases'),
    askCounts: askCounts(context),
    asks: answeredAsks(context),
  };
}

/** A link to the whole list of a kind, with how many stand in it. */
export function allOf({ graph, kinds, routes, locale, words }: SiteContext, kind: 'cases'): Link {
  const count = entriesOf(graph, kind).length;
  return {
    href: routes.index(kind, locale),
    text: words.front.all(kinds[kind].many, count),
    lang: locale,
  };
}

function countsOf({ graph, routes, locale, tag, words }: SiteContext): CountView[] {
  const figures = allEntries(graph).reduce((sum, { facts }) => sum + facts.metrics.length, 0);
  const counted = (what: 'claims' | 'customers' | 'figures', count: number, kind: KindId) => ({
    count: new Intl.NumberFormat(tag).format(count),
    label: words.front.counted[what](count),
    href: routes.index(kind, locale),
  });
  return [
    counted('claims', graph.entries.flags.size, 'flags'),
    counted('customers', graph.entries.customers.size, 'customers'),
    counted('figures', figures, 'cases'),
  ].filter(({ count }) => count !== '0');
}

// The furthest raised first; claims of one stage in the order of their ids.
function byStage(a: ClaimSummary, b: ClaimSummary): number {
  return (a.missing === undefined ? 0 : 1) - (b.missing === undefined ? 0 : 1);
}

function benchmarkView(context: SiteContext, customer: Entry<'customers'>): BenchmarkView[] {
  const { benchmark, industry } = customer.facts;
  if (benchmark === undefined) return [];
  return [
    {
      link: nameLink(context, customer),
      industry: termName(context, 'industries', industry),
      reason: textIn(context, benchmark.reason),
    },
  ];
}

function askCounts(context: SiteContext): string[] {
  const { ask } = context.words.front;
  const states = allDemands(context.graph).map(({ demand }) => demand.answer.state);
  return [
    ask.total(states.length),
    ...(['shipped', 'planned', 'declined', 'open'] as const).flatMap((state) => {
      const count = states.filter((other) => other === state).length;
      return count === 0 ? [] : [ask.states[state](count)];
    }),
  ];
}

/** Asks whose answer the source itself ties to them, newest case first, one a customer. */
function answeredAsks(context: SiteContext): CarryingAnswer[] {
  const seen = new Set<string>();
  return allDemands(context.graph)
    .filter(({ demand }) => demand.answer.state === 'shipped' && demand.answer.tie === 'stated')
    .sort((a, b) => (firstDay(a.case.facts.date) < firstDay(b.case.facts.date) ? 1 : -1))
    .filter(({ case: { facts } }) => !seen.has(facts.customer) && seen.add(facts.customer))
    .slice(0, SHOWN.asks)
    .flatMap((asked) => carryingAnswer(context, asked));
}
