import type { RawEntry } from '#content/content.ts';
import { type Entry, factsFileOf, keyOf } from '#evidence/entry.ts';
import type { Place } from '#model/place.ts';
import type { Path } from '#model/walk.ts';
import type { CheckContext } from '../define-check.ts';

/** An entry as it was read, with the places of its facts. */
export function rawOf(
  { mistakes }: CheckContext,
  entry: Pick<Entry, 'kind' | 'id'>,
): RawEntry | undefined {
  return mistakes.entryOf(factsFileOf(keyOf(entry)));
}

/** The place of a fact of an entry. */
export function placeIn(
  context: CheckContext,
  entry: Entry,
  path: Path,
  which?: 'value' | 'key',
): Place[] {
  const place = rawOf(context, entry)?.facts.locate(path, which);
  return place === undefined ? [] : [place];
}
