import type { FormattedQuantity } from '#evidence/format-metric.ts';
import type { TextInLocale } from '#model/locale.ts';
import type { Link } from './titles.ts';

/** A line of a list of entries: what leads it, where it goes, and what a reader sees before going. */
export interface EntryRow {
  /** The figure at the head of the line. */
  readonly figure?: FormattedQuantity | undefined;
  /** What that figure measures, set small under it. */
  readonly figureNote?: TextInLocale | undefined;
  /** What an honest list must say beside that figure. */
  readonly figureCaveat?: { readonly label: string; readonly text: TextInLocale } | undefined;
  /** A word at the head of the line where there is no figure: a status, a code, a date. */
  readonly mark?: { readonly text: string; readonly strong?: boolean | undefined } | undefined;
  readonly link: Link;
  readonly summary?: TextInLocale | undefined;
  /** Short facts under the title, from general to particular. */
  readonly meta: readonly TextInLocale[];
  /** What stands at the end of the line: a year, a count. */
  readonly end?: string | undefined;
}
