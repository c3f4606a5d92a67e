import type { Span } from '#model/place.ts';
import type { SourceText } from '#prose/source-text.ts';

/** A stretch of the source, by offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/y;
// What may stand between the lines of a passage: the marks of quotations and lists around it.
const BETWEEN_LINES = /[ \t]*(?:\r\n?|\n)[ \t>]*/y;

/**
 * The place in the source of each UTF-16 unit of a text node. Escapes, character references and
 * line endings are longer in the source than in the text; where it is not clear how they fit, the
 * units left are given the rest of the node.
 */
export function alignedWith(value: string, source: SourceText, position: Span): Stretch[] {
  const raw = source.text;
  const end = source.offsetAt(position.end);
  const places: Stretch[] = [];
  let at = source.offsetAt(position.start);

  function lengthAt(pattern: RegExp): number {
    pattern.lastIndex = at;
    const length = pattern.exec(raw)?.[0].length ?? 0;
    return at + length <= end ? length : 0;
  }

  for (let index = 0; index < value.length; index += 1) {
    const unit = value[index];
    const lines = lengthAt(BETWEEN_LINES);
    if (unit === '\n' && lines > 0) {
      places.push({ start: at, end: at + lines });
      at += lines;
      continue;
    }
    // A line ending that was dropped between Chinese characters.
    if (lines > 0) at += lines;
    const reference = raw[at] === '&' ? lengthAt(REFERENCE) : 0;
    const escaped = raw[at] === '\\' && raw[at + 1] === unit && unit !== '\\';
    const doubled = unit === '\\' && raw.startsWith('\\\\', at);
    const length = reference > 0 ? reference : escaped || doubled ? 2 : 1;
    const fits = at + length <= end && (length > 1 || raw[at] === unit);
    if (!fits) {
      const rest = { start: Math.min(at, end), end };
      while (places.length < value.length) places.push(rest);
      return places;
    }
    places.push({ start: at, end: at + length });
    at += length;
    // One reference can stand for two units.
    if (reference > 0 && /[\uD800-\uDBFF]/.test(unit ?? '')) {
      index += 1;
      if (index < value.length) places.push({ start: at - length, end: at });
    }
  }
  return places;
}
