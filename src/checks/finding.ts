import type { Locale } from '#model/locale.ts';
import type { Place } from '#model/place.ts';
import type { Fix, Severity } from './define-check.ts';
import type { RuleId } from './registry.ts';

/** Something a rule found, in words of every language, with its place. Plain data. */
export interface Finding<Rule extends string = RuleId> {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: Readonly<Record<Locale, string>>;
  /** The name that was perhaps meant. */
  readonly suggestion?: string;
  /** Other places that belong to it. */
  readonly related?: readonly Place[];
  /** How `--fix` would mend it. */
  readonly fix?: Fix;
}
