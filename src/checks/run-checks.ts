import type { Content } from '#content/content.ts';
import type { Day } from '#model/dates.ts';
import { type Place, type Point, START } from '#model/place.ts';
import { checkContext } from './check-context.ts';
import type { AnyCheck, AnyReport, CheckContext } from './define-check.ts';
import { excusesIn, judgeExcuses } from './excuses.ts';
import type { Finding } from './finding.ts';
import { levelled } from './levels.ts';
import { checks, type RuleId } from './registry.ts';
import { linesOf } from './source-lines.ts';
import { crashed, say } from './words/words.ts';

/**
 * Runs every rule, or those named, over content as it stands on a day; what `site.yaml` turns off
 * and what is excused in place is left out. Findings come file by file, in order of place; those of
 * one place in the order of the registry.
 */
export function runChecks(
  content: Content,
  asOf: Day,
  only: readonly RuleId[] = checks.map(({ id }) => id),
): Finding[] {
  const rules = checks.filter(({ id }) => only.includes(id));
  return runRules(rules, checkContext(content, asOf));
}

/** Runs rules one by one: one that fails is an error itself, and hides nothing that others find. */
export function runRules(rules: readonly Rule[], context: CheckContext): Finding[] {
  const found = rules.flatMap((rule) => findingsOf(rule, context));
  const excuses = excusesIn(context.content).filter(
    ({ rule }) => rules.some(({ id }) => id === rule) || !checks.some(({ id }) => id === rule),
  );
  const judged = judgeExcuses(
    excuses,
    levelled(found, context.site),
    context.content,
    context.asOf,
  );
  const aboutExcuses = rules.flatMap((rule) =>
    'excuses' in rule ? told(rule, context, () => rule.excuses(judged.excuses, context)) : [],
  );
  return [...judged.left, ...levelled(aboutExcuses, context.site)].sort(inOrderOfPlace);
}

/** The exit code of a run: 1 if there are errors, or more warnings than are put up with. */
export function exitCode(findings: readonly Finding[], maxWarnings = Infinity): 0 | 1 {
  const { errors, warnings } = countOf(findings);
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}

/** How many findings are errors, and how many warnings. */
export function countOf(findings: readonly Finding[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** What the runner needs of a rule. */
export type Rule = AnyCheck & { readonly id: RuleId };

function findingsOf(rule: Rule, context: CheckContext): Finding[] {
  if ('content' in rule) return told(rule, context, () => rule.content(context));
  if ('entry' in rule)
    return context.content.entries.flatMap((entry) =>
      told(rule, context, () => rule.entry(entry, context)),
    );
  return [];
}

/** What a rule reports, put into words. */
function told(
  { id, severity }: Rule,
  { content }: CheckContext,
  reports: () => Iterable<AnyReport>,
): Finding[] {
  const findings: Finding[] = [];
  try {
    for (const report of reports())
      findings.push({
        rule: id,
        severity: report.severity ?? severity,
        place: insideFile(content, report.place),
        message: {
          en: say('en', id, report.message, report.data),
          zh: say('zh', id, report.message, report.data),
        },
        ...(report.suggestion === undefined ? {} : { suggestion: report.suggestion }),
        ...(report.related === undefined ? {} : { related: report.related }),
        ...(report.fix === undefined ? {} : { fix: report.fix }),
      });
  } catch (error) {
    // Nothing may be published that was not checked, so a rule that fails is an error.
    const reason = error instanceof Error ? error.message : String(error);
    findings.push({
      rule: id,
      severity: 'error',
      place: { file: content.site.file, ...START },
      message: { en: crashed('en', id, reason), zh: crashed('zh', id, reason) },
    });
  }
  return findings;
}

/** A place that ends where its file's lines end: parsers sometimes look beyond. */
function insideFile(content: Content, { file, start, end }: Place): Place {
  const text = content.textOf(file);
  if (text === undefined) return { file, ...START };
  const lines = linesOf(text);
  const inside = ({ line, column }: Point): Point => {
    const at = Math.min(line, lines.length);
    const last = (lines[at - 1] ?? '').length + 1;
    return { line: at, column: at < line ? last : Math.min(column, last) };
  };
  return { file, start: inside(start), end: inside(end) };
}

function inOrderOfPlace(a: Finding, b: Finding): number {
  return (
    compare(a.place.file, b.place.file) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
