import { proofsOf, regionOf } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { entriesOf, entryOf, resolve } from '#evidence/graph.ts';
import { type RelatedCase, relatedCases } from '#evidence/related-cases.ts';
import { caseRow } from './case-rows.ts';
import type { SiteContext } from './context.ts';
import type { Section } from './entry-page-view.ts';
import type { EntryRow } from './entry-row.ts';
import { group, namesOf, row, rowSection, said, section, termNames } from './page-parts.ts';
import { nameOf } from './titles.ts';

const RELATED = 4;
const HELPERS = 4;

/** Who helps to do the same: courses and partners that share most capabilities with the case. */
export function repeatSection(context: SiteContext, entry: Entry<'cases'>): Section[] {
  const { graph, kinds, words } = context;
  if (entry.facts.outcome === 'left') return [];
  const region = regionOf(graph, entry);
  const courses = nearest(context, entry, entriesOf(graph, 'courses'), () => 0);
  const partners = nearest(
    context,
    entry,
    entriesOf(graph, 'partners').filter(({ id }) => !entry.facts.partners.includes(id)),
    ({ facts: { regions } }) => (regions.includes(region ?? '') ? 0.5 : 0),
  );
  return section('repeat', words.entry.sections.repeat, {
    type: 'rows',
    groups: [
      ...group(
        kinds.courses.many,
        courses.map((course) => helperRow(context, entry, course, words.entry.teaches)),
      ),
      ...group(
        kinds.partners.many,
        partners.map((partner) => helperRow(context, entry, partner, words.entry.brings)),
      ),
    ],
  });
}

type Helper = Entry<'courses'> | Entry<'partners'>;

function nearest<Found extends Helper>(
  { graph }: SiteContext,
  entry: Entry<'cases'>,
  all: readonly Found[],
  bonus: (helper: Found) => number,
): Found[] {
  // What few cases need says more about this one than what all of them need.
  const weight = (id: string) => 1 / Math.max(1, proofsOf(graph, id).length);
  const weights = new Map(entry.facts.capabilities.map((id) => [id, weight(id)]));
  const scored = all.flatMap((helper) => {
    const shared = helper.facts.capabilities.filter((id) => weights.has(id));
    const score = shared.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0);
    return shared.length === 0 ? [] : [{ helper, score: score + bonus(helper) }];
  });
  return scored
    .sort((a, b) => b.score - a.score || (a.helper.id < b.helper.id ? -1 : 1))
    .slice(0, HELPERS)
    .map(({ helper }) => helper);
}

function helperRow(
  context: SiteContext,
  entry: Entry<'cases'>,
  helper: Helper,
  sentence: (names: string) => string,
): EntryRow {
  const shared = helper.facts.capabilities.filter((id) => entry.facts.capabilities.includes(id));
  const names = namesOf(context, resolve(context.graph, 'capabilities', shared));
  return row(context, helper, { summary: said(context, sentence(names)) });
}

/** The nearest cases of other customers, each with the reason. */
export function relatedSection(context: SiteContext, entry: Entry<'cases'>): Section[] {
  const { entry: words } = context.words;
  const left = entry.facts.outcome === 'left';
  return rowSection(
    'related',
    left ? words.sections.relatedLeft : words.sections.related,
    relatedCases(context.graph, entry, RELATED).map((found) =>
      caseRow(context, found.case, { reason: said(context, reason(context, found)) }),
    ),
    words.relatedNote,
  );
}

/** Why a case is related, in words: what both needed, used, replaced, and where both belong. */
function reason(context: SiteContext, { shared }: RelatedCase): string {
  const { entry: words } = context.words;
  const name = (kind: 'needs' | 'capabilities') => (id: string) => {
    const entry = entryOf(context.graph, kind, id);
    return entry === undefined ? [] : [nameOf(entry, context.locale).text];
  };
  const needs = shared.needs.flatMap(name('needs')).slice(0, 2);
  const capabilities = shared.capabilities.flatMap(name('capabilities')).slice(0, 2);
  const replaced = termNames(context, 'technologies', shared.replaced).map(({ text }) => text);
  return [
    ...(needs.length > 0 ? [words.sameNeed(words.list(needs.map(words.named)))] : []),
    ...(needs.length === 0 && capabilities.length > 0
      ? [words.sameCapability(words.list(capabilities))]
      : []),
    ...(replaced.length > 0 ? [words.alsoReplaced(words.list(replaced))] : []),
    ...(shared.industry === undefined ? [] : [words.sameIndustry]),
  ].join(words.clause);
}
