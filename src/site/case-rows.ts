import { customerOf, industryOf } from '#evidence/cases.ts';
import type { Entry } from '#evidence/entry.ts';
import type { TextInLocale } from '#model/locale.ts';
import type { SiteContext } from './context.ts';
import type { EntryRow } from './entry-row.ts';
import { type MetricView, metricView } from './metric-view.ts';
import { termName } from './page-parts.ts';
import { linkTo, nameOf } from './titles.ts';

/** What a list of cases may say of each beyond its figure. */
export interface CaseRowOptions {
  /** The figure to lead with; default: the first headline figure of the case. */
  readonly figure?: MetricView | undefined;
  /** Why the case stands in this list, or other words under its title. */
  readonly reason?: TextInLocale | undefined;
}

/** The line of a case in a list: its figure and what that measures, its customer, industry and year. */
export function caseRow(
  context: SiteContext,
  entry: Entry<'cases'>,
  options: CaseRowOptions = {},
): EntryRow {
  const customer = customerOf(context.graph, entry);
  const industry = industryOf(context.graph, entry);
  const left = entry.facts.outcome === 'left';
  const figure = left ? undefined : (options.figure ?? leadFigure(context, entry));
  return {
    ...ledBy(context, figure),
    ...(left ? { mark: { text: context.words.entry.leftShort } } : {}),
    link: linkTo(context, entry),
    summary: options.reason,
    meta: [
      ...(customer === undefined ? [] : [nameOf(customer, context.locale)]),
      ...(industry === undefined ? [] : [termName(context, 'industries', industry)]),
    ],
    end: entry.facts.date.slice(0, 4),
  };
}

/** The head of a line that a figure leads: its value, what that measures, and its caveat. */
export function ledBy(
  { words }: SiteContext,
  figure: MetricView | undefined,
): Pick<EntryRow, 'figure' | 'figureNote' | 'figureCaveat'> {
  const caveat = figure?.caveat;
  return {
    figure: figure?.value,
    figureNote: figure?.measure,
    figureCaveat: caveat && { label: words.metric.caveat, text: caveat },
  };
}

/** The figure by which a case is known: its first headline figure, else its first. */
export function leadFigure(context: SiteContext, entry: Entry<'cases'>): MetricView | undefined {
  const { metrics } = entry.facts;
  const metric = metrics.find(({ headline }) => headline) ?? metrics[0];
  return metric && metricView(context, entry, metric);
}
