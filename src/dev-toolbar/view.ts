import type { WithheldReason } from '#evidence/withheld.ts';
import { isLocale, type Locale } from '#model/locale.ts';
import type { Problem, Report } from './message.ts';
import { toolbarWords } from './words.ts';

/** A problem in the language of the page. */
export interface ProblemView {
  readonly severity: Problem['severity'];
  readonly where: string;
  readonly message: string;
  readonly suggestion: string | undefined;
  readonly fix: string;
  readonly rule: string;
  /** The address that opens the file in the editor. */
  readonly open: string;
}

/** What the toolbar's window shows on a page. */
export interface ToolbarView {
  readonly level: 'error' | 'warning' | 'none';
  readonly heading: string;
  /** Why the published site would not show the entry of this page. */
  readonly withheld: string | undefined;
  readonly here: readonly ProblemView[];
  readonly elsewhere: readonly ProblemView[];
  readonly elsewhereHeading: string;
}

/** What to show of a report on the page with a path, in a language. */
export function toolbarView(report: Report, path: string, locale: Locale): ToolbarView {
  const words = toolbarWords[locale];
  const entry = entryOfPath(path, report.base);
  const here = report.problems.filter((problem) => entry !== undefined && problem.entry === entry);
  const elsewhere = report.problems.filter((problem) => !here.includes(problem));
  const reason = entry === undefined ? undefined : report.withheld[entry];
  return {
    level: levelOf(report.problems),
    heading: words.heading(report.problems.length, here.length),
    withheld: reason && words.withheld(reasonText(reason, locale)),
    here: here.map((problem) => problemView(problem, report, locale)),
    elsewhere: elsewhere.map((problem) => problemView(problem, report, locale)),
    elsewhereHeading: words.elsewhere(elsewhere.length),
  };
}

/** The entry that a page shows, such as `cases/zhihu`; undefined for pages that show none. */
export function entryOfPath(path: string, base: string): string | undefined {
  const under = path.startsWith(base) ? path.slice(base.length) : path;
  const steps = under.split('/').filter((step) => step !== '');
  const [kind, id] = isLocale(steps[0] ?? '') ? steps.slice(1) : steps;
  return kind === undefined || id === undefined ? undefined : `${kind}/${id}`;
}

function levelOf(problems: readonly Problem[]): ToolbarView['level'] {
  if (problems.some(({ severity }) => severity === 'error')) return 'error';
  return problems.length > 0 ? 'warning' : 'none';
}

function problemView(problem: Problem, { root, base }: Report, locale: Locale): ProblemView {
  const { file, line, column, suggestion } = problem;
  const where = `${file}:${line}:${column}`;
  return {
    severity: problem.severity,
    where,
    message: problem.message[locale],
    suggestion: suggestion && toolbarWords[locale].meant(suggestion),
    fix: problem.fix[locale],
    rule: problem.rule,
    // Vite serves it under the base, as everything.
    open: `${base.replace(/\/$/, '')}/__open-in-editor?file=${encodeURIComponent(`${root.replace(/[\\/]$/, '')}/${where}`)}`,
  };
}

function reasonText(reason: WithheldReason, locale: Locale): string {
  const words = toolbarWords[locale].reasons;
  switch (reason.why) {
    case 'not-yet':
      return words['not-yet'](reason.published);
    case 'expired':
      return words.expired(reason.expires);
    case 'permission-not-yet':
      return words['permission-not-yet'](reason.granted);
    case 'permission-expired':
      return words['permission-expired'](reason.expires);
    default:
      return words[reason.why];
  }
}
