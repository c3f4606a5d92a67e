import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import { type Span, START } from '#model/place.ts';
import type { Path } from '#model/walk.ts';

/** A mistake in the YAML itself. */
export interface YamlProblem {
  /** The parser's own words, without the place. */
  readonly message: string;
  readonly span: Span;
}

/** A YAML text as plain data; places of values are looked up when a problem needs one. */
export interface PositionedYaml {
  /** The data; undefined for an empty text or one that could not be read. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /**
   * The place of the value at a path, or of the nearest thing around it that exists.
   * With `key`, the place of the field's name instead.
   */
  locate(path: Path, which?: 'value' | 'key'): Span;
}

// Facts never need aliases; the limit stops documents that unfold to gigabytes.
const MAX_ALIASES = 20;

/**
 * Reads YAML 1.2. All mistakes are reported, none is thrown.
 * `firstLine` is the line of the file on which the text begins, for YAML inside another file.
 */
export function readYaml(text: string, firstLine = 1): PositionedYaml {
  const { document, span } = parse(text, firstLine);
  const problems: YamlProblem[] = document.errors.map((error) => ({
    message: error.message,
    span: span(error.pos[0], error.pos[1]),
  }));
  let value: unknown;
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch (error) {
      problems.push({
        message: error instanceof Error ? error.message : String(error),
        span: START,
      });
    }
  }
  return {
    value,
    problems,
    locate: (path, which = 'value') => locate(text, firstLine, path, which),
  };
}

function parse(text: string, firstLine: number) {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const point = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  return {
    document,
    span: (from: number, to: number): Span => ({
      start: point(from),
      end: point(Math.max(from, to)),
    }),
  };
}

// Parsed anew for each look-up: problems are rare, and documents held in memory are not free.
function locate(text: string, firstLine: number, path: Path, which: 'value' | 'key'): Span {
  const { document, span } = parse(text, firstLine);
  let node: unknown = document.contents;
  let found: Span = isNode(node) && node.range ? firstLineOf(node, span) : START;
  for (const [depth, step] of path.entries()) {
    const pair = child(node, step);
    if (pair === undefined) return found;
    const target =
      which === 'key' && depth === path.length - 1
        ? (pair.key ?? pair.value)
        : (pair.value ?? pair.key);
    if (target?.range)
      found = isScalar(target)
        ? span(target.range[0], target.range[1])
        : firstLineOf(pair.key ?? target, span);
    node = pair.value;
  }
  return found;
}

function child(node: unknown, step: string | number): { key?: Node; value?: Node } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isScalar(item.key) && String(item.key.value) === String(step),
    );
    return pair === undefined ? undefined : asNodes(pair);
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    if (isPair(item)) return asNodes(item);
    return isNode(item) ? { value: item } : undefined;
  }
  return undefined;
}

function asNodes(pair: Pair): { key?: Node; value?: Node } {
  return {
    ...(isNode(pair.key) ? { key: pair.key } : {}),
    ...(isNode(pair.value) ? { value: pair.value } : {}),
  };
}

// A map or list is pointed at by its first scalar: underlining twenty lines helps nobody.
function firstLineOf(node: Node, span: (from: number, to: number) => Span): Span {
  let first: unknown = node;
  while (isMap(first) || isSeq(first)) {
    const [item] = first.items;
    first = isPair(item) ? item.key : item;
  }
  const range = (isNode(first) ? first.range : undefined) ?? node.range;
  return range ? span(range[0], range[1]) : START;
}
