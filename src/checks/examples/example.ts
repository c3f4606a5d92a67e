import type { CheckHead, Messages } from '../define-check.ts';

/** A mistake a rule finds, and the same thing done right, in the language of the files themselves. */
export interface Example {
  readonly bad: string;
  readonly good: string;
}

/** One example for each rule of a list. */
export type ExamplesOf<Checks extends readonly CheckHead<string, Messages>[]> = {
  readonly [Id in Checks[number]['id']]: Example;
};
