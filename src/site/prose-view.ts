import { type Entry, keyOf } from '#evidence/entry.ts';
import { isOf } from '#evidence/gate.ts';
import { splitKey } from '#evidence/graph.ts';
import { formatDate } from '#i18n/format-date.ts';
import { isKindId } from '#model/kinds.ts';
import type { Locale, TextInLocale } from '#model/locale.ts';
import type { RenderComponent, RenderNode } from '#prose/render-nodes.ts';
import type { MetricAddress } from '#prose/vocabulary.ts';
import type { SiteContext } from './context.ts';
import { type DemandView, demandView } from './demand-view.ts';
import { type MetricView, metricAt, type SourceView, sourceView } from './metric-view.ts';
import { type Link, linkToKey, textIn } from './titles.ts';

/** An event of a timeline as a page shows it. */
export interface EventView {
  readonly date: string;
  /** The date for machines. */
  readonly machine: string;
  readonly event: TextInLocale;
  readonly source: SourceView | undefined;
}

/** A quote as a page shows it. */
export interface QuoteView {
  readonly text: TextInLocale;
  /** Whether these are the speaker's own words, rather than a translation. */
  readonly verbatim: boolean;
  readonly speaker: TextInLocale;
  readonly role: TextInLocale;
  readonly source: SourceView | undefined;
}

/** Prose ready for components: finished HTML, elements on the way to a component, and components with what they show. */
export type ProseNode =
  | { readonly type: 'html'; readonly html: string }
  | {
      readonly type: 'element';
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string | number | true>>;
      readonly children: readonly ProseNode[];
    }
  | { readonly type: 'metric'; readonly metric: MetricView }
  | { readonly type: 'metrics'; readonly metrics: readonly MetricView[] }
  | { readonly type: 'before-after'; readonly metric: MetricView }
  | { readonly type: 'quote'; readonly quote: QuoteView }
  | { readonly type: 'timeline'; readonly events: readonly EventView[] }
  | { readonly type: 'demands'; readonly demands: readonly DemandView[] }
  | {
      readonly type: 'callout';
      readonly mood: 'note' | 'caution' | 'lesson';
      readonly title: string | undefined;
      readonly children: readonly ProseNode[];
    }
  | { readonly type: 'ref'; readonly link: Link; readonly children: readonly ProseNode[] }
  | {
      readonly type: 'picture';
      readonly file: string;
      readonly alt: string;
      readonly caption: string | undefined;
    };

/** The prose of an entry's telling. */
export interface ProseView {
  readonly lang: Locale;
  readonly nodes: readonly ProseNode[];
}

/** Puts what they show into the components of prose. What is not public is not shown. */
export function proseNodes(
  context: SiteContext,
  owner: Entry,
  nodes: readonly RenderNode[],
): ProseNode[] {
  return nodes.flatMap((node): ProseNode[] => {
    if (node.type === 'html') return [node];
    if (node.type === 'component') return componentNode(context, owner, node);
    return [{ ...node, children: proseNodes(context, owner, node.children) }];
  });
}

function componentNode(
  context: SiteContext,
  owner: Entry,
  { component, children }: RenderComponent,
): ProseNode[] {
  switch (component.name) {
    case 'Metric':
      return metrics(context, owner, [component.attributes.id]).map((metric) => ({
        type: 'metric',
        metric,
      }));
    case 'Metrics':
      return [{ type: 'metrics', metrics: metrics(context, owner, component.attributes.ids) }];
    case 'BeforeAfter':
      return metrics(context, owner, [component.attributes.metric]).map((metric) => ({
        type: 'before-after',
        metric,
      }));
    case 'Quote': {
      const quote = quoteView(context, owner, component.attributes.id);
      return quote === undefined ? [] : [{ type: 'quote', quote }];
    }
    case 'Timeline':
      return [{ type: 'timeline', events: eventsOf(context, owner) }];
    case 'Demands':
      return isOf(owner, 'cases')
        ? [
            {
              type: 'demands',
              demands: owner.facts.demands.map((demand) =>
                demandView(context, { case: owner, demand }),
              ),
            },
          ]
        : [];
    case 'Callout':
      return [
        {
          type: 'callout',
          mood: component.attributes.type,
          title: component.attributes.title,
          children: proseNodes(context, owner, children),
        },
      ];
    case 'Ref': {
      const { kind, id } = component.attributes.to;
      const link = isKindId(kind) ? linkToKey(context, `${kind}/${id}`) : undefined;
      return link === undefined
        ? []
        : [{ type: 'ref', link, children: proseNodes(context, owner, children) }];
    }
    case 'Picture': {
      const { src, alt, caption } = component.attributes;
      return [{ type: 'picture', file: `${keyOf(owner)}/${src}`, alt, caption }];
    }
  }
}

function metrics(
  context: SiteContext,
  owner: Entry,
  addresses: readonly MetricAddress[],
): MetricView[] {
  return addresses.flatMap(({ entry, metric }) => {
    const { kind, id } = entry ?? splitKey(keyOf(owner));
    return metricAt(context, `${kind}/${id}/${metric}`) ?? [];
  });
}

/** The timeline of a case; empty for other entries. */
export function eventsOf(context: SiteContext, owner: Entry): EventView[] {
  if (!isOf(owner, 'cases')) return [];
  return owner.facts.timeline.map(({ date, event, source }) => ({
    date: formatDate(date, context.tag),
    machine: date,
    event: textIn(context, event),
    source: sourceOf(context, owner, source),
  }));
}

function quoteView(context: SiteContext, owner: Entry, id: string): QuoteView | undefined {
  const quote = isOf(owner, 'cases')
    ? owner.facts.quotes.find((candidate) => candidate.id === id)
    : undefined;
  if (quote === undefined) return undefined;
  const text = textIn(context, quote.text);
  return {
    text,
    verbatim: quote.verbatim.includes(text.lang),
    speaker: textIn(context, quote.speaker.name),
    role: textIn(context, quote.speaker.role),
    source: sourceOf(context, owner, quote.source),
  };
}

function sourceOf(
  context: SiteContext,
  owner: Entry,
  id: string | undefined,
): SourceView | undefined {
  const source = owner.facts.sources.find((candidate) => candidate.id === id);
  return source && sourceView(context, source);
}
