import type { RuleId } from '../registry.ts';
import type { Draft, Spot } from './draft.ts';
import type { Random } from './random.ts';

/** Where a mistake is to be found: on this line, or on one of these if both are equally wrong. */
export type Expected = Spot | readonly Spot[];

/** Something an author does wrong at a place taken by chance. */
export type Mistake = (draft: Draft, random: Random) => Expected;

/** A mistake for which the content must first have something that it lacks. */
export interface Prepared {
  /** Adds it; what stands then is sound. */
  readonly prepare?: (draft: Draft, random: Random) => void | Promise<void>;
  readonly mistake: (draft: Draft, random: Random) => Expected | Promise<Expected>;
  /** Whether the tellings are left uncompared after the change; otherwise its author compared them. */
  readonly uncompared?: boolean;
}

/** The mistakes that each rule is there to find, by what is done wrong. */
export type Mutators = {
  readonly [Rule in RuleId]?: Readonly<Record<string, Mistake | Prepared>>;
};

/** One mistake of one rule. */
export interface Mutator extends Prepared {
  readonly rule: RuleId;
  readonly does: string;
}
