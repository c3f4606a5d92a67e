import { customerOf, industryOf } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { flagProof } from '#evidence/flags.ts';
import { formatQuantity } from '#evidence/format-metric.ts';
import { entryAt, entryOf, referrers, resolve } from '#evidence/graph.ts';
import { metricTarget } from '#evidence/references.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { SiteContext } from './context.ts';
import { demandView } from './demand-view.ts';
import type {
  EntryParts,
  Fact,
  FigureGroup,
  HappeningView,
  Phrase,
  Section,
} from './entry-page-view.ts';
import { type MetricView, metricAt } from './metric-view.ts';
import {
  claims,
  fact,
  group,
  nameLink,
  nameLinks,
  row,
  said,
  section,
  statement,
  termName,
} from './page-parts.ts';
import { sourceOf } from './source-view.ts';
import { type Link, linkTo, textIn } from './titles.ts';

const TILES = 3;

/** A claim: how far it is raised, what carries it, and, as prominently, what speaks against it. */
export function flagPage(context: SiteContext, entry: Entry<'flags'>): EntryParts {
  const { graph, kinds } = context;
  const { sections, ...words } = context.words.entry;
  const groups = evidence(context, entry);
  return {
    claim: claims(context, [entry])[0],
    facts: facts(context, entry),
    tiles: leading(groups),
    tilesAway: true,
    sections: [
      ...section('evidence', sections.evidence, { type: 'figures', groups }, words.evidenceNote),
      ...section('answers', sections.answers, {
        type: 'demands',
        demands: answersOf(context, entry),
        away: true,
      }),
      ...section(
        'against',
        sections.against,
        {
          type: 'statements',
          against: true,
          statements: entry.facts.counter.map((counter) =>
            statement(context, entry, counter.text, counter.source, [
              ...linksAt(context, 'cases', counter.case),
              ...linksAt(context, 'capabilities', counter.capability),
            ]),
          ),
        },
        words.counterNote,
      ),
      ...echoes(context, entry),
      ...section('learn', sections.learnAndRead, {
        type: 'rows',
        groups: (['stories', 'courses', 'circles'] as const).flatMap((kind) =>
          group(
            kinds[kind].many,
            referrers(graph, `flags/${entry.id}`, kind).map((found) => row(context, found)),
          ),
        ),
      }),
    ],
  };
}

function facts(context: SiteContext, entry: Entry<'flags'>): Fact[] {
  const { graph } = context;
  const { facts: labels, ...words } = context.words.entry;
  const proof = flagProof(graph, entry);
  const customers = new Set(proof.cases.map(({ facts: { customer } }) => customer)).size;
  return [
    ...fact(labels.rule, [
      said(context, words.proofRule(entry.facts.proof.cases, entry.facts.proof.industries)),
      ...threshold(context, entry),
    ]),
    ...fact(labels.sofar, [said(context, words.proofSoFar(customers, proof.industries.length))]),
    ...fact(labels.against, [
      said(context, words.readAgainst(entry.facts.counter.length), '#part--against'),
    ]),
    ...fact(
      labels.capabilities,
      nameLinks(context, resolve(graph, 'capabilities', entry.facts.capabilities)),
    ),
    ...fact(labels.concepts, nameLinks(context, resolve(graph, 'concepts', entry.facts.concepts))),
  ];
}

function threshold(context: SiteContext, entry: Entry<'flags'>): Phrase[] {
  const { taxonomy } = context.graph;
  const limit = entry.facts.proof.threshold;
  const unit = limit && taxonomy.units[limit.unit];
  const measure = limit && taxonomy.measures[limit.measure];
  if (!limit || !unit || !measure) return [];
  const value = formatQuantity(limit.value, unit, 'exact', context.locale).text;
  const better = measure.better === 'lower' ? 'lower' : 'higher';
  return [
    said(context, context.words.entry.threshold(textIn(context, measure.name).text, value, better)),
  ];
}

/** The figures of the evidence, by the entry they come from, in the order of the facts. */
function evidence(context: SiteContext, entry: Entry<'flags'>): FigureGroup[] {
  const groups = new Map<string, { owner: Entry; figures: MetricView[] }>();
  for (const address of entry.facts.evidence) {
    const target = metricTarget(address);
    const owner = target && entryAt(context.graph, `${target.kind}/${target.entry}`);
    const figure = metricAt(context, address);
    if (owner === undefined || figure === undefined) continue;
    const known = groups.get(figure.owner.href) ?? { owner, figures: [] };
    groups.set(figure.owner.href, known);
    known.figures.push(figure);
  }
  return [...groups.values()].map(({ owner, figures }) => ({
    owner: linkTo(context, owner),
    about: about(context, owner),
    figures,
  }));
}

function about(context: SiteContext, owner: Entry): FigureGroup['about'] {
  const found = entryOf(context.graph, 'cases', owner.kind === 'cases' ? owner.id : '');
  const industry = found && industryOf(context.graph, found);
  return industry === undefined ? [] : [termName(context, 'industries', industry)];
}

/** The first figure of each of the first few owners. */
function leading(groups: readonly FigureGroup[]): MetricView[] {
  return groups.flatMap(({ figures: [first] }) => first ?? []).slice(0, TILES);
}

function answersOf(context: SiteContext, entry: Entry<'flags'>) {
  return entry.facts.answers.flatMap((address) => {
    const [id = '', part] = address.split('/');
    const owner = entryOf(context.graph, 'cases', id);
    const demand = owner?.facts.demands.find((candidate) => candidate.id === part);
    return owner && demand ? [demandView(context, { case: owner, demand })] : [];
  });
}

function linksAt(
  context: SiteContext,
  kind: 'cases' | 'capabilities' | 'circles' | 'summits',
  id: string | undefined,
): Link[] {
  const found = id === undefined ? undefined : entryAt(context.graph, `${kind}/${id}`);
  if (found === undefined) return [];
  const customer = kind === 'cases' ? entryOf(context.graph, 'cases', found.id) : undefined;
  const named = customer && customerOf(context.graph, customer);
  // A case is called by its customer here: its headline would drown the sentence.
  return [
    named === undefined
      ? nameLink(context, found)
      : { ...nameLink(context, named), href: nameLink(context, found).href },
  ];
}

function echoes(context: SiteContext, entry: Entry<'flags'>): Section[] {
  return section('echoes', context.words.entry.sections.echoes, {
    type: 'happenings',
    happenings: entry.facts.echoes.map(
      (echo): HappeningView => ({
        date: formatDate(echo.date, context.tag),
        machine: echo.date,
        event: textIn(context, echo.text),
        links: [
          ...linksAt(context, 'circles', echo.circle),
          ...linksAt(context, 'summits', echo.summit),
        ],
        source: sourceOf(context, entry, echo.source),
      }),
    ),
  });
}
