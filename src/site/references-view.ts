import type { Entry } from '#evidence/entry.ts';
import { keyOf } from '#evidence/entry.ts';
import { isOf } from '#evidence/gate.ts';
import { referrers, resolve, splitKey } from '#evidence/graph.ts';
import { type KindId, kindIds } from '#model/kinds.ts';
import { caseRow } from './case-rows.ts';
import type { SiteContext } from './context.ts';
import type { RowGroup } from './entry-page-view.ts';
import { group, row } from './page-parts.ts';

/** What refers to an entry, by kind, in the order of the loop. */
export function referencesTo(
  context: SiteContext,
  entry: Entry,
  except: readonly KindId[] = [],
): RowGroup[] {
  return kindIds
    .filter((kind) => !except.includes(kind))
    .flatMap((kind) => groupOf(context, kind, referrers(context.graph, keyOf(entry), kind)));
}

/** What an entry refers to, by kind, in the order of the loop. */
export function referencesFrom(context: SiteContext, entry: Entry): RowGroup[] {
  const targets = (context.graph.outgoing.get(keyOf(entry)) ?? []).map(({ to }) => splitKey(to));
  return kindIds.flatMap((kind) => {
    const ids = new Set(targets.flatMap((target) => (target.kind === kind ? [target.id] : [])));
    return groupOf(context, kind, resolve(context.graph, kind, [...ids]));
  });
}

function groupOf(context: SiteContext, kind: KindId, entries: readonly Entry[]): RowGroup[] {
  return group(
    context.kinds[kind].many,
    entries.map((entry) => (isOf(entry, 'cases') ? caseRow(context, entry) : row(context, entry))),
  );
}
