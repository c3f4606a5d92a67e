import type { FlagGap, FlagStage } from '#evidence/flags.ts';
import type { NeedStatus } from '#evidence/needs.ts';
import type { Stage } from '#model/kind.ts';
import type { Facts } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import type { Source } from '#model/sources.ts';
import { en } from './en.ts';
import type { EntryWords } from './entry-words.ts';
import type { FrontWords } from './front-words.ts';
import { zh } from './zh.ts';

type Demand = Facts<'cases'>['demands'][number];

/** Every text of the interface that does not come from content, in one language. */
export interface UiWords {
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly language: string;
  readonly search: string;
  readonly close: string;
  readonly home: string;
  readonly loop: string;
  readonly guide: string;
  /** The name of the map at the foot of every page. */
  readonly allPages: string;
  readonly notFound: { readonly title: string; readonly text: string; readonly back: string };
  /** Said at the address of what was published once and may not be shown any more. */
  readonly gone: { readonly title: string; readonly text: string };
  /** Said at a former address, to whoever is not taken along. */
  readonly moved: string;
  /** The words of the pages that show one entry each. */
  readonly entry: EntryWords;
  /** Marks a text that is shown in another language because it has none in this one. */
  readonly onlyIn: (language: string) => string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly flagStages: Readonly<Record<FlagStage, string>>;
  readonly flagGap: (gap: FlagGap) => string;
  readonly needStatus: Readonly<Record<NeedStatus, string>>;
  readonly answerStates: Readonly<Record<Demand['answer']['state'], string>>;
  readonly demandKinds: Readonly<Record<Demand['kind'], string>>;
  readonly voices: Readonly<Record<Source['voice'], string>>;
  readonly metric: {
    readonly source: string;
    /** The name of the mark that opens a figure's source: "Source of 25 ms". */
    readonly sourceOf: (figure: string) => string;
    readonly sources: string;
    readonly measured: string;
    readonly published: string;
    readonly scope: string;
    readonly caveat: string;
    readonly before: string;
    readonly target: string;
    readonly earlier: string;
    readonly now: string;
    readonly whose: string;
    readonly note: string;
    readonly from: string;
  };
  readonly front: FrontWords;
  /** Said of a stage that a claim has not reached. */
  readonly notYet: string;
  readonly prose: {
    readonly footnotes: string;
    readonly backToText: (footnote: number) => string;
    readonly table: (number: number, heading: string | null) => string;
    readonly taskDone: string;
    readonly taskOpen: string;
  };
}

/** The texts of the interface, by language. */
export const uiWords: Readonly<Record<Locale, UiWords>> = { en, zh };
