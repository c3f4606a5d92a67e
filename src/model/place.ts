/** A point in a text file: both numbers start at 1; `column` counts UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text file, `end` exclusive. */
export interface Span {
  readonly start: Point;
  readonly end: Point;
}

/** A stretch of a named file; `file` is relative to the project, with `/` between folders. */
export interface Place extends Span {
  readonly file: string;
}

/** The very beginning of a file: the place of problems that concern the file as a whole. */
export const START: Span = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
