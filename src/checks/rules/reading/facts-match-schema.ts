import type { Content, SchemaIssue } from '#content/content.ts';
import { locales } from '#model/locale.ts';
import type { Place } from '#model/place.ts';
import { isRecord, type Path } from '#model/walk.ts';
import { nearest } from '#prose/nearest.ts';
import { type CheckContext, defineCheck, type Report } from '../../define-check.ts';
import { markAt, meantValue } from '../../mistakes/meant-value.ts';
import { blankPlace, hasOwnRule, isBlank } from '../../mistakes/schema-findings.ts';
import { linesOf } from '../../texts/source-lines.ts';

const messages = {
  'blank-file': ['fields'],
  'no-head': ['fields'],
  'open-head': [],
  missing: ['field', 'expected'],
  blank: ['field', 'expected'],
  'blank-item': ['expected'],
  unknown: ['field', 'fields'],
  misspelt: ['field'],
  comma: ['before'],
  wrong: ['found', 'expected'],
  number: ['found'],
  'no-language': ['found'],
  'empty-list': ['expected'],
  twice: ['item'],
} as const;

/** Facts, heads of tellings, site.yaml and taxonomy.yaml have the fields their schema asks for. */
export const factsMatchSchema = defineCheck({
  id: 'facts-match-schema',
  severity: 'error',
  locked: true,
  messages,
  *content(context) {
    const blank = blankFiles(context);
    for (const [file, { telling, fields, place }] of blank)
      if (isOpenHead(context.content, file))
        yield { message: 'open-head', data: {}, place: { ...place, file } };
      else
        yield {
          message: telling ? 'no-head' : 'blank-file',
          data: { fields: fields.join(', ') },
          place: { ...place, file },
        };
    const told = new Set<string>();
    for (const problem of context.content.problems) {
      if (problem.code !== 'schema' || blank.has(problem.place.file)) continue;
      const { issue, place } = problem;
      // A value can be wrong in two ways at once, such as an empty text; one of them says enough.
      const key = JSON.stringify([place.file, ...issue.path, issue.reason]);
      if (told.has(key)) continue;
      told.add(key);
      const report = reportOf(context, issue, place);
      if (report !== undefined) yield report;
    }
  },
});

function reportOf(
  { content, mistakes }: CheckContext,
  issue: SchemaIssue,
  place: Place,
): Report<typeof messages> | undefined {
  const entry = mistakes.entryOf(place.file);
  const { field = '', found = '', expected = '', path } = issue;
  const blank = isBlank(content, issue, place);
  if ((blank || issue.reason === 'missing') && hasOwnRule(entry, issue)) return undefined;
  if (issue.reason === 'missing')
    return mistakes.isMisspelt(place.file, path)
      ? undefined
      : { message: 'missing', data: { field, expected }, place };
  if (issue.reason === 'unknown-field') {
    if (isStrayComma(issue, entry?.facts.raw))
      return { message: 'comma', data: { before: field }, place };
    const meant = nearest(field, issue.candidates);
    // Where one name is likely, twenty others would only hide it.
    return meant === null
      ? { message: 'unknown', data: { field, fields: issue.candidates.join(', ') }, place }
      : { message: 'misspelt', data: { field }, place, suggestion: meant };
  }
  if (blank) {
    const name = path.at(-1);
    const at = blankPlace(content, place);
    return typeof name === 'string'
      ? { message: 'blank', data: { field: name, expected }, place: at }
      : { message: 'blank-item', data: { expected }, place: at };
  }
  if (expected.startsWith('each item once'))
    return { message: 'twice', data: { item: found }, place };
  if (expected === 'a text' && found !== 'a list' && found !== 'fields')
    return { message: 'number', data: { found }, place };
  if (found === 'a list' && expected.startsWith('at least'))
    return { message: 'empty-list', data: { expected }, place };
  if (isText(found) && entry !== undefined && markAt(entry, path)?.to === 'reader')
    return { message: 'no-language', data: { found }, place };
  return {
    message: 'wrong',
    data: { found, expected },
    place,
    suggestion: meantValue(content, entry, issue),
  };
}

const isText = (found: string) => found !== 'a list' && found !== 'fields';

// { en: orders, paid, zh: 订单 } reads as three fields, of which the second has no value.
function isStrayComma({ path, candidates }: SchemaIssue, raw: unknown): boolean {
  return (
    candidates.length === locales.length &&
    locales.every((locale) => candidates.includes(locale)) &&
    valueAt(raw, path) === null
  );
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isRecord(at) ? at[String(step)] : undefined;
  }, value);
}

interface BlankFile {
  readonly telling: boolean;
  readonly fields: string[];
  readonly place: Place;
}

/** Files in which nothing stands at all: they have one mistake, not one for each field. */
function blankFiles({ content }: CheckContext): Map<string, BlankFile> {
  const blank = new Map<string, BlankFile>();
  for (const { code, place, ...problem } of content.problems) {
    if (code !== 'schema' || !('issue' in problem) || !isBlankFile(content, place.file)) continue;
    const { field = '' } = problem.issue;
    const known = blank.get(place.file);
    if (known !== undefined) known.fields.push(field);
    else blank.set(place.file, { telling: place.file.endsWith('.mdx'), fields: [field], place });
  }
  return blank;
}

/** Whether a telling begins with a head that is never closed. */
function isOpenHead(content: Content, file: string): boolean {
  const [first = '', ...rest] = linesOf(content.textOf(file) ?? '');
  const isMark = (line: string) => /^---\s*$/.test(line);
  return file.endsWith('.mdx') && isMark(first) && !rest.some(isMark);
}

function isBlankFile(content: Content, file: string): boolean {
  const lines = linesOf(content.textOf(file) ?? '');
  const isMark = (line: string) => /^---\s*$/.test(line);
  const head = !file.endsWith('.mdx')
    ? lines
    : isMark(lines[0] ?? '')
      ? lines.slice(
          1,
          Math.max(
            1,
            lines.findIndex((line, at) => at > 0 && isMark(line)),
          ),
        )
      : [];
  return head.every((line) => /^\s*(?:#|$)/.test(line));
}
