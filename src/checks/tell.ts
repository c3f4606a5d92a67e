import { type Place, type Point, START } from '#model/place.ts';
import type { AnyCheck, AnyReport } from './define-check.ts';
import type { Finding } from './finding.ts';
import type { RuleId } from './registry.ts';
import { linesOf } from './texts/source-lines.ts';
import { crashed, say } from './words/words.ts';

/** A rule of the registry, or one that stands in for it in a test. */
export type Rule = AnyCheck & { readonly id: RuleId };

/** What a rule reports, put into words. A rule that fails is an error itself. */
export function told(
  { id, severity }: Rule,
  textOf: (file: string) => string | undefined,
  reports: () => Iterable<AnyReport>,
): Finding[] {
  const findings: Finding[] = [];
  try {
    for (const report of reports())
      findings.push({
        rule: id,
        severity: report.severity ?? severity,
        place: insideFile(textOf, report.place),
        message: {
          en: say('en', id, report.message, report.data),
          zh: say('zh', id, report.message, report.data),
        },
        ...(report.suggestion === undefined ? {} : { suggestion: report.suggestion }),
        ...((report.related ?? []).length === 0 ? {} : { related: report.related }),
        ...(report.fix === undefined ? {} : { fix: report.fix }),
      });
  } catch (error) {
    // Nothing may be published that was not checked, so a rule that fails is an error.
    const reason = error instanceof Error ? error.message : String(error);
    findings.push({
      rule: id,
      severity: 'error',
      place: { file: 'content/site.yaml', ...START },
      message: { en: crashed('en', id, reason), zh: crashed('zh', id, reason) },
    });
  }
  return findings;
}

/** A place that ends where its file's lines end: parsers sometimes look beyond. */
function insideFile(
  textOf: (file: string) => string | undefined,
  { file, start, end }: Place,
): Place {
  const text = textOf(file);
  if (text === undefined) return { file, ...START };
  const lines = linesOf(text);
  const inside = ({ line, column }: Point): Point => {
    const at = Math.min(line, lines.length);
    const last = (lines[at - 1] ?? '').length + 1;
    return { line: at, column: at < line ? last : Math.min(column, last) };
  };
  return { file, start: inside(start), end: inside(end) };
}
