import type { Entry } from '#evidence/entry.ts';
import type { KindId } from '#model/kinds.ts';
import type { ClaimSummary } from './claim-summary.ts';
import type { SiteContext } from './context.ts';
import type { EntryRow } from './entry-row.ts';

/** Lines of an index page under a heading of their own, or without one. */
export interface IndexGroup {
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  /** true: what stands here speaks against the product, and is set apart. */
  readonly against?: boolean | undefined;
  readonly rows: readonly EntryRow[];
}

/** What an index page lists: claims in full, or lines in groups. */
export interface IndexList {
  readonly claims?: readonly ClaimSummary[] | undefined;
  readonly groups: readonly IndexGroup[];
}

/** Makes the list of a kind from its entries. */
export type ListOf<K extends KindId> = (
  context: SiteContext,
  entries: readonly Entry<K>[],
) => IndexList;
