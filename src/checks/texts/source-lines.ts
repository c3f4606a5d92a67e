import type { Content } from '#content/content.ts';
import type { Place } from '#model/place.ts';

/** The lines of a text, as an editor numbers them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** A line of a file of the content, counted from 1; empty if there is none. */
export function lineAt(content: Content, file: string, line: number): string {
  return linesOf(content.textOf(file) ?? '')[line - 1] ?? '';
}

/** The text that a place covers, up to the end of its first line. */
export function textAt(content: Content, { file, start, end }: Place): string {
  const line = lineAt(content, file, start.line);
  return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
}

/** The place of a part of a line: from a column to another, or to the end of its words. */
export function placeInLine(
  content: Content,
  file: string,
  line: number,
  from: number,
  to?: number,
): Place {
  const last = lineAt(content, file, line).trimEnd().length + 1;
  const end = Math.max(from, to ?? last);
  return { file, start: { line, column: from }, end: { line, column: end } };
}

/** A text short enough for a message. */
export function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 57).join('')}…` : text;
}
