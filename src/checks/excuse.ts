import type { Day } from '#model/dates.ts';
import type { Place } from '#model/place.ts';

/**
 * A comment that excuses one finding, as written:
 * `# excuse metric-in-future until 2027-01-31: the vendor's own forecast` in YAML,
 * `{/* excuse superlative "第一" until 2027-01-31: 产品名的一部分 *\/}` in a telling.
 * It stands on the line of the finding or alone on a line above it.
 */
export interface Excuse {
  readonly place: Place;
  readonly rule: string;
  /** Words that the finding must contain, where a line has several. */
  readonly words: string | undefined;
  /** The last day on which it holds; undefined if none was written. */
  readonly until: Day | undefined;
  readonly reason: string;
  /** The line whose finding it excuses. */
  readonly line: number;
}

/** An excuse, and whether it excuses anything. */
export interface JudgedExcuse {
  readonly excuse: Excuse;
  readonly verdict: 'applies' | 'expired' | 'unused' | 'malformed' | 'locked';
}
