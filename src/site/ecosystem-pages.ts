import type { Entry } from '#evidence/entry.ts';
import { entriesOf, referrers, resolve } from '#evidence/graph.ts';
import { caseRow } from './case-rows.ts';
import type { SiteContext } from './context.ts';
import type { EntryParts, Section } from './entry-page-view.ts';
import { dated, fact, nameLinks, outside, row, rowSection, said, termNames } from './page-parts.ts';
import { textIn } from './titles.ts';

/** A partner: who brings the product to customers, where, and with what. */
export function partnerPage(context: SiteContext, entry: Entry<'partners'>): EntryParts {
  const { graph } = context;
  const { sections, facts: labels, ...words } = context.words.entry;
  const { facts } = entry;
  const taken = entriesOf(graph, 'cases').filter(
    (found) => facts.cases.includes(found.id) || found.facts.partners.includes(entry.id),
  );
  return {
    kicker: [
      said(context, words.partnerKinds[facts.kind]),
      ...termNames(context, 'regions', facts.regions),
    ],
    facts: [
      ...fact(labels.industries, termNames(context, 'industries', facts.industries)),
      ...fact(labels.since, dated(context, facts.since)),
      ...fact(labels.page, outside(context, facts.url)),
    ],
    sections: [
      ...caseSection(context, taken),
      ...rowSection(
        'brings',
        sections.brings,
        resolve(graph, 'capabilities', facts.capabilities).map((found) => row(context, found)),
      ),
      ...rowSection(
        'isvs',
        sections.isvs,
        referrers(graph, `partners/${entry.id}`, 'isvs').map((found) => row(context, found)),
      ),
      ...rowSection(
        'certificates',
        sections.certificates,
        resolve(graph, 'certifications', facts.certifications).map((found) =>
          row(context, found, { mark: { text: found.facts.code } }),
        ),
        words.takenByNote,
      ),
      ...rowSection(
        'met',
        sections.tookPart,
        referrers(graph, `partners/${entry.id}`, 'summits').map((found) =>
          row(context, found, { end: found.facts.date.slice(0, 4) }),
        ),
      ),
    ],
  };
}

/** Software that works with the product: what it relies on, who delivers it, where it is in use. */
export function isvPage(context: SiteContext, entry: Entry<'isvs'>): EntryParts {
  const { graph } = context;
  const { sections, facts: labels, ...words } = context.words.entry;
  const { facts } = entry;
  const taken = entriesOf(graph, 'cases').filter(
    (found) => facts.cases.includes(found.id) || found.facts.isvs.includes(entry.id),
  );
  return {
    kicker: [said(context, words.isvKinds[facts.kind])],
    facts: [
      ...fact(labels.maker, facts.maker === undefined ? [] : [textIn(context, facts.maker)]),
      ...fact(labels.partners, nameLinks(context, resolve(graph, 'partners', facts.partners))),
      ...fact(labels.since, dated(context, facts.since)),
      ...fact(labels.page, outside(context, facts.url)),
    ],
    sections: [
      ...caseSection(context, taken),
      ...rowSection(
        'relies-on',
        sections.reliesOn,
        resolve(graph, 'capabilities', facts.capabilities).map((found) => row(context, found)),
      ),
    ],
  };
}

function caseSection(context: SiteContext, cases: readonly Entry<'cases'>[]): Section[] {
  return rowSection(
    'cases',
    context.words.entry.sections.takesPart,
    cases.map((found) => caseRow(context, found)),
  );
}
