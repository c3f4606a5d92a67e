import type { Point, Span } from '#model/place.ts';

/** A text that can turn offsets into points and back. */
export interface SourceText {
  readonly text: string;
  pointAt(offset: number): Point;
  offsetAt(point: Point): number;
  spanOf(start: number, end: number): Span;
  slice(span: Span): string;
}

/**
 * Indexes the lines of a text. A line ends at `\n`, `\r\n` or a lone `\r`, as Markdown has it.
 */
export function sourceText(text: string): SourceText {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);

  function pointAt(offset: number): Point {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  function offsetAt(point: Point): number {
    return Math.min((starts[point.line - 1] ?? text.length) + point.column - 1, text.length);
  }

  return {
    text,
    pointAt,
    offsetAt,
    spanOf: (start, end) => ({ start: pointAt(start), end: pointAt(end) }),
    slice: (span) => text.slice(offsetAt(span.start), offsetAt(span.end)),
  };
}
