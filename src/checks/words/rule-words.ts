import type { MessageData } from '../define-check.ts';
import type { MessagesOf, RuleId } from '../registry.ts';

/** The words of one rule in one language. */
export interface RuleWords<Id extends RuleId> {
  /** What the rule demands, in one sentence. */
  readonly summary: string;
  /** Why it matters to readers, customers or the business. */
  readonly why: string;
  /** What to do when it finds something. */
  readonly fix: string;
  /** One sentence per message: "Unexpected X, expected Y". */
  readonly messages: {
    readonly [M in keyof MessagesOf<Id> & string]: (
      data: MessageData<NamesOf<MessagesOf<Id>[M]>>,
    ) => string;
  };
}

type NamesOf<T> = T extends readonly string[] ? T : never;

/** The words of every rule in one language; the compiler demands them for each rule. */
export type Words = { readonly [Id in RuleId]: RuleWords<Id> };
