import type { RawTelling } from '#content/content.ts';
import type { Place } from '#model/place.ts';
import { linesOf } from './source-lines.ts';

/**
 * The place of a part of a title or summary, from a position in its text to its end; of the whole
 * of it where it is written in a way that does not show its text as it is.
 */
export function restOfHead(
  telling: RawTelling,
  field: 'title' | 'summary',
  from: number,
  source: string,
): Place {
  const place = telling.locateHead([field]);
  const text = telling.head?.[field] ?? '';
  const line = linesOf(source)[place.start.line - 1] ?? '';
  const at = line.indexOf(text, place.start.column - 1);
  if (text === '' || at === -1) return place;
  const point = (offset: number) => ({ line: place.start.line, column: at + offset + 1 });
  return { ...place, start: point(from), end: point(text.length) };
}
