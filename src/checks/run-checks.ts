import type { Content } from '#content/content.ts';
import { entriesFrom } from '#evidence/from-content.ts';
import { publicGraph } from '#evidence/gate.ts';
import { buildGraph } from '#evidence/graph.ts';
import type { Day } from '#model/dates.ts';
import type { AnyReport, CheckContext, Severity } from './define-check.ts';
import type { Finding } from './finding.ts';
import { checks, type RuleId } from './registry.ts';
import { say } from './words/words.ts';

/** Runs every rule over content as it stands on a day. Findings come file by file, in order of place. */
export function runChecks(content: Content, asOf: Day): Finding[] {
  const taxonomy = content.taxonomy.value ?? {
    industries: {},
    regions: {},
    technologies: {},
    units: {},
    measures: {},
  };
  const graph = buildGraph(entriesFrom(content), taxonomy);
  const context: CheckContext = {
    content,
    graph,
    withheld: publicGraph(graph, asOf).withheld,
    asOf,
  };
  return checks.flatMap((check) => [...findingsOf(check, context)]).sort(inOrderOfPlace);
}

/** The exit code of a run: 1 if there are errors. */
export function exitCode(findings: readonly Finding[]): 0 | 1 {
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

interface Runnable {
  readonly id: RuleId;
  readonly severity: Severity;
  run(context: CheckContext): Iterable<AnyReport>;
}

function* findingsOf({ id, severity, run }: Runnable, context: CheckContext): Generator<Finding> {
  for (const report of run(context))
    yield {
      rule: id,
      severity: report.severity ?? severity,
      place: report.place,
      message: {
        en: say('en', id, report.message, report.data),
        zh: say('zh', id, report.message, report.data),
      },
      ...(report.suggestion === undefined ? {} : { suggestion: report.suggestion }),
    };
}

function inOrderOfPlace(a: Finding, b: Finding): number {
  return (
    compare(a.place.file, b.place.file) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    compare(a.rule, b.rule)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
