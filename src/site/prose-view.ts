import { type Entry, keyOf } from '#evidence/entry.ts';
import { isOf } from '#evidence/gate.ts';
import { splitKey } from '#evidence/graph.ts';
import type { PublicProse } from '#evidence/public-prose.ts';
import { formatDate } from '#i18n/format-date.ts';
import { isKindId } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import type { HastOptions } from '#prose/hast-options.ts';
import { type RenderComponent, type RenderNode, renderNodes } from '#prose/render-nodes.ts';
import type { MetricAddress } from '#prose/vocabulary.ts';
import { closeChineseGaps } from './chinese-spacing.ts';
import type { SiteContext } from './context.ts';
import { demandView } from './demand-view.ts';
import { metricAt } from './metric-view.ts';
import type { PictureView } from './pictures.ts';
import type { EventView, ProseMetric, ProseNode, QuoteView } from './prose-node.ts';
import { sourceOf } from './source-view.ts';
import { linkToKey, textIn } from './titles.ts';

/** The prose of an entry's telling. */
export interface ProseView {
  readonly lang: Locale;
  readonly nodes: readonly ProseNode[];
}

/** Renders prose to nodes. Only prose that was made public can be rendered. */
export function renderPublic(prose: PublicProse, options: HastOptions): RenderNode[] {
  return renderNodes(prose, options);
}

/** Puts what they show into the components of prose. What is not public is not shown. */
export function proseNodes(
  context: SiteContext,
  owner: Entry,
  nodes: readonly RenderNode[],
  pictures: ReadonlyMap<string, PictureView> = new Map(),
): ProseNode[] {
  const shown = nodes.flatMap((node): ProseNode[] => {
    if (node.type === 'html') return [node];
    if (node.type === 'component') return componentNode(context, owner, node, pictures);
    return [{ ...node, children: proseNodes(context, owner, node.children, pictures) }];
  });
  return closeChineseGaps(shown);
}

function componentNode(
  context: SiteContext,
  owner: Entry,
  { component, children }: RenderComponent,
  pictures: ReadonlyMap<string, PictureView>,
): ProseNode[] {
  switch (component.name) {
    case 'Metric':
      return metrics(context, owner, [component.attributes.id]).map((found) => ({
        type: 'metric',
        ...found,
      }));
    case 'Metrics':
      return [{ type: 'metrics', metrics: metrics(context, owner, component.attributes.ids) }];
    case 'BeforeAfter':
      return metrics(context, owner, [component.attributes.metric]).map((found) => ({
        type: 'before-after',
        ...found,
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
          children: proseNodes(context, owner, children, pictures),
        },
      ];
    case 'Ref': {
      const { kind, id } = component.attributes.to;
      const link = isKindId(kind) ? linkToKey(context, `${kind}/${id}`) : undefined;
      return link === undefined
        ? []
        : [{ type: 'ref', link, children: proseNodes(context, owner, children, pictures) }];
    }
    case 'Picture': {
      const { src, alt, caption } = component.attributes;
      const picture = pictures.get(src);
      return picture === undefined ? [] : [{ type: 'picture', picture, alt, caption }];
    }
  }
}

function metrics(
  context: SiteContext,
  owner: Entry,
  addresses: readonly MetricAddress[],
): ProseMetric[] {
  return addresses.flatMap(({ entry, metric: name }) => {
    const { kind, id } = entry ?? splitKey(keyOf(owner));
    const metric = metricAt(context, `${kind}/${id}/${name}`);
    return metric === undefined ? [] : [{ metric, away: `${kind}/${id}` !== keyOf(owner) }];
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
  return quotesOf(context, owner).find((quote) => quote.id === id);
}

/** The quotes of a case; empty for other entries. */
export function quotesOf(context: SiteContext, owner: Entry): QuoteView[] {
  if (!isOf(owner, 'cases')) return [];
  return owner.facts.quotes.map((quote) => {
    const text = textIn(context, quote.text);
    return {
      id: quote.id,
      text,
      verbatim: quote.verbatim.includes(text.lang),
      speaker: textIn(context, quote.speaker.name),
      role: textIn(context, quote.speaker.role),
      source: sourceOf(context, owner, quote.source),
    };
  });
}
