import type { Severity } from '#checks/define-check.ts';
import type { WithheldReason } from '#evidence/withheld.ts';
import type { Locale } from '#model/locale.ts';

/** The id of the toolbar's app. */
export const TOOLBAR_APP = 'proofloop';

/** The name of the message that carries a report to the toolbar. */
export const REPORT = 'proofloop:report';

/** One problem as the toolbar shows it. */
export interface Problem {
  /** The entry it is in, such as `cases/zhihu`; undefined for other files. */
  readonly entry: string | undefined;
  readonly severity: Severity;
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: Readonly<Record<Locale, string>>;
  readonly fix: Readonly<Record<Locale, string>>;
  readonly suggestion: string | undefined;
}

/** What the dev server tells the toolbar. Plain data. */
export interface Report {
  /** The project's folder, for opening files in the editor. */
  readonly root: string;
  /** The path that the site stands under. */
  readonly base: string;
  readonly problems: readonly Problem[];
  /** Entries that the published site would not show, and why. */
  readonly withheld: Readonly<Record<string, WithheldReason>>;
}
