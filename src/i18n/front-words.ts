import type { Demand } from '#evidence/cases.ts';
import type { NeedStatus } from '#evidence/needs.ts';
import type { Facts } from '#model/kinds.ts';

/** The words of the home page, the loop, the lists and the search, in one language. */
export interface FrontWords {
  /** What stands after a count: "claims", with the right plural. */
  readonly counted: Readonly<
    Record<'claims' | 'customers' | 'figures' | 'entries' | 'cases', (count: number) => string>
  >;
  /** "All 22 cases": a link to a whole list. */
  readonly all: (many: string, count: number) => string;
  readonly home: {
    /** Beside the counts: how a figure is checked. */
    readonly check: string;
    readonly claims: string;
    readonly claimsIntro: string;
    readonly loopIntro: string;
    readonly loopMore: string;
    readonly benchmarks: string;
    readonly benchmarksIntro: string;
    readonly newest: string;
    readonly asks: string;
    readonly asksIntro: string;
  };
  readonly claim: {
    /** "6 customers in 5 industries prove it." */
    readonly proof: (customers: number, industries: number) => string;
    /** "5 objections are told beside it." */
    readonly counter: (count: number) => string;
    /** What a claim lacks for its next stage. */
    readonly missing: (stage: string, gaps: readonly string[]) => string;
  };
  readonly ask: {
    readonly total: (count: number) => string;
    readonly states: Readonly<Record<Demand['answer']['state'], (count: number) => string>>;
    /** The version that brought an answer. */
    readonly release: (version: string) => string;
  };
  readonly loop: {
    readonly title: string;
    readonly intro: string;
    readonly picture: string;
    /** "Product to Customers: 259 links". */
    readonly arrow: (from: string, to: string, count: number) => string;
    readonly stage: (name: string, count: number) => string;
    readonly links: (count: number) => string;
    readonly whole: string;
    readonly broken: (count: number) => string;
    readonly stages: string;
    readonly arrows: string;
    readonly arrowsIntro: string;
    readonly columns: {
      readonly stage: string;
      readonly holds: string;
      readonly arrow: string;
      readonly count: string;
      readonly from: string;
      readonly to: string;
    };
    readonly nothing: string;
    readonly asks: (count: number) => string;
    readonly shipped: (count: number) => string;
    readonly back: string;
  };
  readonly list: {
    readonly left: string;
    readonly leftNote: string;
    readonly benchmark: string;
    readonly otherCustomers: string;
    readonly newest: (year: string) => string;
    readonly needGroups: Readonly<Record<NeedStatus, string>>;
    readonly needNotes: Readonly<Record<NeedStatus, string>>;
    readonly partnerKinds: Readonly<Record<Facts<'partners'>['kind'], string>>;
    readonly isvKinds: Readonly<Record<Facts<'isvs'>['kind'], string>>;
    readonly raisedBy: (count: number) => string;
    readonly replaced: (names: string) => string;
    readonly also: string;
  };
  readonly search: {
    readonly intro: string;
    readonly label: string;
    readonly filters: string;
    readonly clear: string;

    /** With placeholders `{n}` and `{q}`, for the script. */
    readonly found: string;
    readonly foundOne: string;
    readonly foundAll: string;
    readonly none: string;
    readonly failed: string;
    readonly more: string;
    readonly other: string;
    readonly withoutScript: string;
    readonly start: string;
    readonly groups: Readonly<Record<'kind' | 'industry' | 'capability' | 'region', string>>;
  };
}
