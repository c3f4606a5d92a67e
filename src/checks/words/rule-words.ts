import type { CheckHead, MessageData, Messages } from '../define-check.ts';
import type { checks } from '../registry.ts';

/** A rule of any sort, about the content or about the built site. */
type AnyRule = CheckHead<string, Messages>;

/** The words of one rule in one language. */
export interface RuleWords<C extends AnyRule> {
  /** What the rule demands, in one sentence. */
  readonly summary: string;
  /** Why it matters to readers, customers or the business. */
  readonly why: string;
  /** What to do when it finds something. */
  readonly fix: string;
  /** One sentence per message: "Unexpected X, expected Y". */
  readonly messages: {
    readonly [M in keyof C['messages'] & string]: (
      data: MessageData<NamesOf<C['messages'][M]>>,
    ) => string;
  };
}

type NamesOf<T> = T extends readonly string[] ? T : never;

/** The words of a list of rules in one language; the compiler demands them for each. */
export type WordsOf<Checks extends readonly AnyRule[]> = {
  readonly [C in Checks[number] as C['id']]: RuleWords<C>;
};

/** The words of every rule in one language. */
export type Words = WordsOf<typeof checks>;
