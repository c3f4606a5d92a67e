/**
 * How a unit takes part in a claim.
 *
 * - percent, clock (hours and less), data, measure (rates, money, sizes): always a claim;
 * - calendar (days to quarters) and years: a claim in digits, seldom in words;
 * - count: things whose number is a result (nodes, rows, users, companies): a claim in digits;
 * - thing: anything else that can be counted: a claim where there are many.
 */
export type UnitClass =
  | 'percent'
  | 'clock'
  | 'calendar'
  | 'years'
  | 'data'
  | 'measure'
  | 'count'
  | 'thing';

/** The unit behind a number. */
export interface Unit {
  readonly to: number;
  readonly unit: UnitClass;
  /** A Chinese classifier or unit, which binds to its number and to nothing before it. */
  readonly bound: boolean;
}
