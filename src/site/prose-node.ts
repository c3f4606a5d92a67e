import type { TextInLocale } from '#model/locale.ts';
import type { DemandView } from './demand-view.ts';
import type { MetricView } from './metric-view.ts';
import type { PictureView } from './pictures.ts';
import type { SourceView } from './source-view.ts';
import type { Link } from './titles.ts';

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
  readonly id: string;
  readonly text: TextInLocale;
  /** Whether these are the speaker's own words, rather than a translation. */
  readonly verbatim: boolean;
  readonly speaker: TextInLocale;
  readonly role: TextInLocale;
  readonly source: SourceView | undefined;
}

/** A figure within prose. */
export interface ProseMetric {
  readonly metric: MetricView;
  /** true: it belongs to another entry, which it must name. */
  readonly away: boolean;
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
  | ({ readonly type: 'metric' } & ProseMetric)
  | { readonly type: 'metrics'; readonly metrics: readonly ProseMetric[] }
  | ({ readonly type: 'before-after' } & ProseMetric)
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
      readonly picture: PictureView;
      readonly alt: string;
      readonly caption: string | undefined;
    };
