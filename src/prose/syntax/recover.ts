import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { type Span, START } from '#model/place.ts';
import type { ProseProblem } from '../problems.ts';
import type { SourceText } from '../source-text.ts';
import { BrokenCode } from './broken-code.ts';
import { DEEPEST, tooDeep } from './depth.ts';
import { parseMarkdown } from './parser.ts';

/** The tree of a file, which may be broken, and what is broken about it. */
export interface Recovered {
  root: Root;
  problems: ProseProblem<'syntax'>[];
}

const MOST_ATTEMPTS = 40;

// Of the same width, and mere text to the parser.
const INERT: Readonly<Record<string, string>> = { '<': '\uFF1C', '{': '\uFF5B' };

/**
 * Parses a telling as far as possible: a tag or expression that is broken is reported and becomes
 * text, and parsing starts anew, so that all of them are found and the rest keeps its place.
 * A tag without its counterpart is reported once a file, as it makes others look unpaired.
 */
export function parseTolerantly(source: SourceText): Recovered {
  const problems: ProseProblem<'syntax'>[] = [];
  let text = source.text;
  let unpaired = false;
  let sound = 0;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    try {
      const root = parseMarkdown(text);
      const deep = tooDeep(root);
      if (deep === null) return { root, problems };
      const span = deep.position ?? START;
      problems.push(problem(`Nested deeper than ${DEEPEST} levels`, 'too-deep', spanBetween(span)));
      break;
    } catch (error) {
      const failure = explain(error, source);
      if (!failure.unpaired || !unpaired) problems.push(failure.problem);
      unpaired ||= failure.unpaired;
      sound = text.lastIndexOf('\n', failure.opening) + 1;
      const mended = makeInert(text, failure.opening);
      if (mended === null) break;
      text = mended;
    }
  }
  return { root: parseQuietly(text.slice(0, sound)), problems };
}

function parseQuietly(text: string): Root {
  const empty: Root = { type: 'root', children: [] };
  try {
    const root = parseMarkdown(text);
    return tooDeep(root) === null ? root : empty;
  } catch {
    return empty;
  }
}

interface Failure {
  problem: ProseProblem<'syntax'>;
  opening: number;
  unpaired: boolean;
}

function explain(error: unknown, source: SourceText): Failure {
  if (error instanceof BrokenCode) {
    const opening = source.offsetAt(error.opening);
    // At the end of the file nothing can be seen; the beginning of the broken thing says more.
    const span =
      error.reason.ruleId === 'unexpected-eof'
        ? source.spanOf(opening, opening + 1)
        : placeOf(error.reason, source);
    return { problem: syntax(error.reason, span), opening, unpaired: false };
  }
  if (error instanceof VFileMessage) {
    const span = openTag(error) ?? placeOf(error, source);
    return { problem: syntax(error, span), opening: source.offsetAt(span.start), unpaired: true };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { problem: problem(message, null, START), opening: -1, unpaired: false };
}

function syntax({ reason, ruleId }: VFileMessage, span: Span): ProseProblem<'syntax'> {
  return problem(reason, ruleId ?? null, span);
}

function problem(message: string, rule: string | null, span: Span): ProseProblem<'syntax'> {
  return { code: 'syntax', data: { message, rule }, span };
}

function placeOf({ place }: VFileMessage, source: SourceText): Span {
  if (place === undefined) return START;
  if ('start' in place) return spanBetween(place);
  const start = source.offsetAt(place);
  const length = String.fromCodePoint(source.text.codePointAt(start) ?? 0).length;
  return source.spanOf(start, Math.min(start + length, source.text.length));
}

// "Expected a closing tag for `<b>` (1:3-1:6) …" carries the place of the tag only in its words.
function openTag(error: VFileMessage): Span | null {
  const match = /^Expected a closing tag for .* \((\d+):(\d+)-(\d+):(\d+)\)/u.exec(error.reason);
  if (match === null) return null;
  const [line = 1, column = 1, endLine = 1, endColumn = 1] = match.slice(1).map(Number);
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

function spanBetween({ start, end }: Span): Span {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}

function makeInert(text: string, offset: number): string | null {
  const inert = INERT[text[offset] ?? ''];
  return inert === undefined ? null : text.slice(0, offset) + inert + text.slice(offset + 1);
}
