/** Ways of writing that look like a number with a unit and claim nothing. */
export interface Exclusion {
  /** Why they claim nothing. */
  readonly reason: string;
  /** With the flag `g`. What they match is not read. */
  readonly patterns: readonly RegExp[];
}
