import type { Content } from '#content/content.ts';
import type { Place } from '#model/place.ts';
import type { ProblemData } from '#prose/problems.ts';
import { isComponentName, specOf } from '#prose/vocabulary.ts';
import { defineCheck, type Report } from '../../define-check.ts';
import { proseProblems } from '../../mistakes/prose-findings.ts';
import { lineAt, textAt } from '../../texts/source-lines.ts';

const messages = {
  unclosed: ['tag'],
  'unclosed-single': ['tag'],
  'other-end': ['found', 'expected'],
  'end-alone': ['tag'],
  'less-than': [],
  comment: [],
  'bare-link': ['address'],
  quotes: [],
  'in-tag': ['character'],
  'open-brace': [],
  'open-tag': [],
  deep: [],
  other: ['message'],
} as const;

/** Tellings can be read as MDX. */
export const tellingSyntax = defineCheck({
  id: 'telling-syntax',
  severity: 'error',
  locked: true,
  messages,
  *content({ content }) {
    const problems = [...proseProblems(content, 'syntax')];
    // Tags that were refused: what closes them has lost its counterpart by no fault of its own.
    const refused = new Set<string>();
    for (const [index, { problem, place }] of problems.entries()) {
      // A tag that never ends is first blamed on the tag before it in the line.
      const next = problems[index + 1];
      const again =
        problem.data.rule === 'unexpected-eof' &&
        next?.place.file === place.file &&
        next.place.start.line === place.start.line &&
        next.problem.data.message === problem.data.message;
      if (again) continue;
      const report = explain(content, problem.data, place);
      const name = /^<\/?\s*([\w.]+)/.exec(textFromBracket(content, place))?.[1] ?? '';
      if (report.message === 'end-alone' && refused.has(`${place.file} ${name}`)) continue;
      refused.add(`${place.file} ${name}`);
      yield report;
    }
  },
});

/** The parser's words, as what an author did. */
function explain(
  content: Content,
  { message, rule }: ProblemData['syntax'],
  place: Place,
): Report<typeof messages> {
  const [, character = ''] = /^Unexpected character `(.)`/u.exec(message) ?? [];
  switch (rule) {
    case 'end-tag-mismatch': {
      const [, found, name = ''] =
        /^Unexpected closing tag `(.+?)`, expected .* for `<(.*?)>`/.exec(message) ?? [];
      if (found !== undefined) {
        const expected = `</${name}>`;
        return { message: 'other-end', data: { found, expected }, place, suggestion: expected };
      }
      const [, tag = ''] = /^Expected a closing tag for `<(.*?)>`/.exec(message) ?? [];
      return isChildless(tag)
        ? {
            message: 'unclosed-single',
            data: { tag },
            place,
            suggestion: selfClosing(textAt(content, place)),
          }
        : { message: 'unclosed', data: { tag }, place };
    }
    case 'unexpected-closing-slash':
    case 'unexpected-closing-tag': {
      const end = fromBracket(content, place, /^<\/\s*[^>\s]*\s*>?/);
      return { message: 'end-alone', data: { tag: textAt(content, end) }, place: end };
    }
    case 'unexpected-character':
      if (character === '!')
        return {
          message: 'comment',
          data: {},
          place: fromBracket(content, place, /^<!(?:--(?:.*?-->)?)?/),
        };
      if (message.includes('create a link')) {
        const link = fromBracket(content, place, /^<[^<>\s]*>?/);
        const address = textAt(content, link).replaceAll(/[<>]/g, '');
        return {
          message: 'bare-link',
          data: { address },
          place: link,
          suggestion: `[${address}](${address})`,
        };
      }
      if (message.includes('before attribute value'))
        return { message: 'quotes', data: {}, place: restOf(content, place, /^[^\s/>]+/) };
      if (/before name|in name/.test(message))
        return { message: 'less-than', data: {}, place: fromBracket(content, place, /^</) };
      return { message: 'in-tag', data: { character }, place };
    case 'unexpected-eof':
      return message.includes('in expression')
        ? { message: 'open-brace', data: {}, place }
        : { message: 'open-tag', data: {}, place };
    case 'too-deep':
      return { message: 'deep', data: {}, place };
    default:
      return { message: 'other', data: { message }, place };
  }
}

/** Whether a component or element holds no words and so ends itself. */
function isChildless(name: string): boolean {
  return name === 'br' || (isComponentName(name) && specOf(name).children === 'none');
}

/** `<Metric id="p99">` → `<Metric id="p99" />`. */
function selfClosing(tag: string): string | undefined {
  return /^<[^<>]*>$/.test(tag) ? tag.replace(/\s*\/?>$/, ' />') : undefined;
}

// The parser points at the character that surprised it; what is meant begins at the bracket before.
function fromBracket(content: Content, place: Place, pattern: RegExp): Place {
  const line = lineAt(content, place.file, place.start.line);
  const from = line.lastIndexOf('<', Math.max(0, place.start.column - 2));
  if (from === -1) return place;
  const start = { line: place.start.line, column: from + 1 };
  return restOf(content, { ...place, start }, pattern);
}

function textFromBracket(content: Content, { file, start }: Place): string {
  const line = lineAt(content, file, start.line);
  const from = line.lastIndexOf('<', start.column - 1);
  return from === -1 ? '' : line.slice(from);
}

/** The place of what a pattern finds from the beginning of a place on. */
function restOf(content: Content, place: Place, pattern: RegExp): Place {
  const { line, column } = place.start;
  const found = pattern.exec(lineAt(content, place.file, line).slice(column - 1));
  return found === null ? place : { ...place, end: { line, column: column + found[0].length } };
}
