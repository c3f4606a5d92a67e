import type { FlagGap, FlagStage } from '#evidence/flags.ts';
import type { TextInLocale } from '#model/locale.ts';
import type { DemandView } from './demand-view.ts';
import type { EntryRow } from './entry-row.ts';
import type { MetricView } from './metric-view.ts';
import type { EventView, QuoteView } from './prose-node.ts';
import type { SourceView } from './source-view.ts';
import type { Link } from './titles.ts';

/** Words with the language they are in, and where they lead if they lead somewhere. */
export interface Phrase extends TextInLocale {
  readonly href?: string | undefined;
}

/** One line of the facts beside a title: a label and one or more values. */
export interface Fact {
  readonly label: string;
  readonly values: readonly Phrase[];
}

/** Something a reader must know before anything else. */
export interface Notice {
  /** against: speaks against the product; plain: a mere remark. */
  readonly tone: 'against' | 'plain';
  readonly text: string;
  /** More to it, in the words of the facts. */
  readonly detail?: TextInLocale | undefined;
  readonly link?: Phrase | undefined;
}

/** A claim with the stage it has reached. */
export interface ClaimView {
  readonly link: Link;
  readonly summary: TextInLocale | undefined;
  readonly stage: FlagStage;
  readonly missing: readonly FlagGap[];
}

/** Something stated, with what it rests on. */
export interface StatementView {
  readonly text: TextInLocale;
  /** Cases and capabilities it is about. */
  readonly links: readonly Link[];
  readonly source: SourceView | undefined;
}

/** Something that happened: when, what, and where it leads. */
export interface HappeningView extends Omit<EventView, 'date' | 'machine'> {
  readonly date: string | undefined;
  readonly machine: string | undefined;
  /** A version, a speaker: what stands before the words. */
  readonly lead?: Phrase | undefined;
  readonly links?: readonly Link[] | undefined;
}

/** Figures that belong together, under the case they come from if they are of several. */
export interface FigureGroup {
  readonly owner: Link | undefined;
  readonly about: readonly TextInLocale[];
  readonly figures: readonly MetricView[];
}

/** A layer of an architecture. */
export interface LayerView {
  readonly name: TextInLocale;
  readonly parts: readonly TextInLocale[];
  readonly product: boolean;
}

/** Rows under a heading of their own, or without one. */
export interface RowGroup {
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  readonly rows: readonly EntryRow[];
}

/** A need and what answers it. */
export interface AnswerView {
  readonly need: Link;
  readonly status: string;
  readonly answered: boolean;
  readonly capabilities: readonly Link[];
}

/** What a section holds. Each sort has a component of its own. */
export type SectionBody =
  | { readonly type: 'tiles'; readonly metrics: readonly MetricView[] }
  | { readonly type: 'figures'; readonly groups: readonly FigureGroup[] }
  | { readonly type: 'rows'; readonly groups: readonly RowGroup[] }
  | { readonly type: 'claims'; readonly claims: readonly ClaimView[] }
  | { readonly type: 'answers'; readonly answers: readonly AnswerView[]; readonly others: RowGroup }
  | {
      readonly type: 'demands';
      readonly demands: readonly DemandView[];
      /** true: shown away from their case, which they name. */
      readonly away: boolean;
      /** true: on the page of the capability they come back to, which they need not name. */
      readonly home?: boolean | undefined;
    }
  | { readonly type: 'happenings'; readonly happenings: readonly HappeningView[] }
  | {
      readonly type: 'statements';
      readonly statements: readonly StatementView[];
      readonly against?: boolean;
    }
  | { readonly type: 'quotes'; readonly quotes: readonly QuoteView[] }
  | { readonly type: 'architecture'; readonly layers: readonly LayerView[] }
  | { readonly type: 'sources'; readonly sources: readonly SourceView[] };

/** A part of a page under a heading. */
export type Section = SectionBody & {
  /** Unique on the page, and never what a heading of a telling can have. */
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
};

/** What search shall know of a page beyond its words. */
export interface SearchTerms {
  readonly kind: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly industries: readonly string[];
  readonly capabilities: readonly string[];
  readonly regions: readonly string[];
  /** Other names under which people may look for it. */
  readonly also: readonly string[];
}

/** What the view model of a kind says of an entry; the rest follows from the model. */
export interface EntryParts {
  /** What the last step of the breadcrumb says; default: the name of the entry. */
  readonly crumb?: TextInLocale | undefined;
  /** What sort of thing it is, in two or three words. */
  readonly kicker?: readonly Phrase[];
  /** What stands under the title; default: the summary. */
  readonly lede?: TextInLocale | undefined;
  readonly claim?: ClaimView | undefined;
  readonly notices?: readonly Notice[];
  readonly facts?: readonly Fact[];
  /** The figures to show large; default: the headline figures of the entry. */
  readonly tiles?: readonly MetricView[];
  /** true: the tiles belong to other entries, which they name. */
  readonly tilesAway?: boolean;
  /** Stands beside the telling where there is room. */
  readonly beside?: readonly Section[];
  readonly sections?: readonly Section[];
}

/** A page that shows one entry. */
export interface EntryPage extends Required<Omit<EntryParts, 'crumb' | 'lede' | 'claim'>> {
  readonly crumbs: readonly Link[];
  readonly crumb: TextInLocale;
  readonly title: TextInLocale;
  readonly lede: TextInLocale | undefined;
  readonly claim: ClaimView | undefined;
  readonly search: SearchTerms;
}
