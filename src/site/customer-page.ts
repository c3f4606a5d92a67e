import { casesOfCustomer } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { entriesOf, resolve } from '#evidence/graph.ts';
import { followersOf } from '#evidence/influence.ts';
import { isAnonymous } from '#evidence/permission.ts';
import { formatDate } from '#i18n/format-date.ts';
import { caseRow } from './case-rows.ts';
import type { SiteContext } from './context.ts';
import type { EntryParts, Fact, HappeningView } from './entry-page-view.ts';
import { metricView } from './metric-view.ts';
import {
  fact,
  listed,
  nameLink,
  outside,
  row,
  rowSection,
  said,
  section,
  statement,
  termName,
} from './page-parts.ts';
import { sourceOf } from './source-view.ts';
import { nameOf, textIn } from './titles.ts';

/** A customer: who it is, why others look to it, its cases, and who followed it. */
export function customerPage(context: SiteContext, entry: Entry<'customers'>): EntryParts {
  const { graph } = context;
  const { sections } = context.words.entry;
  const { facts } = entry;
  const cases = casesOfCustomer(graph, entry.id);
  const followed = resolve(graph, 'customers', [
    ...new Set(cases.flatMap((of) => of.facts.followed)),
  ]);
  return {
    kicker: [
      termName(context, 'industries', facts.industry),
      termName(context, 'regions', facts.region),
    ],
    facts: identity(context, entry),
    tiles: facts.metrics.slice(0, 3).map((metric) => metricView(context, entry, metric)),
    beside:
      facts.benchmark === undefined
        ? []
        : section('benchmark', sections.benchmark, {
            type: 'statements',
            statements: [statement(context, entry, facts.benchmark.reason, facts.benchmark.source)],
          }),
    sections: [
      ...rowSection(
        'cases',
        sections.cases,
        cases.map((of) => caseRow(context, of)),
      ),
      ...rowSection(
        'followers',
        sections.followers,
        followersOf(graph, entry.id).map((follower) =>
          caseRow(context, follower.case, {
            reason: nameOf(follower.customer, context.locale),
          }),
        ),
      ),
      ...rowSection(
        'followed',
        sections.followedBy,
        followed.map((of) => row(context, of)),
      ),
      ...section('talks', sections.talks, {
        type: 'happenings',
        happenings: talks(context, entry),
      }),
    ],
  };
}

function identity(context: SiteContext, entry: Entry<'customers'>): Fact[] {
  const { facts: labels, ...words } = context.words.entry;
  const { facts } = entry;
  const { country, size, permission } = facts;
  // An alias that is the address of the home page would stand there twice.
  const [site] = outside(context, facts.homepage);
  const basis = isAnonymous(entry)
    ? words.anonymous
    : permission && words.permission[permission.basis];
  return [
    ...fact(
      labels.aliases,
      listed(
        context,
        facts.aliases.filter((alias) => site?.text !== alias),
      ),
    ),
    ...fact(labels.country, country === undefined ? [] : [textIn(context, country)]),
    ...fact(labels.size, size === undefined ? [] : [said(context, words.sizes[size])]),
    ...fact(labels.homepage, outside(context, facts.homepage)),
    ...fact(labels.shown, basis === undefined ? [] : [said(context, basis)]),
  ];
}

/** Talks that the customer gave at events, oldest first. */
function talks(context: SiteContext, entry: Entry<'customers'>): HappeningView[] {
  return entriesOf(context.graph, 'summits')
    .flatMap((summit) => summit.facts.talks.map((talk) => ({ summit, talk })))
    .filter(({ talk }) => talk.customer === entry.id)
    .sort((a, b) => (a.summit.facts.date < b.summit.facts.date ? -1 : 1))
    .map(({ summit, talk }) => ({
      date: formatDate(summit.facts.date, context.tag),
      machine: summit.facts.date,
      event: textIn(context, talk.title),
      links: [nameLink(context, summit)],
      source: sourceOf(context, summit, talk.source),
    }));
}
