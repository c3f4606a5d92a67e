/** A number, whatever it is written with, before it is known what it counts. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** In words, not in digits. */
  readonly spelled: boolean;
  /** Says only the size: hundreds, 上百, 十几. */
  readonly vague: boolean;
  /** Has a word or a letter for its size, or thousands separators: 3 million, 40k, 1,200, 万. */
  readonly sized: boolean;
  /** Written without a decimal point: 16.0 is none. */
  readonly whole: boolean;
  /** Digits alone, as a year is written. */
  readonly plain: boolean;
}
