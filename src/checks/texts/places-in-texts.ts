import type { RawTelling } from '#content/content.ts';
import type { Place } from '#model/place.ts';
import { linesOf } from './source-lines.ts';

/** Finds a stretch of a text where the file has it letter by letter; else the whole of it. */
export function placeWithin(text: string, source: string, locate: () => Place) {
  return (from: number, to: number): Place => {
    const place = locate();
    const line = linesOf(source)[place.start.line - 1] ?? '';
    const at = line.indexOf(text, place.start.column - 1);
    const ends = place.end.line > place.start.line ? line.length : place.end.column - 1;
    if (at === -1 || at + text.length > ends) return place;
    const point = (offset: number) => ({ line: place.start.line, column: at + offset + 1 });
    return { ...place, start: point(from), end: point(to) };
  };
}

/** The place of a title or summary from a position in its text to its end. */
export function restOfHead(
  { head, locateHead }: RawTelling,
  field: 'title' | 'summary',
  from: number,
  source: string,
): Place {
  const text = head?.[field] ?? '';
  return placeWithin(text, source, () => locateHead([field]))(from, text.length);
}
