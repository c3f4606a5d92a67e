import type { Span } from '#model/place.ts';
import type {
  AttributesOf,
  BlockComponentName,
  ComponentName,
  InlineComponentName,
  Vocabulary,
} from '../vocabulary.ts';
import type { Block, BlockMarkup, Inline, InlineMarkup } from './nodes.ts';

interface ChildrenByKind {
  none: never[];
  inline: Inline[];
  blocks: Block[];
}

interface ComponentBase<Name extends ComponentName> {
  type: 'component';
  name: Name;
  inline: Vocabulary[Name]['placement'] extends 'inline' ? true : false;
  attributes: AttributesOf<Name>;
  children: ChildrenByKind[Vocabulary[Name]['children']];
  position: Span;
}

/** A component of the vocabulary; switching over `name` gives its attributes their types. */
export type Component<Name extends ComponentName = ComponentName> = {
  [Key in Name]: ComponentBase<Key>;
}[Name];

/** A component within a sentence. */
export type InlineComponent = Component<InlineComponentName>;

/** A component on lines of its own. */
export type BlockComponent = Component<BlockComponentName>;

// Lets mdast utilities such as mdast-util-to-hast take this tree.
declare module 'mdast' {
  interface PhrasingContentMap {
    component: InlineComponent;
    markup: InlineMarkup;
  }
  interface BlockContentMap {
    component: BlockComponent;
    markup: BlockMarkup;
  }
  interface RootContentMap {
    component: Component;
    markup: InlineMarkup | BlockMarkup;
  }
}
