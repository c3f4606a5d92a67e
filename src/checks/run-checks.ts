import type { Content, RawEntry } from '#content/content.ts';
import type { Day } from '#model/dates.ts';
import { checkContext } from './check-context.ts';
import type { CheckContext } from './define-check.ts';
import { type EntryFindings, findingsOfRule } from './entry-findings.ts';
import { excusesInEntry, excusesInSettings, judgeExcuses } from './excuses.ts';
import type { Finding } from './finding.ts';
import { levelled } from './levels.ts';
import { checks, type RuleId } from './registry.ts';
import { type Rule, told } from './tell.ts';

/** What was found in an entry by itself earlier; undefined if it must be looked at now. */
export type KnownFindings = (entry: RawEntry) => EntryFindings | undefined;

/**
 * Runs every rule, or those named, over content as it stands on a day; what `site.yaml` turns off
 * and what is excused in place is left out. Findings come file by file, in order of place; those of
 * one place in the order of the registry.
 */
export function runChecks(
  content: Content,
  asOf: Day,
  only: readonly RuleId[] = checks.map(({ id }) => id),
  known?: KnownFindings,
): Finding[] {
  const rules = checks.filter(({ id }) => only.includes(id));
  return runRules(rules, checkContext(content, asOf), known);
}

/** Runs rules one by one: one that fails is an error itself, and hides nothing that others find. */
export function runRules(
  rules: readonly Rule[],
  context: CheckContext,
  known: KnownFindings = () => undefined,
): Finding[] {
  const { content, site, asOf, textOf } = context;
  const ids = new Set(rules.map(({ id }) => id));
  const found = [
    ...content.entries.flatMap(
      (entry) =>
        known(entry)?.findings.filter(({ rule }) => ids.has(rule)) ??
        rules.flatMap((rule) => findingsOfRule(rule, entry, context)),
    ),
    ...rules.flatMap((rule) =>
      'content' in rule ? told(rule, textOf, () => rule.content(context)) : [],
    ),
  ];
  const excuses = [
    ...excusesInSettings(content),
    ...content.entries.flatMap((entry) => known(entry)?.excuses ?? excusesInEntry(entry, textOf)),
  ].filter(
    ({ rule }) => rules.some(({ id }) => id === rule) || !checks.some(({ id }) => id === rule),
  );
  const judged = judgeExcuses(excuses, levelled(found, site), content, asOf);
  const aboutExcuses = rules.flatMap((rule) =>
    'excuses' in rule ? told(rule, textOf, () => rule.excuses(judged.excuses, context)) : [],
  );
  return [...judged.left, ...levelled(aboutExcuses, site)].sort(inOrder);
}

/** A finding of any rule, of which only the weight is asked. */
type Weighed = Pick<Finding, 'severity'>;

/** The exit code of a run: 1 if there are errors, or more warnings than are put up with. */
export function exitCode(findings: readonly Weighed[], maxWarnings = Infinity): 0 | 1 {
  const { errors, warnings } = countOf(findings);
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}

/** How many findings are errors, and how many warnings. */
export function countOf(findings: readonly Weighed[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

const RANK: ReadonlyMap<RuleId, number> = new Map(checks.map(({ id }, index) => [id, index]));

function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.place.file, b.place.file) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    (RANK.get(a.rule) ?? 0) - (RANK.get(b.rule) ?? 0)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
