import type { Content } from '#content/content.ts';
import type { Place } from '#model/place.ts';
import { defineCheck, type Report } from '../../define-check.ts';
import { lineAt, linesOf, placeInLine, shorten, textAt } from '../../texts/source-lines.ts';
import { typedOtherwise } from '../../texts/typed-otherwise.ts';

const messages = {
  colon: [],
  'no-colon': ['line'],
  'wide-colon': [],
  wide: ['found', 'expected'],
  'odd-space': [],
  'dash-space': [],
  'odd-dash': ['found'],
  placeholder: [],
  'no-space': [],
  indent: [],
  tab: [],
  quote: ['quote'],
  bracket: ['bracket'],
  stray: ['bracket'],
  comma: [],
  'no-comma': [],
  dash: [],
  'after-value': [],
  reserved: ['character'],
  escape: [],
  block: [],
  twice: ['field'],
  documents: [],
  conflict: [],
  other: ['message'],
} as const;

/** YAML can be read. */
export const yamlSyntax = defineCheck({
  id: 'yaml-syntax',
  severity: 'error',
  locked: true,
  messages,
  *content({ content }) {
    const told = new Set<string>();
    for (const problem of content.problems) {
      if (problem.code !== 'yaml-syntax') continue;
      const report =
        conflict(content, problem.place) ??
        otherKey(content, problem.place) ??
        explain(content, problem);
      const { file, start } = report.place;
      // The parser stumbles over one mistake several times, at one place and further down.
      const keys = [`${file}:${start.line}`, `${file} parser:${problem.place.start.line}`];
      const follows = FOLLOWING.has(report.message) && told.has(`${file} broken`);
      if (!follows && !keys.some((key) => told.has(key))) yield report;
      // The parser takes lines without a colon for one long text and names only the first.
      if (report.message === 'wide-colon')
        for (const place of wideColons(content, report.place)) {
          const key = `${file}:${place.start.line}`;
          if (place.start.line > start.line && !told.has(key)) yield { ...report, place };
          told.add(key);
        }
      for (const key of [...keys, `${file} broken`]) told.add(key);
    }
  },
});

// What a mistake further up may bring about: told only where it comes first.
const FOLLOWING: ReadonlySet<keyof typeof messages> = new Set<keyof typeof messages>([
  'indent',
  'bracket',
  'stray',
  'no-comma',
  'block',
  'documents',
  'conflict',
  'other',
]);

type YamlReport = Report<typeof messages>;

/** Both sides of a merge that nobody finished. */
function conflict(content: Content, { file }: Place): YamlReport | undefined {
  const lines = (content.textOf(file) ?? '').split('\n');
  const line = lines.findIndex((text) => /^<{7}(?: |$)/.test(text)) + 1;
  return line === 0
    ? undefined
    : { message: 'conflict', data: {}, place: placeInLine(content, file, line, 1) };
}

/** What was typed with the keys of a Chinese keyboard, or pasted from elsewhere, in the line. */
function otherKey(content: Content, { file, start }: Place): YamlReport | undefined {
  // The parser often notices one line further down, or at the end of a list.
  for (const line of [start.line, start.line - 1]) {
    const found = line > 0 ? typedOtherwise(lineAt(content, file, line)) : undefined;
    if (found === undefined) continue;
    const { column, message, text, expected } = found;
    const place = placeInLine(content, file, line, column, column + text.length);
    switch (message) {
      case 'wide':
        return { message, data: { found: text, expected }, place };
      case 'odd-dash':
        return { message, data: { found: text }, place };
      default:
        return { message, data: {}, place };
    }
  }
  return undefined;
}

/** The parser's words and place, as what an author did. */
function explain(content: Content, problem: { message: string; place: Place }): YamlReport {
  const { message, place } = problem;
  const { file, start } = place;
  const line = lineAt(content, file, start.line);
  const rest = line.slice(start.column - 1);
  const toEnd = placeInLine(content, file, start.line, start.column);
  const character = [...rest][0] ?? '';
  const at = { ...place, end: { line: start.line, column: start.column + character.length } };
  switch (true) {
    case message.startsWith('Nested mappings'):
      return /:\s/.test(rest)
        ? { message: 'colon', data: {}, place: toEnd }
        : { message: 'indent', data: {}, place: nextLine(content, place) };
    case message.startsWith('Implicit keys need') || message.startsWith('Implicit map keys'):
      return withoutColon(toEnd, rest.trimEnd());
    case message.startsWith('Map keys must be unique'): {
      const [field = ''] = /^(?:"[^"]*"|'[^']*'|[^\s:,}]+)/.exec(rest) ?? [];
      const end = { line: start.line, column: start.column + field.length };
      return { message: 'twice', data: { field }, place: { ...place, end } };
    }
    case message.startsWith('Tabs'):
      return { message: 'tab', data: {}, place: at };
    case message.startsWith('Comments must') && line.split("'").length % 2 === 0:
      return openQuote(content, place, "'");
    case message.startsWith('Missing closing'):
      return openQuote(content, place, message.includes('"') ? '"' : "'");
    case message.startsWith('Flow'):
      return openBracket(content, place, message.includes('}') ? '}' : ']');
    case message.startsWith('Block collections') && !isBalanced(line):
      return openBracket(content, place, line.includes('[') ? ']' : '}');
    case /^(?:Missing ,|Block collections|Unexpected [a-z-]*scalar token$)/.test(message):
      return { message: 'no-comma', data: {}, place: toEnd };
    case message.startsWith('Unexpected block-seq-ind'):
      return { message: 'dash', data: {}, place: toEnd };
    case /^Unexpected flow-(?:map|seq)-end/.test(message):
      return { message: 'stray', data: { bracket: character }, place: at };
    case /^(?:Sequence item without|All |Block scalar values)/.test(message):
      return { message: 'indent', data: {}, place: wordsOf(content, file, start.line) };
    case message.startsWith('Plain value cannot start'):
    case /^(?:Unresolved alias|Anchor|Missing directives-end)/.test(message):
      return { message: 'reserved', data: { character }, place: toEnd };
    case /^Unexpected .* at node end/.test(message):
      return /:\s+[*&]/.test(line)
        ? {
            message: 'reserved',
            data: { character: /:\s+([*&])/.exec(line)?.[1] ?? '' },
            place: placeInLine(content, file, start.line, line.search(/[*&]/) + 1),
          }
        : { message: 'after-value', data: {}, place: toEnd };
    case message.startsWith('Unexpected ,'):
      return { message: 'comma', data: {}, place: at };
    case message.startsWith('Not a YAML token') || message.startsWith('Block scalar header'):
      return { message: 'block', data: {}, place: toEnd };
    case message.startsWith('Invalid escape'):
      return { message: 'escape', data: {}, place };
    case message.startsWith('Source contains multiple'):
      return { message: 'documents', data: {}, place: toEnd };
    default:
      return {
        message: 'other',
        data: { message: shorten(message.replace(/:? ".*$/s, '')) },
        place,
      };
  }
}

function withoutColon(place: Place, words: string): YamlReport {
  const wide = words.indexOf('：');
  const tight = /\S:(?=\S)/.exec(words);
  const from = (offset: number): Place => {
    const column = place.start.column + offset;
    return {
      ...place,
      start: { ...place.start, column },
      end: { line: place.start.line, column: column + 1 },
    };
  };
  if (wide !== -1) return { message: 'wide-colon', data: {}, place: from(wide) };
  if (tight !== null && !words.includes('://'))
    return { message: 'no-space', data: {}, place: from(tight.index + 1) };
  return { message: 'no-colon', data: { line: shorten(words) }, place };
}

/** Names of fields that are followed by a full-width colon. */
function wideColons(content: Content, { file }: Place): Place[] {
  const lines = linesOf(content.textOf(file) ?? '');
  const end = file.endsWith('.mdx') ? lines.indexOf('---', 1) : lines.length;
  return lines.slice(0, end).flatMap((text, index) => {
    const [before] = /^\s*(?:- +)?[a-zA-Z]+(?=：)/.exec(text) ?? [];
    if (before === undefined) return [];
    const column = before.length + 1;
    return [placeInLine(content, file, index + 1, column, column + 1)];
  });
}

// The parser notices at the end of the text; the author must go to where the quote begins.
function openQuote(content: Content, place: Place, quote: '"' | "'"): YamlReport {
  for (let line = 1; line <= place.start.line; line++) {
    const text = lineAt(content, place.file, line);
    const opening = /(?:^|[:,{[-])\s*(["'])/.exec(text);
    if (opening?.[1] !== quote || text.split(quote).length % 2 === 1) continue;
    const column = text.indexOf(quote, opening.index) + 1;
    return {
      message: 'quote',
      data: { quote },
      place: placeInLine(content, place.file, line, column),
    };
  }
  return { message: 'quote', data: { quote }, place };
}

const isBalanced = (line: string) => line.split(/[{[]/).length === line.split(/[}\]]/).length;

function openBracket(content: Content, place: Place, closing: '}' | ']'): YamlReport {
  const opening = closing === '}' ? '{' : '[';
  for (let line = place.start.line; line > 0; line--) {
    const text = lineAt(content, place.file, line);
    if (text.split(opening).length <= text.split(closing).length) continue;
    const column = text.lastIndexOf(opening) + 1;
    return {
      message: 'bracket',
      data: { bracket: closing },
      place: placeInLine(content, place.file, line, column),
    };
  }
  return { message: 'bracket', data: { bracket: closing }, place };
}

// A field under a field that already has a value: the deeper line is the one that is off.
function nextLine(content: Content, place: Place): Place {
  const below = wordsOf(content, place.file, place.start.line + 1);
  return textAt(content, below) === '' ? place : below;
}

/** The place of a line without its indent. */
function wordsOf(content: Content, file: string, line: number): Place {
  const text = lineAt(content, file, line);
  return placeInLine(content, file, line, text.length - text.trimStart().length + 1);
}
