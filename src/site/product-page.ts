import { proofsOf } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import { entriesOf } from '#evidence/graph.ts';
import { type NeedStatus, needAnswer } from '#evidence/needs.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { SiteContext } from './context.ts';
import type { EntryParts, HappeningView, RowGroup } from './entry-page-view.ts';
import type { EntryRow } from './entry-row.ts';
import { metricView } from './metric-view.ts';
import { claims, fact, group, outside, row, rowSection, said, section } from './page-parts.ts';
import { textIn } from './titles.ts';

const STATUSES: readonly NeedStatus[] = ['open', 'declined', 'planned', 'answered'];

/** A product: where it stands, what it can do, what is asked of it, and how it came to this. */
export function productPage(context: SiteContext, entry: Entry<'products'>): EntryParts {
  const { graph, words } = context;
  const { sections, facts: labels } = words.entry;
  const { facts } = entry;
  const capabilities = entriesOf(graph, 'capabilities').filter(
    (capability) => capability.facts.product === entry.id,
  );
  return {
    facts: [
      ...fact(labels.vendor, [textIn(context, facts.vendor)]),
      ...fact(labels.licence, facts.licence === undefined ? [] : [said(context, facts.licence)]),
      ...fact(labels.homepage, outside(context, facts.homepage)),
      ...fact(labels.documentation, outside(context, facts.documentation)),
      ...fact(labels.repository, outside(context, facts.repository)),
    ],
    tiles: facts.metrics.slice(0, 3).map((metric) => metricView(context, entry, metric)),
    sections: [
      ...rowSection(
        'capabilities',
        sections.capabilities,
        capabilities.map((capability) => {
          const proofs = proofsOf(graph, capability.id).length;
          return row(context, capability, {
            meta: stateUnlessReady(context, capability),
            end: proofs === 0 ? undefined : words.entry.provenBy(proofs),
          });
        }),
      ),
      ...section('claims', sections.claims, {
        type: 'claims',
        claims: claims(context, entriesOf(graph, 'flags')),
      }),
      ...section('needs', sections.needsByStatus, {
        type: 'rows',
        groups: STATUSES.flatMap((status) => needsWith(context, status)),
      }),
      ...section('milestones', sections.milestones, {
        type: 'happenings',
        happenings: facts.since.map(
          ({ version, date, note }): HappeningView => ({
            date: formatDate(date, context.tag),
            machine: date,
            lead: said(context, version),
            event: textIn(context, note),
            source: undefined,
          }),
        ),
      }),
    ],
  };
}

function needsWith(context: SiteContext, status: NeedStatus): RowGroup[] {
  const { words, graph } = context;
  const needs = entriesOf(graph, 'needs').filter(
    (need) => needAnswer(graph, need).status === status,
  );
  return group(
    words.needStatus[status],
    needs.map((need) =>
      row(context, need, {
        summary: undefined,
        meta: [said(context, words.entry.needKinds[need.facts.kind])],
      }),
    ),
  );
}

/** That most capabilities are available need not be said of each; that one is not, must. */
function stateUnlessReady(
  context: SiteContext,
  { facts: { state } }: Entry<'capabilities'>,
): EntryRow['meta'] {
  return state === 'ga' ? [] : [said(context, context.words.entry.capabilityStates[state])];
}
