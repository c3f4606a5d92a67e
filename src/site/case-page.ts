import { customerOf, industryOf, regionOf } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { flagProof } from '#evidence/flags.ts';
import { entriesOf, referrers, resolve } from '#evidence/graph.ts';
import { needAnswer } from '#evidence/needs.ts';
import { relatedSection, repeatSection } from './case-neighbours.ts';
import type { SiteContext } from './context.ts';
import { demandView } from './demand-view.ts';
import type {
  AnswerView,
  EntryParts,
  Fact,
  LayerView,
  Notice,
  Phrase,
  Section,
} from './entry-page-view.ts';
import {
  claims,
  dated,
  fact,
  listed,
  nameLink,
  nameLinks,
  row,
  rowSection,
  said,
  section,
  termName,
  termNames,
} from './page-parts.ts';
import type { ProseShows } from './prose-shows.ts';
import { eventsOf, quotesOf } from './prose-view.ts';
import { nameOf, textIn } from './titles.ts';

/** A case: what one customer did and measured, back to capabilities and on to its like. */
export function casePage(
  context: SiteContext,
  entry: Entry<'cases'>,
  shows: ProseShows,
): EntryParts {
  const customer = customerOf(context.graph, entry);
  return {
    crumb: customer && nameOf(customer, context.locale),
    kicker: kicker(context, entry),
    notices: notices(context, entry),
    facts: facts(context, entry),
    beside: beside(context, entry, shows),
    sections: [
      ...asked(context, entry, shows),
      ...leadsBack(context, entry),
      ...proves(context, entry),
      ...repeatSection(context, entry),
      ...rowSection(
        'stories',
        context.words.entry.sections.stories,
        referrers(context.graph, `cases/${entry.id}`, 'stories').map((story) =>
          row(context, story),
        ),
      ),
      ...relatedSection(context, entry),
    ],
  };
}

function kicker(context: SiteContext, entry: Entry<'cases'>): Phrase[] {
  const { graph } = context;
  const customer = customerOf(graph, entry);
  const industry = industryOf(graph, entry);
  const region = regionOf(graph, entry);
  return [
    ...(customer === undefined ? [] : [nameLink(context, customer)]),
    ...(industry === undefined ? [] : [termName(context, 'industries', industry)]),
    ...(region === undefined ? [] : [termName(context, 'regions', region)]),
    ...(entry.facts.outcome === 'left' ? [said(context, context.words.entry.leftShort)] : []),
  ];
}

function notices(context: SiteContext, entry: Entry<'cases'>): Notice[] {
  return entry.facts.outcome === 'left'
    ? [{ tone: 'against', text: context.words.entry.left }]
    : [];
}

function facts(context: SiteContext, entry: Entry<'cases'>): Fact[] {
  const { facts: labels } = context.words.entry;
  const { graph } = context;
  const { facts: of } = entry;
  const left = of.outcome === 'left';
  return [
    ...fact(left ? labels.moved : labels.replaced, termNames(context, 'technologies', of.replaced)),
    ...fact(
      labels.capabilities,
      nameLinks(context, resolve(graph, 'capabilities', of.capabilities)),
    ),
    ...fact(labels.components, listed(context, of.components)),
    ...fact(labels.partners, nameLinks(context, resolve(graph, 'partners', of.partners))),
    ...fact(labels.isvs, nameLinks(context, resolve(graph, 'isvs', of.isvs))),
    ...fact(labels.followed, nameLinks(context, resolve(graph, 'customers', of.followed))),
    ...fact(labels.told, dated(context, of.date)),
  ];
}

function beside(context: SiteContext, entry: Entry<'cases'>, shows: ProseShows): Section[] {
  const { sections } = context.words.entry;
  const layers = entry.facts.architecture.map(
    ({ layer, parts, product }): LayerView => ({
      name: textIn(context, layer),
      parts: parts.map((part) => textIn(context, part)),
      // The product is not shown as the answer where it was not.
      product: product && entry.facts.outcome === 'adopted',
    }),
  );
  return [
    ...section('architecture', sections.architecture, { type: 'architecture', layers }),
    ...section('timeline', sections.timeline, {
      type: 'happenings',
      happenings: shows.timeline ? [] : eventsOf(context, entry),
    }),
    ...section('quotes', sections.quotes, {
      type: 'quotes',
      quotes: quotesOf(context, entry).filter(({ id }) => !shows.quotes.has(id)),
    }),
  ];
}

function asked(context: SiteContext, entry: Entry<'cases'>, shows: ProseShows): Section[] {
  if (shows.demands) return [];
  const demands = entry.facts.demands.map((demand) => demandView(context, { case: entry, demand }));
  return section('asked', context.words.entry.sections.asked, {
    type: 'demands',
    demands,
    away: false,
  });
}

/** Each need of the customer with the capabilities of this case that answer it, then the others. */
function leadsBack(context: SiteContext, entry: Entry<'cases'>): Section[] {
  const { graph, words } = context;
  const used = resolve(graph, 'capabilities', entry.facts.capabilities);
  const needs = resolve(graph, 'needs', entry.facts.needs);
  const answers = needs.map((need): AnswerView => {
    const answer = needAnswer(graph, need);
    const all = [...answer.capabilities, ...answer.coming];
    const here = all.filter(({ id }) => entry.facts.capabilities.includes(id));
    return {
      need: nameLink(context, need),
      status: words.needStatus[answer.status],
      answered: answer.status === 'answered',
      capabilities: nameLinks(context, here.length > 0 ? here : all),
    };
  });
  const others = used.filter(
    ({ facts: { answers: of } }) => !of.some((id) => entry.facts.needs.includes(id)),
  );
  const rows = others.map((capability) => row(context, capability));
  return section('leads-back', words.entry.sections.leadsBack, {
    type: 'answers',
    answers,
    others: { title: answers.length > 0 ? words.entry.sections.alsoUsed : undefined, rows },
  });
}

function proves(context: SiteContext, entry: Entry<'cases'>): Section[] {
  const { graph } = context;
  const flags = entriesOf(graph, 'flags').filter((flag) =>
    flagProof(graph, flag).cases.some(({ id }) => id === entry.id),
  );
  return section('proves', context.words.entry.sections.proves, {
    type: 'claims',
    claims: claims(context, flags),
  });
}
