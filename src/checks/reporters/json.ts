import type { Day } from '#model/dates.ts';
import type { Locale } from '#model/locale.ts';
import type { Finding } from '../finding.ts';
import { countOf } from '../run-checks.ts';
import { words } from '../words/words.ts';

/** Findings as JSON for programs. Fields are added, never renamed. */
export function json(
  findings: readonly Finding[],
  { locale, asOf }: { readonly locale: Locale; readonly asOf: Day },
): string {
  const report = {
    asOf,
    ...countOf(findings),
    findings: findings.map(({ rule, severity, place, message, suggestion }) => ({
      rule,
      severity,
      ...place,
      message: message[locale],
      ...(suggestion === undefined ? {} : { suggestion }),
      fix: words[locale][rule].fix,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
