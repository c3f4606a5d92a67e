import type { Span } from '#model/place.ts';
import type { AttributeSpec } from './vocabulary.ts';

/** Why an attribute is refused. */
export type BadAttributeReason =
  /** The component has no such attribute. */
  | 'unknown'
  | 'missing'
  /** It stands there twice. */
  | 'duplicate'
  | 'bad-value'
  /** `{…}` where words in quotes belong. */
  | 'expression'
  /** `{...something}` among the attributes. */
  | 'spread';

/** Why a component may not stand where it stands, or hold what it holds. */
export type MisplacedReason =
  /** A block within a sentence: it belongs on lines of its own. */
  | 'block-in-paragraph'
  | 'children-not-allowed'
  /** Paragraphs, lists and the like in what takes only words. */
  | 'blocks-in-inline'
  /** For example `<summary>` that is not in `<details>`. */
  | 'outside-parent'
  /** A link within a link. */
  | 'link-in-link';

/** What a problem of each code carries. Words for people are made elsewhere, from this. */
export interface ProblemData {
  /** The MDX parser could not go on. `message` and `rule` are the parser's own. */
  syntax: { message: string; rule: string | null };
  /** `name` is empty for `<>`. */
  'unknown-component': { name: string; nearest: string | null };
  'bad-attribute': {
    component: string;
    /** Null for a spread, which has no name. */
    attribute: string | null;
    why: BadAttributeReason;
    /** The part of the value that is wrong; null where there is none in words. */
    value: string | null;
    /** The declaration of the attribute; null when there is none. */
    expected: AttributeSpec | null;
    /** The known attribute or option that was perhaps meant. */
    nearest: string | null;
  };
  'code-in-content': { what: 'import' | 'export' | 'expression' };
  'unsafe-address': { address: string };
  'event-handler': { element: string; attribute: string };
  'misplaced-component': { component: string; why: MisplacedReason };
}

/** The code of a problem; codes are permanent. */
export type ProblemCode = keyof ProblemData;

/** One thing wrong with a telling, for the given code or for any. */
export type ProseProblem<Code extends ProblemCode = ProblemCode> = {
  [Key in Code]: { code: Key; data: ProblemData[Key]; span: Span };
}[Code];
