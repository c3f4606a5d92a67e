/** What the value of an attribute means; decides how it is read and checked. */
export type AttributeType =
  | 'metric'
  | 'metrics'
  | 'entry'
  | 'quote'
  | 'text'
  | 'choice'
  | 'picture';

/** One attribute of a component. */
export interface AttributeSpec {
  readonly type: AttributeType;
  readonly required: boolean;
  /** Only for `choice`: the words that may stand there. */
  readonly options?: readonly string[];
  readonly description: string;
}

/** One component that a telling may use. */
export interface ComponentSpec {
  /** `inline` stands within a sentence, `block` on lines of its own. */
  readonly placement: 'inline' | 'block';
  /** What may stand between its opening and its closing tag. */
  readonly children: 'none' | 'inline' | 'blocks';
  readonly description: string;
  /** A use of it that is right, for the authoring guide and for messages. */
  readonly example: string;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
}
