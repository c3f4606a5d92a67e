import type { Day } from '#model/dates.ts';
import type { Finding } from '../finding.ts';
import { countOf } from '../run-checks.ts';
import type { ReportOptions } from './report-options.ts';

/** What a report for programs says besides the findings. */
interface JsonOptions<Rule extends string>
  extends Pick<ReportOptions<Rule>, 'book' | 'locale' | 'addressOf'> {
  readonly asOf: Day;
  /** What `--fix` mended before, if it was asked to. */
  readonly mended?: readonly Finding<Rule>[] | undefined;
}

/** Findings as JSON for programs. Fields are added, never renamed. */
export function json<Rule extends string>(
  findings: readonly Finding<Rule>[],
  options: JsonOptions<Rule>,
): string {
  const { asOf, book, locale, mended, addressOf } = options;
  const report = {
    asOf,
    ...countOf(findings),
    ...(mended === undefined
      ? {}
      : {
          mended: mended.map(({ rule, place, message }) => ({
            rule,
            ...place,
            message: message[locale],
          })),
        }),
    findings: findings.map(({ rule, severity, place, message, suggestion, related, fix }) => {
      const explained = addressOf?.(rule);
      return {
        rule,
        severity,
        ...place,
        message: message[locale],
        ...(suggestion === undefined ? {} : { suggestion }),
        fix: book.textsOf(rule, locale).fix,
        ...(explained === undefined ? {} : { explained }),
        ...(related === undefined ? {} : { related }),
        ...(fix === undefined
          ? {}
          : {
              edits: fix.edits.map(({ place: at, text }) => ({ ...at, text })),
              afterReview: fix.afterReview === true,
            }),
      };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
