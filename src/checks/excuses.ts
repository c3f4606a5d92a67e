import type { Content, RawEntry } from '#content/content.ts';
import type { Day } from '#model/dates.ts';
import type { Excuse, JudgedExcuse } from './excuse.ts';
import type { Finding } from './finding.ts';
import { isLocked } from './levels.ts';
import { linesOf, textAt } from './texts/source-lines.ts';

/** The excuses in the files of the content that belong to no entry. */
export function excusesInSettings(content: Content): Excuse[] {
  const { site, taxonomy, permalinks, reviews } = content;
  const kept = reviews === undefined ? [] : [reviews];
  return [site, taxonomy, permalinks, ...kept].flatMap(({ file }) =>
    excusesOf(file, content.textOf(file) ?? '', 0),
  );
}

/** The excuses in the files of an entry. */
export function excusesInEntry(
  { facts, tellings }: RawEntry,
  textOf: (file: string) => string | undefined,
): Excuse[] {
  return [
    ...excusesOf(facts.file, textOf(facts.file) ?? '', 0),
    ...tellings.flatMap(({ file, prose }) =>
      excusesOf(file, textOf(file) ?? '', prose.frontmatter?.span.end.line ?? 1),
    ),
  ];
}

const IN_YAML = /(?<=^|\s)#\s*excuse\b(?<said>.*)$/;
const IN_PROSE = /\{\/\*\s*excuse\b(?<said>.*?)\*\/\}/;
const SAID =
  /^(?<rule>[a-z-]+)(?:\s+["“”'](?<words>[^"“”']+)["“”'])?(?:\s+until\s+(?<until>\d{4}-\d{2}-\d{2}))?\s*(?:[:：]\s*(?<reason>.*))?$/;

/** The excuses of one file. A telling's head is YAML; its prose begins after a line. */
function excusesOf(file: string, text: string, headEnd: number): Excuse[] {
  if (!text.includes('excuse')) return [];
  const isTelling = file.endsWith('.mdx');
  const lines = linesOf(text);
  return lines.flatMap((content, index) => {
    const line = index + 1;
    const comment = (isTelling && line > headEnd ? IN_PROSE : IN_YAML).exec(content);
    const said = SAID.exec(comment?.groups?.['said']?.trim() ?? '')?.groups;
    if (comment === null) return [];
    const start = { line, column: comment.index + 1 };
    const end = { line, column: start.column + comment[0].length };
    return [
      {
        place: { file, start, end },
        rule: said?.['rule'] ?? '',
        words: said?.['words'],
        until: said?.['until'],
        reason: said?.['reason']?.trim() ?? '',
        line: content.trim() === comment[0].trim() ? lineBelow(lines, index) : line,
      },
    ];
  });
}

const COMMENT = /^\s*(?:#.*|\{\/\*.*\*\/\}\s*)?$/;

function lineBelow(lines: readonly string[], index: number): number {
  const below = lines.findIndex((line, at) => at > index && !COMMENT.test(line));
  return below === -1 ? index + 1 : below + 1;
}

/**
 * Takes excused findings out. Each excuse takes out the first finding of its rule on its line that
 * no other excuse took out before.
 */
export function judgeExcuses(
  excuses: readonly Excuse[],
  findings: readonly Finding[],
  content: Content,
  asOf: Day,
): { readonly left: Finding[]; readonly excuses: readonly JudgedExcuse[] } {
  const left = new Set(findings);
  const judged = excuses.map((excuse): JudgedExcuse => {
    if (excuse.until === undefined || excuse.reason === '') return { excuse, verdict: 'malformed' };
    if (isLocked(excuse.rule)) return { excuse, verdict: 'locked' };
    const finding = findings.find((one) => left.has(one) && covers(excuse, one, content));
    if (finding === undefined) return { excuse, verdict: 'unused' };
    if (excuse.until < asOf) return { excuse, verdict: 'expired' };
    left.delete(finding);
    return { excuse, verdict: 'applies' };
  });
  return { left: [...left], excuses: judged };
}

function covers(excuse: Excuse, { rule, place }: Finding, content: Content): boolean {
  return (
    rule === excuse.rule &&
    place.file === excuse.place.file &&
    place.start.line === excuse.line &&
    (excuse.words === undefined || textAt(content, place).includes(excuse.words))
  );
}
