import type { Locale } from '#model/locale.ts';
import type { RuleId } from '../registry.ts';

/** What reports need besides the findings. */
export interface ReportOptions {
  readonly locale: Locale;
  /** The text of a file, to show the line in question. */
  textOf(file: string): string | undefined;
  /** Where a rule is explained on the published site, if that is known. */
  addressOf?(rule: RuleId): string | undefined;
}
