import type { Content, RawEntry } from '#content/content.ts';
import type { Publication } from '#evidence/gate.ts';
import type { Graph } from '#evidence/graph.ts';
import type { Withheld } from '#evidence/withheld.ts';
import type { Day } from '#model/dates.ts';
import type { Limits } from '#model/limits.ts';
import type { Place } from '#model/place.ts';
import type { Site } from '#model/site.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import type { JudgedExcuse } from './excuse.ts';
import type { Mistakes } from './mistakes/mistakes.ts';
import type { RuleHead } from './site-rule-heads.ts';

/** How bad a finding is: errors stop the build, warnings do not. */
export type Severity = 'error' | 'warning';

/** What a rule that looks at one entry may know besides it; not the day, which changes every day. */
export interface EntryContext {
  readonly site: Site | undefined;
  readonly taxonomy: Taxonomy | undefined;
  /** How far things may go before a rule speaks up, as the site sets it. */
  readonly limits: Limits;
  /** What reading already found wrong. A rule about one entry asks only for that entry's files. */
  readonly mistakes: Mistakes;
  /** The text of a file of the entry. */
  textOf(file: string): string | undefined;
}

/** What a rule about the whole looks at: everything, also the parts with mistakes. */
export interface CheckContext extends EntryContext {
  readonly content: Content;
  /** The day for which the site is checked. */
  readonly asOf: Day;
  /** All entries that could be read, whether public or not. */
  readonly graph: Graph;
  /** What would be shown on the day of the build. */
  readonly publication: Publication;
  /** What would be held back on the day of the build, and why. */
  readonly withheld: Withheld;
  /** Every rule about the content. */
  readonly rules: readonly RuleHead[];
  /** Every rule about the built site: it may be set as well, but not excused in the content. */
  readonly siteRules: readonly RuleHead[];
}

/** The messages of a rule: for each, the names of the values they tell. */
export type Messages = Readonly<Record<string, readonly string[]>>;

/** The values that a message tells, by name. */
export type MessageData<Names extends readonly string[]> = Readonly<
  Record<Names[number], string | number>
>;

/** A stretch of a file and the text to put in its place. */
export interface TextEdit {
  readonly place: Place;
  readonly text: string;
  /**
   * Of what is put in where others may put something in too, as a line into a sorted file: the text
   * by which these are ordered.
   */
  readonly order?: string;
}

/** A change of files that mends a finding. */
export interface Fix {
  readonly edits: readonly TextEdit[];
  /**
   * Whether only a person can know that it is right, as that a translation was compared. `--fix`
   * applies it only where its rule is named: `--fix --rule translation-behind`.
   */
  readonly afterReview?: boolean;
}

/** What a report may say besides its message. */
interface ReportExtras {
  readonly place: Place;
  /** The name that was perhaps meant. */
  readonly suggestion?: string | undefined;
  /** Other places that belong to it, such as the one it contradicts. */
  readonly related?: readonly Place[];
  /** How to mend it without changing what is said. Only for what is certain. */
  readonly fix?: Fix | undefined;
  /** If it differs from the rule's own. */
  readonly severity?: Severity;
}

/** One thing a rule found, before the words are put to it. */
export type Report<M extends Messages> = {
  [Id in keyof M & string]: {
    readonly message: Id;
    readonly data: MessageData<M[Id]>;
  } & ReportExtras;
}[keyof M & string];

/** A report of any rule. */
export interface AnyReport extends ReportExtras {
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** What every rule has, whatever it looks at. */
export interface CheckHead<Id extends string, M extends Messages> {
  /** Permanent: it appears in configuration, excuses and addresses. */
  readonly id: Id;
  readonly severity: Severity;
  readonly messages: M;
  /**
   * Whether `site.yaml` may not turn it off and no comment may excuse it: without it the site would
   * be unsafe, or would show what nobody permitted.
   */
  readonly locked?: boolean;
}

/**
 * A rule about one entry. What it finds depends on that entry's files, the site and the taxonomy
 * alone, and is kept until one of them changes, so it may read whole trees of prose.
 */
export interface EntryCheck<Id extends string = string, M extends Messages = Messages>
  extends CheckHead<Id, M> {
  entry(entry: RawEntry, context: EntryContext): Iterable<Report<M>>;
}

/**
 * A rule about the whole content. It runs anew each time, over everything: it looks at facts,
 * heads and references, never at trees of prose.
 */
export interface ContentCheck<Id extends string = string, M extends Messages = Messages>
  extends CheckHead<Id, M> {
  content(context: CheckContext): Iterable<Report<M>>;
}

/** A rule about the comments that excuse findings; it runs when all others have. */
export interface ExcuseCheck<Id extends string = string, M extends Messages = Messages>
  extends CheckHead<Id, M> {
  excuses(excuses: readonly JudgedExcuse[], context: CheckContext): Iterable<Report<M>>;
}

/** A rule of any sort, as the runner sees it. Its words stand in `words/`, by its id. */
export type AnyCheck = CheckHead<string, Messages> &
  (
    | { entry(entry: RawEntry, context: EntryContext): Iterable<AnyReport> }
    | { content(context: CheckContext): Iterable<AnyReport> }
    | { excuses(excuses: readonly JudgedExcuse[], context: CheckContext): Iterable<AnyReport> }
  );

/** Declares a rule. */
export function defineCheck<const Id extends string, const M extends Messages>(
  check: EntryCheck<Id, M>,
): EntryCheck<Id, M>;
export function defineCheck<const Id extends string, const M extends Messages>(
  check: ContentCheck<Id, M>,
): ContentCheck<Id, M>;
export function defineCheck<const Id extends string, const M extends Messages>(
  check: ExcuseCheck<Id, M>,
): ExcuseCheck<Id, M>;
export function defineCheck(check: AnyCheck): AnyCheck {
  return check;
}
