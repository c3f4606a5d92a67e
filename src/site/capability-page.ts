import { demandsOn, proofsOf } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { entriesOf, entryOf, resolve } from '#evidence/graph.ts';
import { formatDate } from '#i18n/format-date.ts';
import { caseRow } from './case-rows.ts';
import type { SiteContext } from './context.ts';
import { demandView } from './demand-view.ts';
import type { EntryParts, HappeningView, Notice, Phrase, Section } from './entry-page-view.ts';
import {
  claims,
  fact,
  group,
  nameLink,
  naming,
  outside,
  row,
  rowSection,
  said,
  section,
  statement,
} from './page-parts.ts';
import { sourceOf } from './source-view.ts';
import { textIn } from './titles.ts';

/** A capability: what the product can do, who has shown it, and what customers asked next. */
export function capabilityPage(context: SiteContext, entry: Entry<'capabilities'>): EntryParts {
  const { graph, words, kinds } = context;
  const { sections, facts: labels } = words.entry;
  const product = entryOf(graph, 'products', entry.facts.product);
  const naming_ = <
    K extends 'flags' | 'courses' | 'certifications' | 'partners' | 'isvs' | 'concepts',
  >(
    kind: K,
  ) => naming<K>(entriesOf(graph, kind), ({ capabilities }) => capabilities, entry.id);
  const demands = demandsOn(graph, entry.id).map((demand) => demandView(context, demand));
  return {
    kicker: kicker(context, entry),
    notices: notices(context, entry),
    facts: [
      ...fact(labels.product, product === undefined ? [] : [nameLink(context, product)]),
      ...fact(labels.documentation, outside(context, entry.facts.documentation)),
      ...fact(
        labels.concepts,
        naming_('concepts').map((concept) => nameLink(context, concept)),
      ),
    ],
    sections: [
      ...rowSection(
        'needs',
        sections.needs,
        resolve(graph, 'needs', entry.facts.answers).map((need) => row(context, need)),
      ),
      ...rowSection(
        'proof',
        sections.proof,
        proofsOf(graph, entry.id).map((proof) => caseRow(context, proof)),
      ),
      ...section('claims', sections.carries, {
        type: 'claims',
        claims: claims(context, naming_('flags')),
      }),
      ...section('asked', sections.askedNext, {
        type: 'demands',
        demands,
        away: true,
        home: true,
      }),
      ...section('limits', sections.limits, {
        type: 'statements',
        statements: entry.facts.limits.map(({ text, source }) =>
          statement(context, entry, text, source),
        ),
      }),
      ...growth(context, entry),
      ...section('repeat', sections.helpers, {
        type: 'rows',
        groups: (['courses', 'certifications', 'partners', 'isvs'] as const).flatMap((kind) =>
          group(
            kinds[kind].many,
            naming_(kind).map((helper) => row(context, helper)),
          ),
        ),
      }),
    ],
  };
}

function kicker(context: SiteContext, { facts }: Entry<'capabilities'>): Phrase[] {
  const { entry: words } = context.words;
  const first = facts.since[0];
  return [
    said(context, words.capabilityStates[facts.state]),
    ...(first === undefined ? [] : [said(context, words.since(first.version))]),
  ];
}

function notices(context: SiteContext, { facts }: Entry<'capabilities'>): Notice[] {
  const { entry: words } = context.words;
  switch (facts.state) {
    case 'ga':
      return [];
    case 'preview':
      return [{ tone: 'plain', text: words.preview }];
    case 'planned':
      return [{ tone: 'plain', text: words.planned }];
  }
}

function growth(context: SiteContext, entry: Entry<'capabilities'>): Section[] {
  return section('growth', context.words.entry.sections.growth, {
    type: 'happenings',
    happenings: entry.facts.since.map(
      ({ version, date, note, source }): HappeningView => ({
        date: date && formatDate(date, context.tag),
        machine: date,
        lead: said(context, version),
        event: note === undefined ? said(context, '') : textIn(context, note),
        source: sourceOf(context, entry, source),
      }),
    ),
  });
}
