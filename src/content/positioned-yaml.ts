import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
} from 'yaml';
import { type Span, START } from '#model/place.ts';
import type { Path } from '#model/walk.ts';
import { quickYaml } from './quick-yaml.ts';

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

// Facts are six levels deep. Far deeper ones would exhaust the stack of the composer.
const MAX_DEPTH = 60;
// Facts need no anchors; resolving very many takes the square of their number.
const MAX_ANCHORS = 100;
// The limit stops documents that unfold to gigabytes.
const MAX_ALIASES = 20;

/**
 * Reads YAML 1.2. All mistakes are reported, none is thrown.
 * `firstLine` is the line of the file on which the text begins, for YAML inside another file.
 */
export function readYaml(text: string, firstLine = 1): PositionedYaml {
  // Documents held in memory for every file are not free; most are never asked for a place.
  let kept: Parsed | undefined;
  const { value, problems } = quickValue(text) ?? valueIn(parse(text, firstLine));
  return {
    value,
    problems,
    locate: (path, which = 'value') => {
      kept ??= parse(text, firstLine);
      return locate(kept, path, which);
    },
  };
}

function quickValue(text: string): ReturnType<typeof valueIn> | undefined {
  const quick = quickYaml(text);
  return quick && { ...quick, problems: [] };
}

type SpanOf = (from: number, to: number) => Span;

interface Parsed {
  readonly document: Document.Parsed | undefined;
  /** Mistakes found before the document could be made. */
  readonly problems: readonly YamlProblem[];
  readonly span: SpanOf;
}

function parse(text: string, firstLine: number): Parsed {
  // A byte-order mark is no column of the file.
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = new LineCounter();
  const point = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const span: SpanOf = (from, to) => ({ start: point(from), end: point(Math.max(from, to)) });
  const tokens = [...new Parser(lines.addNewLine).parse(source)];
  const problems = excesses(tokens, span);
  if (problems.length > 0) return { document: undefined, problems, span };
  // Unique keys are checked below: the composer compares each with each.
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' });
  const [document, ...more] = composer.compose(tokens, true, source.length);
  const second = more.map((extra) => ({
    message: 'Source contains multiple documents; expected one',
    span: span(extra.range[0], extra.range[1]),
  }));
  return { document, problems: second.slice(0, 1), span };
}

/** Nesting and anchors beyond all sense. Walks without recursion: depth is what it must survive. */
function excesses(tokens: readonly CST.Token[], span: SpanOf): YamlProblem[] {
  const left: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({
    token,
    depth: 0,
  }));
  let anchors = 0;
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH)
      return [
        {
          message: `Nested deeper than ${MAX_DEPTH} levels`,
          span: span(token.offset, token.offset),
        },
      ];
    if ('value' in token && token.value !== undefined && typeof token.value !== 'string')
      left.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { start, key, sep, value } of token.items) {
      for (const mark of [...start, ...(sep ?? [])])
        if (mark.type === 'anchor' && ++anchors > MAX_ANCHORS)
          return [
            {
              message: `Anchors: more than ${MAX_ANCHORS} of them`,
              span: span(mark.offset, mark.offset + 1),
            },
          ];
      if (key) left.push({ token: key, depth: depth + 1 });
      if (value) left.push({ token: value, depth: depth + 1 });
    }
  }
  return [];
}

function valueIn({ document, problems: before, span }: Parsed): {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
} {
  if (document === undefined) return { value: undefined, problems: before };
  const problems = [
    ...[...document.errors, ...document.warnings].map(({ message, pos }) => ({
      message,
      span: span(pos[0], pos[1]),
    })),
    ...before,
    ...badKeys(document.contents, span),
  ];
  if (problems.length > 0) return { value: undefined, problems: inOrder(problems) };
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { value: value ?? undefined, problems };
  } catch (error) {
    // The only thing that can fail after parsing is an alias: one without an anchor, or too many.
    const message = error instanceof Error ? error.message : String(error);
    return { value: undefined, problems: [{ message, span: firstAlias(document.contents, span) }] };
  }
}

/** Fields given twice, and fields whose name is no plain text. */
function badKeys(node: unknown, span: SpanOf): YamlProblem[] {
  if (isSeq(node)) return node.items.flatMap((item) => badKeys(item, span));
  if (isPair(node)) return badKeys(node.value, span);
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap(({ key, value }) => {
    const inner = badKeys(value, span);
    const [from, to] = (isNode(key) ? key.range : undefined) ?? [0, 0];
    if (!isScalar(key) || key.value === null)
      return [
        { message: 'The name of a field must be plain text', span: span(from, to) },
        ...inner,
      ];
    const name = String(key.value);
    if (!seen.has(name)) {
      seen.add(name);
      return inner;
    }
    return [{ message: 'Map keys must be unique', span: span(from, to) }, ...inner];
  });
}

function firstAlias(node: unknown, span: SpanOf): Span {
  return findAlias(node, span) ?? START;
}

function findAlias(node: unknown, span: SpanOf): Span | undefined {
  if (isAlias(node)) return node.range ? span(node.range[0], node.range[1]) : undefined;
  if (isPair(node)) return findAlias(node.value, span);
  if (!isMap(node) && !isSeq(node)) return undefined;
  for (const item of node.items) {
    const found = findAlias(item, span);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inOrder(problems: readonly YamlProblem[]): YamlProblem[] {
  return [...problems].sort(
    ({ span: { start: a } }, { span: { start: b } }) => a.line - b.line || a.column - b.column,
  );
}

function locate({ document, span }: Parsed, path: Path, which: 'value' | 'key'): Span {
  let node: unknown = document?.contents;
  let found: Span = isNode(node) && node.range ? firstScalar(node, span) : START;
  for (const [depth, step] of path.entries()) {
    const part = child(node, step);
    if (part === undefined) return found;
    const named = which === 'key' && depth === path.length - 1;
    const target = named ? (part.key ?? part.value) : (part.value ?? part.key);
    if (target?.range)
      found = isScalar(target)
        ? span(target.range[0], target.range[1])
        : firstScalar(part.key ?? target, span);
    node = part.value;
  }
  return found;
}

interface Part {
  readonly key?: Node;
  readonly value?: Node;
}

function child(node: unknown, step: string | number): Part | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isScalar(item.key) && String(item.key.value) === String(step),
    );
    return pair === undefined ? undefined : partOf(pair.key, pair.value);
  }
  if (!isSeq(node)) return undefined;
  const item: unknown = node.items[Number(step)];
  if (isPair(item)) return partOf(item.key, item.value);
  return isNode(item) ? { value: item } : undefined;
}

function partOf(key: unknown, value: unknown): Part {
  return { ...(isNode(key) ? { key } : {}), ...(isNode(value) ? { value } : {}) };
}

// A map or list is pointed at by its first scalar: underlining twenty lines helps nobody.
function firstScalar(node: Node, span: SpanOf): Span {
  let first: unknown = node;
  while (isMap(first) || isSeq(first)) {
    const [item] = first.items;
    if (item === undefined) break;
    first = isPair(item) ? item.key : item;
  }
  const range = (isNode(first) ? first.range : undefined) ?? node.range;
  return range ? span(range[0], range[1]) : START;
}
