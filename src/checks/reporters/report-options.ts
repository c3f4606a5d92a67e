import type { Locale } from '#model/locale.ts';
import type { Severity } from '../define-check.ts';

/** What a rule demands, why, and what to do. */
export interface RuleTexts {
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
}

/** The rules whose findings a report tells: those about the content, or about the built site. */
export interface RuleBook<Rule extends string> {
  /** In the order of their registry. */
  readonly rules: readonly {
    readonly id: Rule;
    readonly severity: Severity;
    /** What it is about, roughly. */
    readonly group: string;
  }[];
  textsOf(rule: Rule, locale: Locale): RuleTexts;
  /** The npm script that runs them, such as `check`. */
  readonly command: string;
}

/** What reports need besides the findings. */
export interface ReportOptions<Rule extends string> {
  readonly book: RuleBook<Rule>;
  readonly locale: Locale;
  /** The text of a file, to show the line in question. */
  textOf(file: string): string | undefined;
  /** Where a rule is explained on the published site, if that is known. */
  addressOf?(rule: Rule): string | undefined;
}
