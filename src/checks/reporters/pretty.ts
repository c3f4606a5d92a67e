import { styleText } from 'node:util';
import type { Locale } from '#model/locale.ts';
import type { Finding } from '../finding.ts';
import type { RuleId } from '../registry.ts';
import { countOf } from '../run-checks.ts';
import { words } from '../words/words.ts';
import { excerpt, visible } from './excerpt.ts';
import { REPORT_WORDS } from './report-words.ts';

/** What the report needs besides the findings. */
export interface PrettyOptions {
  readonly locale: Locale;
  /** The text of a file, to show the line in question. */
  textOf(file: string): string | undefined;
  readonly colour: boolean;
}

/**
 * Findings as text for a person: each with its place, the line shown and the place underlined;
 * at the end, where a terminal stops scrolling, what to do about each rule, told once.
 */
export function pretty(findings: readonly Finding[], options: PrettyOptions): string {
  const say = REPORT_WORDS[options.locale];
  if (findings.length === 0) return `${say.clean}\n`;
  const { errors, warnings } = countOf(findings);
  const files = new Set(findings.map((finding) => finding.place.file)).size;
  const summary = style(
    options,
    ['bold', errors > 0 ? 'red' : 'yellow'],
    say.summary(errors, warnings, files),
  );
  const paragraphs = [
    ...findings.map((finding) => paragraph(finding, options)),
    remedies(findings, options),
    summary,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function paragraph(finding: Finding, options: PrettyOptions): string {
  const say = REPORT_WORDS[options.locale];
  const { file, start } = finding.place;
  const colour = finding.severity === 'error' ? 'red' : 'yellow';
  const severity = style(options, ['bold', colour], say[finding.severity]);
  const place = style(options, ['underline'], `${visible(file)}:${start.line}:${start.column}`);
  const rule = style(options, ['dim'], finding.rule);
  const hint = finding.suggestion;
  return [
    `${severity}  ${place}  ${rule}`,
    `  ${visible(finding.message[options.locale])}`,
    ...lines(finding, options, colour),
    ...(hint === undefined ? [] : [`  ${style(options, ['bold'], say.meant(visible(hint)))}`]),
  ].join('\n');
}

function lines(finding: Finding, options: PrettyOptions, colour: 'red' | 'yellow'): string[] {
  const { file, start } = finding.place;
  const text = options.textOf(file);
  const shown = text === undefined ? undefined : excerpt(text, finding.place);
  if (shown === undefined) return [];
  const number = String(start.line);
  const gutter = (label: string) => style(options, ['dim'], `  ${label} │ `);
  return [
    gutter(number) + shown.line,
    gutter(' '.repeat(number.length)) + shown.indent + style(options, [colour], shown.marks),
  ];
}

/** What to do, once for each rule, in the order in which the rules first appear. */
function remedies(findings: readonly Finding[], options: PrettyOptions): string {
  const say = REPORT_WORDS[options.locale];
  const counts = new Map<RuleId, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const items = [...counts].map(([rule, count]) => {
    const times = count === 1 ? '' : style(options, ['dim'], ` × ${count}`);
    return `  ${style(options, ['bold'], rule)}${times}\n    ${words[options.locale][rule].fix}`;
  });
  const [first = ''] = counts.keys();
  return `${say.remedies}\n${items.join('\n')}\n  ${style(options, ['dim'], say.more(first))}`;
}

function style(
  options: PrettyOptions,
  format: Parameters<typeof styleText>[0],
  text: string,
): string {
  return options.colour ? styleText(format, text, { validateStream: false }) : text;
}
