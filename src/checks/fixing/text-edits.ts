import type { Point } from '#model/place.ts';
import type { TextEdit } from '../define-check.ts';

/** A text edit as positions in the text: what stands from `from` up to `to` becomes `text`. */
export interface PlacedEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Orders what is put in at one place. */
  readonly order?: string | undefined;
}

/** Where edits of a file stand in its text; undefined if one of them stands nowhere in it. */
export function placedEdits(text: string, edits: readonly TextEdit[]): PlacedEdit[] | undefined {
  const starts = lineStarts(text);
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const placed = edits.map(({ place: { start, end }, text: wanted, order }) => {
    const from = offsetOf(start, text, starts);
    const to = offsetOf(end, text, starts);
    return from === undefined || to === undefined || to < from
      ? undefined
      : { from, to, text: wanted.replaceAll(/\r\n|\r|\n/g, eol), order };
  });
  return placed.every((edit) => edit !== undefined) ? placed : undefined;
}

/** The text with every edit made; none may touch another. */
export function applyEdits(text: string, edits: readonly PlacedEdit[]): string {
  // From the end backwards, so that no edit moves the place of another.
  return edits
    .toSorted((a, b) => b.from - a.from || ((a.order ?? '') < (b.order ?? '') ? 1 : -1))
    .reduce((done, edit) => done.slice(0, edit.from) + edit.text + done.slice(edit.to), text);
}

/**
 * Whether two edits overlap, or one puts something in where the other begins or ends. Several things
 * may be put in at one place if they say in which order.
 */
export function touches(a: PlacedEdit, b: PlacedEdit): boolean {
  if (isOrdered(a) && isOrdered(b) && a.order !== b.order) return false;
  const insertion = a.from === a.to || b.from === b.to;
  return insertion ? a.from <= b.to && b.from <= a.to : a.from < b.to && b.from < a.to;
}

const isOrdered = ({ from, to, order }: PlacedEdit) => from === to && order !== undefined;

/** The positions at which lines begin, as editors number them. */
function lineStarts(text: string): number[] {
  return [
    0,
    ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length),
  ];
}

function offsetOf(
  { line, column }: Point,
  text: string,
  starts: readonly number[],
): number | undefined {
  const start = starts[line - 1];
  if (start === undefined || column < 1) return undefined;
  const offset = start + column - 1;
  // The line's own characters end where its ending begins.
  const lineEnd = starts[line] === undefined ? text.length : endOfLine(text, starts[line]);
  return offset <= lineEnd ? offset : undefined;
}

const endOfLine = (text: string, next: number) =>
  next - (text.slice(next - 2, next) === '\r\n' ? 2 : 1);
