import {
  casesOfCustomer,
  casesOfKit,
  industryOf,
  newestFirst,
  proofsOf,
  regionOf,
} from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import type { FormattedQuantity } from '#evidence/format-metric.ts';
import { type NeedStatus, needAnswer, raisedBy } from '#evidence/needs.ts';
import { formatDate } from '#i18n/format-date.ts';
import { firstDay, type PartialDate } from '#model/dates.ts';
import type { KindId } from '#model/kinds.ts';
import type { TextInLocale } from '#model/locale.ts';
import { leadFigure, ledBy } from './case-rows.ts';
import { claimSummary } from './claim-summary.ts';
import type { SiteContext } from './context.ts';
import type { EntryRow } from './entry-row.ts';
import type { IndexGroup, IndexList, ListOf } from './index-list.ts';
import { row, termName, termNames } from './page-parts.ts';
import { linkTo, textIn } from './titles.ts';

/** The list of each kind that has a view of its own. A kind without one gets plain lines. */
export const kindLists: { readonly [K in KindId]?: ListOf<K> } = {
  flags: (context, flags) => ({
    claims: flags.map((flag) => claimSummary(context, flag, 3)),
    groups: [],
  }),
  cases: casesList,
  customers: customersList,
  capabilities: capabilitiesList,
  needs: needsList,
  concepts: (context, concepts) =>
    plain(
      concepts.map((concept) =>
        row(context, concept, { summary: textIn(context, concept.facts.definition) }),
      ),
    ),
  stories: (context, stories) =>
    plain(
      stories.map((story) =>
        row(context, story, { end: countedCases(context, story.facts.cases.length).text }),
      ),
    ),
  circles: (context, circles) =>
    plain(
      circles.map((circle) =>
        row(context, circle, { meta: [textIn(context, circle.facts.audience)] }),
      ),
    ),
  courses: (context, courses) =>
    plain(
      courses.map((course) =>
        row(context, course, {
          mark: { text: context.words.entry.courseLevels[course.facts.level] },
          meta: [
            textIn(context, course.facts.provider),
            said(context, context.words.entry.courseForms[course.facts.form]),
          ],
          end: course.facts.since?.slice(0, 4),
        }),
      ),
    ),
  certifications: (context, certificates) =>
    plain(
      certificates.map((certificate) =>
        row(context, certificate, {
          mark: { text: certificate.facts.code, strong: true },
          meta: [
            said(context, context.words.entry.certificateLevels[certificate.facts.level]),
            textIn(context, certificate.facts.issuer),
          ],
          end: certificate.facts.since?.slice(0, 4),
        }),
      ),
    ),
  summits: (context, summits) =>
    plain(
      byDate(summits, ({ facts }) => facts.date).map((summit) =>
        row(context, summit, {
          mark: { text: formatDate(summit.facts.date, context.tag) },
          meta: [
            said(context, context.words.entry.summitKinds[summit.facts.kind]),
            ...(summit.facts.place ? [textIn(context, summit.facts.place)] : []),
          ],
        }),
      ),
    ),
  partners: (context, partners) => ({
    groups: groupedBy(
      partners,
      ({ facts }) => facts.kind,
      (kind) => context.words.front.list.partnerKinds[kind],
      (partner) =>
        row(context, partner, {
          meta: termNames(context, 'regions', partner.facts.regions),
          end: partner.facts.since?.slice(0, 4),
        }),
    ),
  }),
  isvs: (context, isvs) => ({
    groups: groupedBy(
      isvs,
      ({ facts }) => facts.kind,
      (kind) => context.words.front.list.isvKinds[kind],
      (isv) =>
        row(context, isv, {
          meta: isv.facts.maker ? [textIn(context, isv.facts.maker)] : [],
          end: isv.facts.since?.slice(0, 4),
        }),
    ),
  }),
  kits: (context, kits) =>
    plain(
      kits.map((kit) =>
        row(context, kit, {
          link: linkTo(context, kit),
          meta: [textIn(context, kit.facts.audience)],
          end: countedCases(context, casesOfKit(context.graph, kit).length).text,
        }),
      ),
    ),
};

/** Cases of customers who stayed, newest first; those of customers who left stand apart. */
function casesList(context: SiteContext, cases: readonly Entry<'cases'>[]): IndexList {
  const { list } = context.words.front;
  const sorted = newestFirst(cases);
  const rows = (outcome: Entry<'cases'>['facts']['outcome']) =>
    sorted
      .filter(({ facts }) => facts.outcome === outcome)
      .map((entry) => caseLine(context, entry));
  return {
    groups: [
      { rows: rows('adopted') },
      { title: list.left, note: list.leftNote, against: true, rows: rows('left') },
    ],
  };
}

/** A case with its first figure, where it belongs, and what the product replaced. */
function caseLine(context: SiteContext, entry: Entry<'cases'>): EntryRow {
  const { graph, words, locale } = context;
  const [industry, region] = [industryOf(graph, entry), regionOf(graph, entry)];
  const replaced = termNames(context, 'technologies', entry.facts.replaced).map(({ text }) => text);
  return {
    ...ledBy(context, leadFigure(context, entry)),
    link: linkTo(context, entry),
    meta: [
      ...(industry === undefined ? [] : [termName(context, 'industries', industry)]),
      ...(region === undefined ? [] : [termName(context, 'regions', region)]),
      ...(replaced.length === 0 || entry.facts.outcome === 'left'
        ? []
        : [
            { text: words.front.list.replaced(replaced.join(words.front.list.also)), lang: locale },
          ]),
    ],
    end: entry.facts.date.slice(0, 4),
  };
}

/** Those whom others look to first, with the reason. */
function customersList(context: SiteContext, customers: readonly Entry<'customers'>[]): IndexList {
  const { list } = context.words.front;
  const rows = (wanted: boolean) =>
    customers
      .filter(({ facts }) => (facts.benchmark !== undefined) === wanted)
      .map((customer) => customerLine(context, customer));
  return {
    groups: [
      { title: list.benchmark, rows: rows(true) },
      { title: list.otherCustomers, rows: rows(false) },
    ],
  };
}

function customerLine(context: SiteContext, customer: Entry<'customers'>): EntryRow {
  const { benchmark, industry, region } = customer.facts;
  return row(context, customer, {
    ...(benchmark ? { summary: textIn(context, benchmark.reason) } : {}),
    meta: [termName(context, 'industries', industry), termName(context, 'regions', region)],
    end: countedCases(context, casesOfCustomer(context.graph, customer.id).length).text,
  });
}

/** Capabilities by the number of cases that prove them. */
function capabilitiesList(
  context: SiteContext,
  capabilities: readonly Entry<'capabilities'>[],
): IndexList {
  const { words, graph } = context;
  const proven = capabilities.map((entry) => ({ entry, proofs: proofsOf(graph, entry.id) }));
  proven.sort((a, b) => b.proofs.length - a.proofs.length || (a.entry.id < b.entry.id ? -1 : 1));
  return plain(
    proven.map(({ entry, proofs }) => {
      const newest = proofs[0]?.facts.date.slice(0, 4);
      return row(context, entry, {
        figure: countedCases(context, proofs.length),
        meta: [
          ...(entry.facts.state === 'ga'
            ? []
            : [said(context, words.entry.capabilityStates[entry.facts.state])]),
          ...(newest === undefined ? [] : [said(context, words.front.list.newest(newest))]),
        ],
      });
    }),
  );
}

/** Needs by how far they are answered: what is still open comes first. */
function needsList(context: SiteContext, needs: readonly Entry<'needs'>[]): IndexList {
  const { list } = context.words.front;
  const order: readonly NeedStatus[] = ['open', 'planned', 'declined', 'answered'];
  return {
    groups: order.map((status) => ({
      title: list.needGroups[status],
      note: list.needNotes[status],
      rows: needs
        .filter((need) => needAnswer(context.graph, need).status === status)
        .map((need) => {
          const cases = raisedBy(context.graph, need.id).length;
          return row(context, need, {
            meta: [said(context, context.words.entry.needKinds[need.facts.kind])],
            end: cases === 0 ? undefined : list.raisedBy(cases),
          });
        }),
    })),
  };
}

function plain(rows: readonly EntryRow[]): IndexList {
  return { groups: [{ rows }] };
}

/** Entries in groups, the largest group first. */
function groupedBy<E, Key>(
  entries: readonly E[],
  keyOf: (entry: E) => Key,
  title: (key: Key) => string,
  line: (entry: E) => EntryRow,
): IndexGroup[] {
  return [...Map.groupBy(entries, keyOf)]
    .map(([key, members]) => ({ title: title(key), rows: members.map(line) }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

function byDate<E>(entries: readonly E[], dateOf: (entry: E) => PartialDate): E[] {
  return [...entries].sort((a, b) => (firstDay(dateOf(a)) < firstDay(dateOf(b)) ? 1 : -1));
}

function said({ locale }: SiteContext, text: string): TextInLocale {
  return { text, lang: locale };
}

/** A number of cases, set like any other figure. */
function countedCases({ words }: SiteContext, count: number): FormattedQuantity {
  const unit = words.front.counted.cases(count);
  return {
    qualifier: '',
    number: String(count),
    magnitude: '',
    unit,
    text: `${count}\u00a0${unit}`,
  };
}
