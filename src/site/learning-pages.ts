import type { Entry } from '#evidence/entry.ts';
import { referrers, resolve } from '#evidence/graph.ts';
import type { SiteContext } from './context.ts';
import type { EntryParts } from './entry-page-view.ts';
import {
  claims,
  dated,
  fact,
  listed,
  nameLinks,
  outside,
  row,
  rowSection,
  said,
  section,
} from './page-parts.ts';
import { textIn } from './titles.ts';

/** A course: for whom it is, what it teaches, and where it leads. */
export function coursePage(context: SiteContext, entry: Entry<'courses'>): EntryParts {
  const { graph } = context;
  const { sections, facts: labels, ...words } = context.words.entry;
  const { facts } = entry;
  return {
    kicker: [
      said(context, words.courseLevels[facts.level]),
      said(context, words.courseForms[facts.form]),
    ],
    facts: [
      ...fact(labels.audience, [textIn(context, facts.audience)]),
      ...fact(labels.provider, [textIn(context, facts.provider)]),
      ...fact(
        labels.languages,
        listed(
          context,
          facts.languages.map((language) => words.languages[language]),
        ),
      ),
      ...fact(labels.since, dated(context, facts.since)),
      ...fact(labels.page, outside(context, facts.url)),
      ...fact(labels.concepts, nameLinks(context, resolve(graph, 'concepts', facts.concepts))),
    ],
    sections: [
      ...rowSection(
        'teaches',
        sections.teaches,
        resolve(graph, 'capabilities', facts.capabilities).map((found) => row(context, found)),
      ),
      ...rowSection(
        'leads-to',
        sections.leadsOn,
        referrers(graph, `courses/${entry.id}`, 'certifications').map((found) =>
          row(context, found, { mark: { text: found.facts.code } }),
        ),
      ),
      ...section('check', sections.check, {
        type: 'claims',
        claims: claims(context, resolve(graph, 'flags', facts.flags)),
      }),
    ],
  };
}

/** A certificate: what it takes to earn it, and what it stands for. */
export function certificationPage(
  context: SiteContext,
  entry: Entry<'certifications'>,
): EntryParts {
  const { graph } = context;
  const { sections, facts: labels, ...words } = context.words.entry;
  const { facts } = entry;
  const requiring = referrers(graph, `certifications/${entry.id}`, 'certifications');
  return {
    crumb: said(context, facts.code),
    kicker: [said(context, facts.code), said(context, words.certificateLevels[facts.level])],
    facts: [
      ...fact(labels.audience, [textIn(context, facts.audience)]),
      ...fact(labels.issuer, [textIn(context, facts.issuer)]),
      ...fact(
        labels.requires,
        nameLinks(context, resolve(graph, 'certifications', facts.requires)),
      ),
      ...fact(labels.requiredBy, nameLinks(context, requiring)),
      ...fact(labels.since, dated(context, facts.since)),
      ...fact(labels.page, outside(context, facts.url)),
    ],
    sections: [
      ...rowSection(
        'courses',
        sections.courses,
        resolve(graph, 'courses', facts.courses).map((found) => row(context, found)),
      ),
      ...rowSection(
        'covers',
        sections.covers,
        resolve(graph, 'capabilities', facts.capabilities).map((found) => row(context, found)),
      ),
      ...rowSection(
        'partners',
        sections.takenBy,
        referrers(graph, `certifications/${entry.id}`, 'partners').map((found) =>
          row(context, found),
        ),
        words.takenByNote,
      ),
    ],
  };
}
