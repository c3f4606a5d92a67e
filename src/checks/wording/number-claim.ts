/**
 * What a number says: a quantity with a unit (500ms, 20 TB, 300 banks), how many times as much
 * (10x, 三倍, doubled), which part of a whole (58%, half, 三分之一), or bare size (1.3 万亿).
 */
export type NumberKind = 'unit' | 'multiple' | 'share' | 'magnitude';

/** A number in a text that claims something. */
export interface NumberClaim {
  /** Where it begins, in UTF-16 units. */
  readonly from: number;
  /** Where it ends, in UTF-16 units; the character there is no longer part of it. */
  readonly to: number;
  /** As the author wrote it. */
  readonly text: string;
  readonly kind: NumberKind;
}
