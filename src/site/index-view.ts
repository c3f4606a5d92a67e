import type { Entry } from '#evidence/entry.ts';
import { entriesOf } from '#evidence/graph.ts';
import type { KindId } from '#model/kinds.ts';
import type { SiteContext } from './context.ts';
import type { IndexList, ListOf } from './index-list.ts';
import { kindLists } from './kind-lists.ts';
import { row } from './page-parts.ts';

/** The index page of a kind. */
export interface IndexView extends IndexList {
  readonly title: string;
  readonly intro: string;
  /** "22 cases". */
  readonly count: string;
}

/** The index page of a kind: by a view of its own if there is one, else plain lines. */
export function indexView<K extends KindId>(context: SiteContext, kind: K): IndexView {
  const entries = entriesOf(context.graph, kind);
  const { many, intro } = context.kinds[kind];
  const list: ListOf<K> = kindLists[kind] ?? plainList;
  const { claims, groups } = list(context, entries);
  return {
    title: many,
    intro,
    count: `${entries.length}\u00a0${context.words.front.counted.entries(entries.length)}`,
    claims,
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

function plainList(context: SiteContext, entries: readonly Entry[]): IndexList {
  return { groups: [{ rows: entries.map((entry) => row(context, entry)) }] };
}
