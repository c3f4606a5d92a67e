import { styleText } from 'node:util';
import type { Place } from '#model/place.ts';
import type { Finding } from '../finding.ts';
import { countOf } from '../run-checks.ts';
import { excerpt, visible, WIDEST } from './excerpt.ts';
import { fold, type Shown } from './fold.ts';
import type { ReportOptions } from './report-options.ts';
import { REPORT_WORDS } from './report-words.ts';
import { wrap } from './wrap.ts';

/** How a report for a person looks. */
export interface PrettyOptions<Rule extends string> extends ReportOptions<Rule> {
  readonly colour: boolean;
  /** How wide the terminal is, if it is one. */
  readonly columns?: number | undefined;
}

/** What stands before the details of a finding. */
const INDENT = '    ';

/**
 * Findings as text for a person, file by file: each with its message, its place, the line shown and
 * the place underlined; then what to do about each rule, told once; at the end, where a terminal
 * stops scrolling, how many there are.
 */
export function pretty<Rule extends string>(
  findings: readonly Finding<Rule>[],
  options: PrettyOptions<Rule>,
): string {
  const say = REPORT_WORDS[options.locale];
  if (findings.length === 0) return `${say.clean}\n`;
  const { files, left } = fold(findings);
  const count = (text: string) => `  ${style(options, ['bold'], text)}`;
  const paragraphs = [
    ...files.flatMap((folded) => [
      style(options, ['bold', 'underline'], visible(folded.file)),
      ...folded.shown.map((shown) => paragraph(shown, options)),
      ...(folded.left > 0 ? [count(say.leftInFile(folded.left))] : []),
    ]),
    ...(left.findings > 0 ? [count(say.left(left.findings, left.files))] : []),
    remedies(findings, options),
    summary(findings, options),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** How many findings there are, in one line. */
export function summary(
  findings: readonly Finding<string>[],
  options: Pick<PrettyOptions<string>, 'locale' | 'colour'>,
): string {
  const say = REPORT_WORDS[options.locale];
  if (findings.length === 0) return say.clean;
  const { errors, warnings } = countOf(findings);
  const files = new Set(findings.map(({ place }) => place.file)).size;
  const text = say.summary(errors, warnings, files, findings.filter(isMendable).length);
  return style(options, ['bold', errors > 0 ? 'red' : 'yellow'], text);
}

const isMendable = ({ fix }: Finding<string>) => fix !== undefined && fix.afterReview !== true;

/** A place as terminals make it clickable. */
export function placeText({ file, start }: Place): string {
  return `${visible(file)}:${start.line}:${start.column}`;
}

function paragraph<Rule extends string>(
  { finding, again }: Shown<Rule>,
  options: PrettyOptions<Rule>,
): string {
  const { columns, locale } = options;
  const say = REPORT_WORDS[locale];
  const { place, severity, rule, suggestion, related = [], fix } = finding;
  const colour = severity === 'error' ? 'red' : 'yellow';
  const message = wrap(visible(finding.message[locale]), columns, `  ${say[severity]}  `, INDENT);
  const detail = (text: string) => wrap(text, columns, INDENT, INDENT);
  return [
    message.replace(say[severity], style(options, ['bold', colour], say[severity])),
    `${INDENT}${style(options, ['cyan'], placeText(place))}  ${style(options, ['dim'], rule)}`,
    ...lines(finding, options, colour),
    ...(suggestion === undefined
      ? []
      : [style(options, ['bold'], detail(say.meant(visible(suggestion))))]),
    ...(again.length === 0 ? [] : [detail(say.again(linesOf(again)))]),
    ...related.map((other) => INDENT + say.related(style(options, ['cyan'], placeText(other)))),
    ...(fix === undefined
      ? []
      : [detail(fix.afterReview === true ? say.mendsOnceSeen(rule, place.file) : say.mendable)]),
  ].join('\n');
}

/** The lines of findings, each once, in their order. */
function linesOf(findings: readonly Finding<string>[]): readonly number[] {
  return [...new Set(findings.map(({ place }) => place.start.line))];
}

function lines<Rule extends string>(
  finding: Finding<Rule>,
  options: PrettyOptions<Rule>,
  colour: 'red' | 'yellow',
): string[] {
  const { file, start } = finding.place;
  const number = String(start.line);
  const gutter = (label: string) => `${INDENT}${label} │ `;
  // Two columns are for the marks of what is cut away.
  const room = (options.columns ?? Infinity) - gutter(number).length - 2;
  const text = options.textOf(file);
  const shown =
    text === undefined ? undefined : excerpt(text, finding.place, Math.min(WIDEST, room));
  if (shown === undefined) return [];
  return [
    style(options, ['dim'], gutter(number)) + shown.line,
    style(options, ['dim'], gutter(' '.repeat(number.length))) +
      shown.indent +
      style(options, [colour], shown.marks),
  ];
}

/** What to do, once for each rule, in the order in which the rules first appear. */
function remedies<Rule extends string>(
  findings: readonly Finding<Rule>[],
  options: PrettyOptions<Rule>,
): string {
  const { book, locale, columns } = options;
  const say = REPORT_WORDS[locale];
  const counts = new Map<Rule, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const items = [...counts].map(([rule, count]) => {
    const times = count === 1 ? '' : style(options, ['dim'], ` × ${count}`);
    const address = options.addressOf?.(rule);
    return [
      `  ${style(options, ['bold'], rule)}${times}`,
      wrap(book.textsOf(rule, locale).fix, columns, INDENT, INDENT),
      ...(address === undefined ? [] : [INDENT + style(options, ['dim'], address)]),
    ].join('\n');
  });
  const [first = ''] = counts.keys();
  return [
    style(options, ['bold'], say.remedies),
    ...items,
    ...(findings.some(isMendable) ? [wrap(say.mendAll, columns, '  ', '  ')] : []),
    style(options, ['dim'], wrap(say.more(book.command, first), columns, '  ', '  ')),
  ].join('\n');
}

function style(
  { colour }: Pick<PrettyOptions<string>, 'colour'>,
  format: Parameters<typeof styleText>[0],
  text: string,
): string {
  return colour ? styleText(format, text, { validateStream: false }) : text;
}
