import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { Locale } from '#model/locale.ts';
import type { Finding } from '../finding.ts';
import { words } from '../words/words.ts';

/** What the report needs besides the findings. */
export interface PrettyOptions {
  readonly locale: Locale;
  /** The text of a file, to show the line in question. */
  textOf(file: string): string | undefined;
  readonly colour: boolean;
}

const LABELS = {
  en: {
    error: 'error',
    warning: 'warning',
    meant: (name: string) => `Did you mean "${name}"?`,
    clean: 'No problems found.',
    summary: (errors: number, warnings: number, files: number) =>
      `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${plural(files, 'file')}`,
  },
  zh: {
    error: '错误',
    warning: '提醒',
    meant: (name: string) => `是不是想写“${name}”？`,
    clean: '没有发现问题。',
    summary: (errors: number, warnings: number, files: number) =>
      `${files} 个文件里有 ${errors} 个错误、${warnings} 个提醒`,
  },
} as const;

/** Lines longer than this are cut around the place in question. */
const WIDEST = 100;

/** Findings as text for a person: grouped by file, with the line shown and the place underlined. */
export function pretty(findings: readonly Finding[], options: PrettyOptions): string {
  const labels = LABELS[options.locale];
  if (findings.length === 0) return `${labels.clean}\n`;
  const files = [...new Set(findings.map((finding) => finding.place.file))];
  const groups = files.map((file) => {
    const paragraphs = findings
      .filter((finding) => finding.place.file === file)
      .map((finding) => one(finding, options));
    return `${style(options, ['underline'], file)}\n${paragraphs.join('\n\n')}`;
  });
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const summary = labels.summary(errors, findings.length - errors, files.length);
  return `${groups.join('\n\n')}\n\n${style(options, ['bold', errors > 0 ? 'red' : 'yellow'], summary)}\n`;
}

function one(finding: Finding, options: PrettyOptions): string {
  const labels = LABELS[options.locale];
  const { file, start } = finding.place;
  const colour = finding.severity === 'error' ? 'red' : 'yellow';
  const head = `  ${file}:${start.line}:${start.column}  ${style(options, [colour], labels[finding.severity])}  ${finding.message[options.locale]}  ${style(options, ['dim'], finding.rule)}`;
  const hint =
    finding.suggestion === undefined
      ? []
      : [`    ${style(options, ['bold'], labels.meant(finding.suggestion))}`];
  const fix = `    ${words[options.locale][finding.rule].fix}`;
  return [head, ...excerpt(finding, options, colour), ...hint, fix].join('\n');
}

function excerpt(finding: Finding, options: PrettyOptions, colour: 'red' | 'yellow'): string[] {
  const { file, start, end } = finding.place;
  const line = options.textOf(file)?.split(/\r\n|\r|\n/)[start.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;
  // A place far to the right is shown without what stands before it.
  const cut = from > WIDEST ? from - 20 : 0;
  const shown = clip(line.slice(cut), WIDEST);
  const visible = expandTabs(shown);
  const before = stringWidth(expandTabs(line.slice(cut, from)));
  const width = Math.max(
    1,
    Math.min(stringWidth(expandTabs(line.slice(from, to))), stringWidth(visible) - before),
  );
  const number = String(start.line);
  const gutter = ' '.repeat(number.length);
  return [
    style(options, ['dim'], `    ${number} │ `) + visible,
    style(options, ['dim'], `    ${gutter} │ `) +
      ' '.repeat(before) +
      style(options, [colour], '^'.repeat(width)),
  ];
}

const expandTabs = (text: string) => text.replaceAll('\t', '    ');

const clip = (text: string, width: number) =>
  text.length > width ? `${text.slice(0, width)}…` : text;

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function style(
  options: PrettyOptions,
  format: Parameters<typeof styleText>[0],
  text: string,
): string {
  return options.colour ? styleText(format, text, { validateStream: false }) : text;
}
