import type { Entry } from '#evidence/entry.ts';
import {
  type FormattedQuantity,
  formatBaseline,
  formatComparison,
  formatMetric,
} from '#evidence/format-metric.ts';
import { entryOf } from '#evidence/graph.ts';
import { comparison, convert, metricTerms, middle } from '#evidence/metric.ts';
import { metricTarget } from '#evidence/references.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { TextInLocale } from '#model/locale.ts';
import type { Metric } from '#model/metrics.ts';
import type { SiteContext } from './context.ts';
import { type SourceView, sourceView } from './source-view.ts';
import { type Link, linkTo, textIn } from './titles.ts';

/** A figure with everything a reader needs to judge it. */
export interface MetricView {
  /** Unique among all metrics: `cases/acme/p99`. */
  readonly key: string;
  readonly value: FormattedQuantity;
  readonly measure: TextInLocale;
  readonly scope: TextInLocale;
  /** When it was measured, or published if `dated` says so. */
  readonly asOf: { readonly label: string; readonly date: string; readonly machine: string };
  readonly baseline:
    | {
        readonly value: FormattedQuantity | undefined;
        readonly kind: 'before' | 'target' | 'earlier';
        readonly label: TextInLocale | undefined;
      }
    | undefined;
  /** "−77%", "4.4×"; undefined if nothing can be compared, or the value is itself the change. */
  readonly change: { readonly text: string; readonly better: boolean | undefined } | undefined;
  /** Value and baseline on one scale from 0 to 100, for bars; undefined without a baseline in numbers. */
  readonly bars: { readonly value: number; readonly baseline: number } | undefined;
  readonly caveat: TextInLocale | undefined;
  readonly source: SourceView | undefined;
  /** The entry it belongs to, for figures shown elsewhere. */
  readonly owner: Link;
  readonly headline: boolean;
}

/** A figure as a page shows it. */
export function metricView(context: SiteContext, owner: Entry, metric: Metric): MetricView {
  const { graph, locale, tag, words } = context;
  const compared = comparison(metric, graph.taxonomy);
  const terms = metricTerms(metric, graph.taxonomy);
  const isChange = terms?.unit.dimension === 'change';
  const source = owner.facts.sources.find((candidate) => candidate.id === metric.source);
  return {
    key: `${owner.kind}/${owner.id}/${metric.id}`,
    value: formatMetric(metric, graph.taxonomy, locale),
    measure: textIn(context, terms?.measure.name ?? { en: metric.measure }),
    scope: textIn(context, metric.scope),
    asOf: {
      label: metric.dated === 'published' ? words.metric.published : words.metric.measured,
      date: formatDate(metric.asOf, tag),
      machine: metric.asOf,
    },
    baseline: metric.baseline && {
      value: formatBaseline(metric, graph.taxonomy, locale),
      kind: metric.baseline.kind,
      label: metric.baseline.label && textIn(context, metric.baseline.label),
    },
    change:
      compared === undefined || isChange
        ? undefined
        : { text: formatComparison(compared, locale), better: compared.better },
    bars: barsOf(context, metric),
    caveat: metric.caveat && textIn(context, metric.caveat),
    source: source && sourceView(context, source),
    owner: linkTo(context, owner),
    headline: metric.headline,
  };
}

/** The figure a reference such as `acme/p99` names; undefined if it is not public. */
export function metricAt(context: SiteContext, address: string): MetricView | undefined {
  const target = metricTarget(address);
  const owner: Entry | undefined = target && entryOf(context.graph, target.kind, target.entry);
  const metric = owner?.facts.metrics.find((candidate) => candidate.id === target?.metric);
  return owner && metric && metricView(context, owner, metric);
}

function barsOf({ graph }: SiteContext, metric: Metric): MetricView['bars'] {
  const terms = metricTerms(metric, graph.taxonomy);
  if (terms === undefined || metric.baseline?.value === undefined) return undefined;
  if (terms.baselineUnit.dimension !== terms.unit.dimension) return undefined;
  const value = middle(metric.value);
  const baseline = middle(convert(metric.baseline.value, terms.baselineUnit, terms.unit));
  const longest = Math.max(value, baseline);
  return longest <= 0
    ? undefined
    : { value: (value / longest) * 100, baseline: (baseline / longest) * 100 };
}
