import type { Definition } from 'mdast';
import type { Position } from 'unist';
import type { Span } from '#model/place.ts';
import type { ProseProblem } from '../problems.ts';
import type { ProseReference } from '../references.ts';
import type { SourceText } from '../source-text.ts';

/** One heading of a telling; `slug` is its id on the page. */
export interface ProseHeading {
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  text: string;
  slug: string;
  span: Span;
}

/** What is known and gathered while a tree is built. */
export interface BuildContext {
  readonly source: SourceText;
  readonly problems: ProseProblem[];
  readonly references: ProseReference[];
  readonly headings: ProseHeading[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly slug: (text: string) => string;
}

/** The place of an mdast node as plain data; `fallback` where a node was made up. */
export function spanOf(node: { position?: Position | undefined }, fallback: Span): Span {
  if (node.position === undefined) return fallback;
  const { start, end } = node.position;
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}

/** Line endings as `\n`, whatever the file has. */
export function evenLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
