import type { Locale } from '#model/locale.ts';
import type { Finding } from '../finding.ts';
import { countOf } from '../run-checks.ts';
import { words } from '../words/words.ts';
import { REPORT_WORDS } from './report-words.ts';

/**
 * Findings as workflow commands, which GitHub shows beside the lines of a pull request.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(
  findings: readonly Finding[],
  { locale }: { readonly locale: Locale },
): string {
  const say = REPORT_WORDS[locale];
  if (findings.length === 0) return `${say.clean}\n`;
  const { errors, warnings } = countOf(findings);
  const files = new Set(findings.map((finding) => finding.place.file)).size;
  const commands = findings.map((finding) => command(finding, locale));
  return `${commands.join('\n')}\n${say.summary(errors, warnings, files)}\n`;
}

function command({ severity, rule, place, message, suggestion }: Finding, locale: Locale): string {
  const { file, start, end } = place;
  const oneLine = start.line === end.line && end.column > start.column;
  const properties = {
    file,
    line: start.line,
    endLine: end.line,
    col: start.column,
    // GitHub counts the last column in, and takes columns only for places on one line.
    ...(oneLine ? { endColumn: end.column - 1 } : {}),
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  const text = [
    message[locale],
    ...(suggestion === undefined ? [] : [REPORT_WORDS[locale].meant(suggestion)]),
    words[locale][rule].fix,
  ].join('\n');
  return `::${severity} ${list.join(',')}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
