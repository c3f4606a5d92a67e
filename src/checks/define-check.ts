import type { Content } from '#content/content.ts';
import type { Graph } from '#evidence/graph.ts';
import type { Withheld } from '#evidence/withheld.ts';
import type { Day } from '#model/dates.ts';
import type { Place } from '#model/place.ts';
import type { Mistakes } from './mistakes.ts';

/** How bad a finding is: errors stop the build, warnings do not. */
export type Severity = 'error' | 'warning';

/** What a rule looks at. Every rule sees the whole content, also the parts with mistakes. */
export interface CheckContext {
  readonly content: Content;
  /** What reading it already found wrong. */
  readonly mistakes: Mistakes;
  /** All entries that could be read, whether public or not. */
  readonly graph: Graph;
  /** What would be held back on the day of the build, and why. */
  readonly withheld: Withheld;
  /** The day for which the site is checked. */
  readonly asOf: Day;
}

/** The messages of a rule: for each, the names of the values it tells. */
export type Messages = Readonly<Record<string, readonly string[]>>;

/** The values that a message tells, by name. */
export type MessageData<Names extends readonly string[]> = Readonly<
  Record<Names[number], string | number>
>;

/** One thing a rule found, before the words are put to it. */
export type Report<M extends Messages> = {
  [Id in keyof M & string]: {
    readonly message: Id;
    readonly data: MessageData<M[Id]>;
    readonly place: Place;
    /** The name that was perhaps meant. */
    readonly suggestion?: string | undefined;
    readonly severity?: Severity;
  };
}[keyof M & string];

/** A report of any rule. */
export interface AnyReport {
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly place: Place;
  readonly suggestion?: string | undefined;
  readonly severity?: Severity;
}

/** A rule. Its words stand in `words/`, by its id. */
export interface Check<Id extends string = string, M extends Messages = Messages> {
  /** Permanent: it appears in configuration, excuses and addresses. */
  readonly id: Id;
  readonly severity: Severity;
  readonly messages: M;
  run(context: CheckContext): Iterable<Report<M>>;
}

/** Declares a rule. */
export function defineCheck<const Id extends string, const M extends Messages>(
  check: Check<Id, M>,
): Check<Id, M> {
  return check;
}
