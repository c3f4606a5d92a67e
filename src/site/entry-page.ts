import type { Entry } from '#evidence/entry.ts';
import type { KindId } from '#model/kinds.ts';
import { capabilityPage } from './capability-page.ts';
import { casePage } from './case-page.ts';
import type { SiteContext } from './context.ts';
import { customerPage } from './customer-page.ts';
import { isvPage, partnerPage } from './ecosystem-pages.ts';
import type { EntryPage, EntryParts, Section } from './entry-page-view.ts';
import { flagPage } from './flag-page.ts';
import { kitPage } from './kit-page.ts';
import { certificationPage, coursePage } from './learning-pages.ts';
import { circlePage, conceptPage, storyPage } from './marketing-pages.ts';
import { metricView } from './metric-view.ts';
import { needPage } from './need-page.ts';
import { said, section } from './page-parts.ts';
import { productPage } from './product-page.ts';
import { type ProseShows, proseShows } from './prose-shows.ts';
import type { ProseView } from './prose-view.ts';
import { referencesFrom, referencesTo } from './references-view.ts';
import { searchTerms } from './search-terms.ts';
import { sourceView } from './source-view.ts';
import { summitPage } from './summit-page.ts';
import { nameOf, summaryOf, titleOf } from './titles.ts';

/** Makes what is particular to a kind. */
type PartsMaker<K extends KindId> = (
  context: SiteContext,
  entry: Entry<K>,
  shows: ProseShows,
) => EntryParts;

/** The view models of kinds. A kind without one gets a page from the model alone. */
const makers: { readonly [K in KindId]?: PartsMaker<K> } = {
  products: productPage,
  needs: needPage,
  capabilities: capabilityPage,
  customers: customerPage,
  cases: casePage,
  concepts: conceptPage,
  stories: storyPage,
  circles: circlePage,
  flags: flagPage,
  courses: coursePage,
  certifications: certificationPage,
  summits: summitPage,
  partners: partnerPage,
  isvs: isvPage,
  kits: kitPage,
};

/** The page of an entry, given the telling that it will show. */
export function entryPage(
  context: SiteContext,
  entry: Entry,
  prose: ProseView | undefined,
): EntryPage {
  const shows = proseShows(prose);
  const make = makerOf(entry.kind) ?? partsFromModel;
  return complete(context, entry, shows, make(context, entry, shows));
}

function makerOf<K extends KindId>(kind: K): PartsMaker<K> | undefined {
  return makers[kind];
}

/** What the model alone says of an entry: what it refers to, and what refers to it. */
export function partsFromModel(context: SiteContext, entry: Entry): EntryParts {
  const { sections } = context.words.entry;
  return {
    sections: [
      ...section('leads-to', sections.leadsTo, {
        type: 'rows',
        groups: referencesFrom(context, entry),
      }),
      ...section('used', sections.usedIn, { type: 'rows', groups: referencesTo(context, entry) }),
    ],
  };
}

/** Adds what every page has: title, figures, sources, the way back, and words for search. */
export function complete(
  context: SiteContext,
  entry: Entry,
  shows: ProseShows,
  parts: EntryParts,
): EntryPage {
  const { routes, locale, words, kinds } = context;
  const tiles =
    parts.tiles ??
    entry.facts.metrics
      .filter(({ headline }) => headline)
      .map((metric) => metricView(context, entry, metric));
  return {
    crumbs: [
      said(context, words.home, routes.home(locale)),
      said(context, kinds[entry.kind].many, routes.index(entry.kind, locale)),
    ].map(({ text, lang, href = '' }) => ({ text, lang, href })),
    crumb: parts.crumb ?? nameOf(entry, locale),
    kicker: parts.kicker ?? [],
    title: titleOf(entry, locale),
    lede: parts.lede ?? summaryOf(entry, locale),
    claim: parts.claim,
    notices: parts.notices ?? [],
    facts: parts.facts ?? [],
    tiles,
    tilesAway: parts.tilesAway ?? false,
    beside: parts.beside ?? [],
    sections: [
      ...furtherFigures(context, entry, new Set(tiles.map(({ key }) => key)), shows),
      ...(parts.sections ?? []),
      ...section('sources', words.entry.sections.sources, {
        type: 'sources',
        sources: entry.facts.sources.map((source) => sourceView(context, source)),
      }),
    ],
    search: searchTerms(context, entry),
  };
}

/** The figures that are not shown large. A case lists them all; elsewhere, what the telling shows is enough. */
function furtherFigures(
  context: SiteContext,
  entry: Entry,
  tiles: ReadonlySet<string>,
  shows: ProseShows,
): Section[] {
  const figures = entry.facts.metrics
    .map((metric) => metricView(context, entry, metric))
    .filter(({ key }) => !tiles.has(key) && (entry.kind === 'cases' || !shows.metrics.has(key)));
  const { sections } = context.words.entry;
  return section('figures', tiles.size > 0 ? sections.moreFigures : sections.figures, {
    type: 'figures',
    groups: figures.length === 0 ? [] : [{ owner: undefined, about: [], figures }],
  });
}
