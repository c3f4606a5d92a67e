import type { RawEntry } from '#content/content.ts';
import type { Entry } from '#evidence/entry.ts';
import { entriesOf } from '#evidence/graph.ts';
import { ENTRY_ID } from '#model/fields.ts';
import type { KindId } from '#model/kinds.ts';
import type { Place } from '#model/place.ts';
import type { CheckContext } from '../define-check.ts';
import { rawOf } from './as-read.ts';

/** An entry that its author wants to be shown, now or from a day to come. */
export interface PublishedEntry<K extends KindId> {
  readonly entry: Entry<K>;
  readonly raw: RawEntry;
}

/**
 * The entries of a kind that are neither drafts nor withdrawn. One whose folder has a name that is no
 * id is left out: nothing can refer to it before it is renamed, as entry-id tells.
 */
export function* publishedEntries<K extends KindId>(
  context: CheckContext,
  kind: K,
): Generator<PublishedEntry<K>> {
  for (const entry of entriesOf(context.graph, kind)) {
    const raw = isPublished(entry) && ENTRY_ID.test(entry.id) ? rawOf(context, entry) : undefined;
    if (raw !== undefined) yield { entry, raw };
  }
}

/** Whether an entry is neither a draft nor withdrawn. */
export function isPublished({ facts }: Entry): boolean {
  return facts.status === 'published';
}

/** Whether a capability is there to be used: a planned one is only announced. */
export function isUsable({ facts }: Entry<'capabilities'>): boolean {
  return facts.status === 'published' && facts.state !== 'planned';
}

/** The place of the name of an entry in its facts, for what the entry as a whole lacks. */
export function namePlace({ facts }: RawEntry): Place {
  return facts.locate(['name'], 'key');
}
