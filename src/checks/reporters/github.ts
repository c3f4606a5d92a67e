import type { Finding } from '../finding.ts';
import { placeText, summary } from './pretty.ts';
import type { ReportOptions } from './report-options.ts';
import { REPORT_WORDS } from './report-words.ts';

/**
 * Findings as workflow commands, which GitHub shows beside the lines of a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function github<Rule extends string>(
  findings: readonly Finding<Rule>[],
  options: Pick<ReportOptions<Rule>, 'book' | 'locale' | 'addressOf'>,
): string {
  const commands = findings.map((finding) => command(finding, options));
  return `${[...commands, summary(findings, { ...options, colour: false })].join('\n')}\n`;
}

function command<Rule extends string>(
  { severity, rule, place, message, suggestion, related = [], fix }: Finding<Rule>,
  { book, locale, addressOf }: Pick<ReportOptions<Rule>, 'book' | 'locale' | 'addressOf'>,
): string {
  const { file, start, end } = place;
  const say = REPORT_WORDS[locale];
  // GitHub takes columns only for places on one line, and counts the last column in.
  const columns =
    start.line === end.line
      ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) }
      : {};
  const properties = { file, line: start.line, endLine: end.line, ...columns, title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  const address = addressOf?.(rule);
  const text = [
    message[locale],
    ...(suggestion === undefined ? [] : [say.meant(suggestion)]),
    book.textsOf(rule, locale).fix,
    ...related.map((other) => say.related(placeText(other))),
    ...(fix === undefined
      ? []
      : [fix.afterReview === true ? say.mendsOnceSeen(rule, file) : say.mends]),
    ...(address === undefined ? [] : [address]),
  ].join('\n');
  return `::${severity} ${list.join(',')}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
