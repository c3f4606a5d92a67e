import { casesOfKit } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { resolve } from '#evidence/graph.ts';
import { formatDate } from '#i18n/format-date.ts';
import { caseRow } from './case-rows.ts';
import type { SiteContext } from './context.ts';
import type { EntryParts, Notice } from './entry-page-view.ts';
import { claims, fact, rowSection, said, section } from './page-parts.ts';
import { textIn } from './titles.ts';

/** A kit: claims and cases put together for one audience, in the order in which to show them. */
export function kitPage(context: SiteContext, entry: Entry<'kits'>): EntryParts {
  const { graph } = context;
  const { sections, facts: labels, ...words } = context.words.entry;
  const { facts } = entry;
  return {
    notices: notices(context, entry),
    facts: [
      ...fact(labels.audience, [textIn(context, facts.audience)]),
      ...fact(
        labels.offered,
        facts.expires === undefined
          ? []
          : [said(context, words.offeredUntil(formatDate(facts.expires, context.tag)))],
      ),
    ],
    sections: [
      ...section('claims', sections.claims, {
        type: 'claims',
        claims: claims(context, resolve(graph, 'flags', facts.flags)),
      }),
      ...rowSection(
        'cases',
        sections.kitCases,
        casesOfKit(graph, entry).map((found) => caseRow(context, found)),
      ),
    ],
  };
}

function notices(context: SiteContext, { facts }: Entry<'kits'>): Notice[] {
  return facts.languages.includes(context.locale)
    ? []
    : [{ tone: 'plain', text: context.words.entry.notOfferedIn }];
}
