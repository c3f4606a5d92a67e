import type { Content } from '#content/content.ts';
import { entriesFrom } from '#evidence/from-content.ts';
import { publicGraph } from '#evidence/gate.ts';
import { buildGraph, type Graph } from '#evidence/graph.ts';
import type { Withheld } from '#evidence/withheld.ts';
import type { Day } from '#model/dates.ts';
import { type Place, type Point, START } from '#model/place.ts';
import type { AnyReport, CheckContext, Severity } from './define-check.ts';
import type { Finding } from './finding.ts';
import { Mistakes } from './mistakes.ts';
import { checks, type RuleId } from './registry.ts';
import { linesOf } from './source-lines.ts';
import { crashed, say } from './words/words.ts';

/**
 * Runs every rule, or those named, over content as it stands on a day. Findings come file by file,
 * in order of place; those of one place in the order of the registry.
 */
export function runChecks(
  content: Content,
  asOf: Day,
  only: readonly RuleId[] = checks.map(({ id }) => id),
): Finding[] {
  return runRules(
    checks.filter(({ id }) => only.includes(id)),
    contextOf(content, asOf),
  );
}

/** Runs rules one by one: one that fails is an error itself, and hides nothing that others find. */
export function runRules(rules: readonly Rule[], context: CheckContext): Finding[] {
  return rules.flatMap((rule) => findingsOf(rule, context)).sort(inOrderOfPlace);
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
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  run(context: CheckContext): Iterable<AnyReport>;
}

// Made when a rule asks for it, so that a failure is the failure of the rules that need it.
function contextOf(content: Content, asOf: Day): CheckContext {
  let graph: Graph | undefined;
  let withheld: Withheld | undefined;
  let mistakes: Mistakes | undefined;
  return {
    content,
    asOf,
    get mistakes() {
      mistakes ??= new Mistakes(content);
      return mistakes;
    },
    get graph() {
      graph ??= buildGraph(entriesFrom(content), content.taxonomy.value ?? NO_WORDS);
      return graph;
    },
    get withheld() {
      withheld ??= publicGraph(this.graph, asOf).withheld;
      return withheld;
    },
  };
}

const NO_WORDS = { industries: {}, regions: {}, technologies: {}, units: {}, measures: {} };

function findingsOf({ id, severity, run }: Rule, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  try {
    for (const report of run(context))
      findings.push({
        rule: id,
        severity: report.severity ?? severity,
        place: insideFile(context.content, report.place),
        message: {
          en: say('en', id, report.message, report.data),
          zh: say('zh', id, report.message, report.data),
        },
        ...(report.suggestion === undefined ? {} : { suggestion: report.suggestion }),
      });
  } catch (error) {
    // Nothing may be published that was not checked, so a rule that fails is an error.
    const reason = error instanceof Error ? error.message : String(error);
    findings.push({
      rule: id,
      severity: 'error',
      place: { file: context.content.site.file, ...START },
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
