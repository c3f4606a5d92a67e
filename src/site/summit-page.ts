import type { Entry } from '#evidence/entry.ts';
import { entryOf, referrers, resolve } from '#evidence/graph.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { SiteContext } from './context.ts';
import type { EntryParts, HappeningView } from './entry-page-view.ts';
import { echoesAt } from './marketing-pages.ts';
import { metricView } from './metric-view.ts';
import { fact, group, nameLink, outside, row, rowSection, said, section } from './page-parts.ts';
import { sourceOf } from './source-view.ts';
import { linkTo, textIn } from './titles.ts';

/** An event: when and where it was, who spoke of what, and what it set off. */
export function summitPage(context: SiteContext, entry: Entry<'summits'>): EntryParts {
  const { graph, kinds, tag } = context;
  const { sections, facts: labels, ...words } = context.words.entry;
  const { facts } = entry;
  const until = facts.until === undefined ? [] : [formatDate(facts.until, tag)];
  return {
    kicker: [
      said(context, words.summitKinds[facts.kind]),
      said(context, [formatDate(facts.date, tag), ...until].join(' – ')),
      ...(facts.place === undefined ? [] : [textIn(context, facts.place)]),
      ...(facts.online === true ? [said(context, words.online)] : []),
    ],
    facts: fact(labels.page, outside(context, facts.url)),
    tiles: facts.metrics.slice(0, 3).map((metric) => metricView(context, entry, metric)),
    sections: [
      ...section('talks', sections.talks, {
        type: 'happenings',
        happenings: talks(context, entry),
      }),
      ...section('joined', sections.joined, {
        type: 'rows',
        groups: [
          ...(['customers', 'partners'] as const).flatMap((kind) =>
            group(
              kinds[kind].many,
              resolve(graph, kind, facts[kind]).map((found) => row(context, found)),
            ),
          ),
          ...group(
            kinds.circles.many,
            referrers(graph, `summits/${entry.id}`, 'circles').map((found) => row(context, found)),
          ),
        ],
      }),
      ...section('echoes', sections.echoesHere, {
        type: 'happenings',
        happenings: echoesAt(context, ({ summit }) => summit === entry.id),
      }),
      ...rowSection(
        'about',
        sections.about,
        resolve(graph, 'capabilities', facts.capabilities).map((found) => row(context, found)),
      ),
    ],
  };
}

function talks(context: SiteContext, entry: Entry<'summits'>): HappeningView[] {
  const { graph } = context;
  return entry.facts.talks.map((talk) => {
    const customer =
      talk.customer === undefined ? undefined : entryOf(graph, 'customers', talk.customer);
    const about = talk.case === undefined ? undefined : entryOf(graph, 'cases', talk.case);
    const capability =
      talk.capability === undefined ? undefined : entryOf(graph, 'capabilities', talk.capability);
    return {
      date: undefined,
      machine: undefined,
      lead: customer && nameLink(context, customer),
      event: textIn(context, talk.title),
      links: [
        ...(about === undefined ? [] : [linkTo(context, about)]),
        ...(capability === undefined ? [] : [nameLink(context, capability)]),
      ],
      source: sourceOf(context, entry, talk.source),
    };
  });
}
