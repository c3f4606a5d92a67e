import stringWidth from 'string-width';
import type { Place } from '#model/place.ts';
import { linesOf } from '../texts/source-lines.ts';

/** A line of a file with the stretch in question underlined; both as wide as a terminal shows them. */
export interface Excerpt {
  readonly line: string;
  /** Spaces up to the stretch. */
  readonly indent: string;
  /** As many marks as the stretch is wide; at least one. */
  readonly marks: string;
}

/** Lines wider than this are cut around the place in question, in a terminal that has the room. */
export const WIDEST = 100;

/** How much is shown before a place that lies too far to the right. */
const LEAD = 30;

/**
 * The line of a place, no wider than `widest` and the marks of what is cut away; undefined where
 * there is none or nothing stands on it.
 */
export function excerpt(text: string, { start, end }: Place, widest = WIDEST): Excerpt | undefined {
  const line = linesOf(text)[start.line - 1];
  if (line === undefined || line.trim() === '') return undefined;
  const from = start.column - 1;
  // Of a place on several lines, the first is shown.
  const to = end.line > start.line ? line.trimEnd().length : end.column - 1;
  const cells = cellsAround(line, from);
  const first = cells.findIndex((cell) => cell.end > from);
  const at = first === -1 ? cells.length : first;
  const after = cells.findIndex((cell, index) => index > at && cell.start >= to);
  const marked = cells.slice(at, after === -1 ? cells.length : Math.max(after, at + 1));

  const before = cells.slice(0, at);
  const fits = widthOf(before) + widthOf(marked) <= widest;
  const lead = fits ? before : lastWithin(before, Math.min(LEAD, widest / 3));
  const cutLeft = (lead[0]?.start ?? marked[0]?.start ?? 0) > 0;
  const shown = firstWithin(cells.slice(at), widest - widthOf(lead));
  const cutRight = (shown.at(-1)?.end ?? line.length) < line.length;
  const marks = widthOf(shown.slice(0, marked.length));
  return {
    line: `${cutLeft ? '…' : ''}${textOf(lead)}${textOf(shown)}${cutRight ? '…' : ''}`,
    indent: ' '.repeat(widthOf(lead) + (cutLeft ? 1 : 0)),
    marks: '^'.repeat(Math.max(1, marks)),
  };
}

/** What a reader takes for one character, and how many columns it fills. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

// Only the neighbourhood is looked at: a line may be a million characters long.
function cellsAround(line: string, from: number): Cell[] {
  const start = wholeCharacter(line, Math.max(0, from - 2 * WIDEST));
  const end = wholeCharacter(line, Math.min(line.length, from + 3 * WIDEST));
  return Array.from(graphemes.segment(line.slice(start, end)), ({ segment, index }) => {
    const text = visible(segment);
    return {
      start: start + index,
      end: start + index + segment.length,
      text,
      width: stringWidth(text),
    };
  });
}

// A cut between the halves of a surrogate pair moves behind the pair.
const wholeCharacter = (line: string, at: number) =>
  /^[\uDC00-\uDFFF]/.test(line.slice(at, at + 1)) ? at + 1 : at;

/** A character as a terminal may show it: tabs as spaces, nothing that would steer the terminal. */
export function visible(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .replaceAll(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '\uFFFD');
}

const widthOf = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + cell.width, 0);

const textOf = (cells: readonly Cell[]) => cells.map((cell) => cell.text).join('');

function firstWithin(cells: readonly Cell[], width: number): Cell[] {
  let sum = 0;
  const end = cells.findIndex((cell) => {
    sum += cell.width;
    return sum > width;
  });
  return cells.slice(0, end === -1 ? cells.length : end);
}

const lastWithin = (cells: readonly Cell[], width: number) =>
  firstWithin(cells.toReversed(), width).toReversed();
