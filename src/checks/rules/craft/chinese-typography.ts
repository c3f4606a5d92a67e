import type { RawEntry, RawTelling } from '#content/content.ts';
import { type Place, type Span, START } from '#model/place.ts';
import { isRecord } from '#model/walk.ts';
import type { SourceText } from '#prose/source-text.ts';
import { defineCheck, type EntryContext, type Report, type TextEdit } from '../../define-check.ts';
import { sourceOf } from '../../telling-style/flat-text.ts';
import { markupAsText } from '../../telling-style/markup-as-text.ts';
import { mixedSpacing } from '../../telling-style/mixed-spacing.ts';
import { type SpacingIssue, spacingIssues } from '../../telling-style/spacing-issues.ts';

const messages = {
  'no-space': ['text', 'expected'],
  'half-width': ['text', 'expected'],
  'needless-space': ['text', 'expected'],
} as const;

/**
 * Chinese text keeps a space to Latin letters and digits, and uses its own punctuation, as most
 * Chinese style guides for technical writing ask. Names that the taxonomy lists stay as they are.
 */
export const chineseTypography = defineCheck({
  id: 'chinese-typography',
  severity: 'warning',
  messages,
  *entry(entry, context) {
    const names = [...(context.taxonomy?.spellings ?? []), ...ownNames(entry)];
    // Where a head is not closed, its fields are read as prose.
    for (const telling of entry.tellings)
      if (telling.locale === 'zh' && telling.prose.frontmatter !== null) {
        yield* inHead(telling, names, context);
        yield* inProse(telling, names, context);
      }
    yield* inFacts(entry, names);
  },
});

type Reports = Generator<Report<typeof messages>>;

function* inProse(
  { file, prose }: RawTelling,
  names: readonly string[],
  { textOf }: EntryContext,
): Reports {
  const source = sourceOf(textOf(file) ?? '');
  // Marks around what was meant as markup are told together with it.
  const markup = markupAsText(prose.tree, source).map(({ span }) => span);
  for (const { code, text, expected, span } of mixedSpacing(prose.tree, source, { names })) {
    if (markup.some((meant) => touches(source, meant, span))) continue;
    const place = { file, ...span };
    // Where markup stands between the characters, where the space belongs is for a person to say.
    const plain = source.slice(span) === text;
    yield {
      message: code,
      data: { text, expected },
      place,
      fix: plain ? { edits: [edit({ code, expected }, place)] } : undefined,
    };
  }
}

function touches(source: SourceText, one: Span, other: Span): boolean {
  return (
    source.offsetAt(one.start) <= source.offsetAt(other.end) &&
    source.offsetAt(other.start) <= source.offsetAt(one.end)
  );
}

function* inHead(telling: RawTelling, names: readonly string[], { textOf }: EntryContext): Reports {
  const source = sourceOf(textOf(telling.file) ?? '');
  for (const field of ['title', 'summary'] as const) {
    const text = telling.head?.[field];
    if (text === undefined) continue;
    const issues = spacingIssues(text, names);
    if (issues.length === 0) continue;
    const whole = telling.locateHead([field]);
    const start = source.slice(whole).indexOf(text);
    for (const issue of issues) {
      if (start === -1) yield report(issue, text, whole);
      else {
        const from = source.offsetAt(whole.start) + start;
        const span = source.spanOf(from + issue.start, from + issue.end);
        const place = { file: telling.file, ...span };
        yield {
          ...report(issue, text, place),
          fix: { edits: [edit(issue, place)] },
        };
      }
    }
  }
}

function* inFacts({ facts }: RawEntry, names: readonly string[]): Reports {
  for (const { mark, value, path } of facts.marked) {
    const text = mark.to === 'reader' && isRecord(value) ? value['zh'] : undefined;
    if (typeof text !== 'string') continue;
    const issues = spacingIssues(text, names);
    if (issues.length === 0) continue;
    const place: Place =
      facts.value === undefined ? { file: facts.file, ...START } : facts.locate([...path, 'zh']);
    for (const issue of issues) yield report(issue, text, place);
  }
}

function report({ code, start, end, expected }: SpacingIssue, text: string, place: Place) {
  return { message: code, data: { text: text.slice(start, end), expected }, place };
}

/** A missing space is put in between, so that two of them beside one character do not overlap. */
function edit({ code, expected }: Pick<SpacingIssue, 'code' | 'expected'>, place: Place): TextEdit {
  if (code !== 'no-space') return { place, text: expected };
  const { start } = place;
  const between = { ...start, column: start.column + expected.indexOf(' ') };
  return { place: { ...place, start: between, end: between }, text: ' ' };
}

/** The entry's own name as its facts spell it. */
function ownNames({ facts }: RawEntry): string[] {
  const { raw } = facts;
  if (!isRecord(raw)) return [];
  const name = isRecord(raw['name']) ? Object.values(raw['name']) : [];
  const aliases: unknown[] = Array.isArray(raw['aliases']) ? raw['aliases'] : [];
  return [...name, ...aliases].filter((one) => typeof one === 'string');
}
