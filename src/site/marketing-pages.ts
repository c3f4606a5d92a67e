import type { Entry } from '#evidence/entry.ts';
import { entriesOf, referrers, resolve } from '#evidence/graph.ts';
import { formatDate } from '#i18n/format-date.ts';
import { caseRow } from './case-rows.ts';
import type { SiteContext } from './context.ts';
import type { EntryParts, HappeningView } from './entry-page-view.ts';
import {
  claims,
  fact,
  group,
  nameLink,
  nameLinks,
  row,
  rowSection,
  section,
  statement,
  termNames,
} from './page-parts.ts';
import { referencesTo } from './references-view.ts';
import { sourceOf } from './source-view.ts';
import { textIn } from './titles.ts';

/** A story: the cases it weaves together, and the claims it carries. */
export function storyPage(context: SiteContext, { facts }: Entry<'stories'>): EntryParts {
  const { graph } = context;
  const { sections, facts: labels } = context.words.entry;
  return {
    facts: [
      ...fact(labels.concepts, nameLinks(context, resolve(graph, 'concepts', facts.concepts))),
      ...fact(
        labels.capabilities,
        nameLinks(context, resolve(graph, 'capabilities', facts.capabilities)),
      ),
      ...fact(labels.circles, nameLinks(context, resolve(graph, 'circles', facts.circles))),
    ],
    sections: [
      ...rowSection(
        'cases',
        sections.toldCases,
        resolve(graph, 'cases', facts.cases).map((entry) => caseRow(context, entry)),
      ),
      ...section('claims', sections.claims, {
        type: 'claims',
        claims: claims(context, resolve(graph, 'flags', facts.flags)),
      }),
    ],
  };
}

/** A concept: what it means, where the word comes from, and where it is used. */
export function conceptPage(context: SiteContext, entry: Entry<'concepts'>): EntryParts {
  const { graph, kinds } = context;
  const { sections } = context.words.entry;
  const { facts } = entry;
  const own = (['capabilities', 'needs'] as const).flatMap((kind) =>
    group(
      kinds[kind].many,
      resolve(graph, kind, facts[kind]).map((found) => row(context, found)),
    ),
  );
  return {
    lede: textIn(context, facts.definition),
    sections: [
      ...(facts.origin === undefined
        ? []
        : section('origin', sections.origin, {
            type: 'statements',
            statements: [statement(context, entry, facts.origin.text, facts.origin.source)],
          })),
      ...section('explains', sections.leadsTo, { type: 'rows', groups: own }),
      ...rowSection(
        'related',
        sections.readNext,
        resolve(graph, 'concepts', facts.related).map((concept) => row(context, concept)),
      ),
      ...section('used', sections.usedIn, {
        type: 'rows',
        groups: referencesTo(context, entry, ['concepts']),
      }),
    ],
  };
}

/** A circle: who belongs to it, where it meets, and what it talks about. */
export function circlePage(context: SiteContext, entry: Entry<'circles'>): EntryParts {
  const { graph } = context;
  const { sections, facts: labels } = context.words.entry;
  const { facts } = entry;
  return {
    lede: textIn(context, facts.audience),
    kicker: termNames(context, 'industries', facts.industries),
    facts: [
      ...fact(
        labels.place,
        facts.places.map(({ name, url }) => ({ ...textIn(context, name), href: url })),
      ),
      ...fact(labels.concepts, nameLinks(context, resolve(graph, 'concepts', facts.concepts))),
    ],
    sections: [
      ...rowSection(
        'meetings',
        sections.meetings,
        resolve(graph, 'summits', facts.summits).map((summit) =>
          row(context, summit, { end: summit.facts.date.slice(0, 4) }),
        ),
      ),
      ...section('claims', sections.discusses, {
        type: 'claims',
        claims: claims(context, resolve(graph, 'flags', facts.flags)),
      }),
      ...section('echoes', sections.echoesHere, {
        type: 'happenings',
        happenings: echoesAt(context, ({ circle }) => circle === entry.id),
      }),
      ...rowSection(
        'stories',
        sections.storiesFor,
        referrers(graph, `circles/${entry.id}`, 'stories').map((story) => row(context, story)),
      ),
    ],
  };
}

type Echo = Entry<'flags'>['facts']['echoes'][number];

/** Where claims were taken up, as far as a place is concerned; oldest first. */
export function echoesAt(context: SiteContext, here: (echo: Echo) => boolean): HappeningView[] {
  return entriesOf(context.graph, 'flags')
    .flatMap((flag) => flag.facts.echoes.filter(here).map((echo) => ({ flag, echo })))
    .sort((a, b) => (a.echo.date < b.echo.date ? -1 : 1))
    .map(({ flag, echo }) => ({
      date: formatDate(echo.date, context.tag),
      machine: echo.date,
      event: textIn(context, echo.text),
      links: [nameLink(context, flag)],
      source: sourceOf(context, flag, echo.source),
    }));
}
