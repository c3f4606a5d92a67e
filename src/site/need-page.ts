import { allDemands } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { referrers } from '#evidence/graph.ts';
import { needAnswer, raisedBy } from '#evidence/needs.ts';
import { formatDate } from '#i18n/format-date.ts';
import { caseRow } from './case-rows.ts';
import type { SiteContext } from './context.ts';
import { demandView } from './demand-view.ts';
import type { EntryParts, Notice } from './entry-page-view.ts';
import { namesOf, row, rowSection, said, section, termNames } from './page-parts.ts';
import { sourceView } from './source-view.ts';
import { textIn } from './titles.ts';

/** A need: what is asked for, how far it is answered and by what, and who raised it. */
export function needPage(context: SiteContext, entry: Entry<'needs'>): EntryParts {
  const { graph, words } = context;
  const { sections } = words.entry;
  const { capabilities, coming } = needAnswer(graph, entry);
  const demands = allDemands(graph).filter(({ demand }) => demand.need === entry.id);
  return {
    kicker: [
      said(context, words.entry.needKinds[entry.facts.kind]),
      ...termNames(context, 'industries', entry.facts.industries),
    ],
    notices: [status(context, entry)],
    sections: [
      ...rowSection(
        'answer',
        sections.answer,
        [...capabilities, ...coming].map((capability) =>
          row(context, capability, {
            mark: { text: words.entry.capabilityStates[capability.facts.state] },
          }),
        ),
      ),
      ...rowSection(
        'raised',
        sections.raisedBy,
        raisedBy(graph, entry.id).map((raiser) => caseRow(context, raiser)),
      ),
      ...section('asked', sections.asked, {
        type: 'demands',
        demands: demands.map((demand) => demandView(context, demand)),
        away: true,
      }),
      ...rowSection(
        'concepts',
        sections.explains,
        referrers(graph, `needs/${entry.id}`, 'concepts').map((concept) => row(context, concept)),
      ),
    ],
  };
}

/** How far the need is answered, in a sentence, with the plan or the reason where there is one. */
function status(context: SiteContext, entry: Entry<'needs'>): Notice {
  const { entry: words } = context.words;
  const { status: found, capabilities, coming } = needAnswer(context.graph, entry);
  const { planned, declined } = entry.facts;
  switch (found) {
    case 'answered':
      return { tone: 'plain', text: words.answeredBy(namesOf(context, capabilities)) };
    case 'planned':
      return {
        tone: 'plain',
        text:
          planned === undefined
            ? words.answeredSoon(namesOf(context, coming))
            : words.needPlanned(formatDate(planned.target, context.tag)),
        detail: planned && textIn(context, planned.plan),
        link: published(context, entry, planned?.source),
      };
    case 'declined':
      return {
        tone: 'against',
        text: words.needDeclined,
        detail: declined && textIn(context, declined.reason),
        link: published(context, entry, declined?.source),
      };
    case 'open':
      return { tone: 'against', text: words.needOpen };
  }
}

function published(context: SiteContext, entry: Entry, id: string | undefined): Notice['link'] {
  const found = entry.facts.sources.find((source) => source.id === id);
  if (found === undefined) return undefined;
  const { url, publisher, date } = sourceView(context, found);
  return said(context, [publisher, ...(date === undefined ? [] : [date])].join(' · '), url);
}
