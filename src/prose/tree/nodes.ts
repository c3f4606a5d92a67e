import type { Span } from '#model/place.ts';
import type { InlineMarkupName } from '../markup.ts';
import type {
  AttributesOf,
  BlockComponentName,
  ComponentName,
  InlineComponentName,
  Vocabulary,
} from '../vocabulary.ts';

/**
 * The tree of a telling: mdast with everything that could differ or run resolved. There are no
 * definitions and references (links carry their address), no raw HTML, no JSX, no expressions.
 * It is closed on purpose: a renderer that switches over `type` is told by the compiler what it
 * forgot. All of it is plain JSON, and every node knows its place in the file.
 */
export interface Root {
  type: 'root';
  children: Block[];
  position: Span;
}

/** What may stand on lines of its own. */
export type Block =
  | Blockquote
  | Code
  | FootnoteDefinition
  | Heading
  | List
  | Paragraph
  | Table
  | ThematicBreak
  | BlockMarkup
  | BlockComponent;

/** What may stand within a sentence. */
export type Inline =
  | Break
  | Delete
  | Emphasis
  | FootnoteReference
  | Image
  | InlineCode
  | Link
  | Strong
  | Text
  | InlineMarkup
  | InlineComponent;

/** Any node of the tree. */
export type ProseNode = Root | Block | Inline | ListItem | TableRow | TableCell;

interface Base {
  position: Span;
}

interface BlockParent extends Base {
  children: Block[];
}

interface InlineParent extends Base {
  children: Inline[];
}

export interface Blockquote extends BlockParent {
  type: 'blockquote';
}

export interface Paragraph extends InlineParent {
  type: 'paragraph';
}

export interface Heading extends InlineParent {
  type: 'heading';
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** Unique within the telling; becomes the id of the heading. */
  slug: string;
}

export interface ThematicBreak extends Base {
  type: 'thematicBreak';
}

export interface Code extends Base {
  type: 'code';
  lang: string | null;
  meta: string | null;
  value: string;
}

export interface List extends Base {
  type: 'list';
  ordered: boolean;
  start: number | null;
  spread: boolean;
  children: ListItem[];
}

export interface ListItem extends BlockParent {
  type: 'listItem';
  /** Null when it is not an item of a task list. */
  checked: boolean | null;
  spread: boolean;
}

export interface Table extends Base {
  type: 'table';
  align: ('left' | 'right' | 'center' | null)[];
  /** The first row is the header. */
  children: TableRow[];
}

export interface TableRow extends Base {
  type: 'tableRow';
  children: TableCell[];
}

export interface TableCell extends InlineParent {
  type: 'tableCell';
}

export interface FootnoteDefinition extends BlockParent {
  type: 'footnoteDefinition';
  identifier: string;
  label: string;
}

export interface FootnoteReference extends Base {
  type: 'footnoteReference';
  identifier: string;
  label: string;
}

export interface Text extends Base {
  type: 'text';
  value: string;
}

export interface Emphasis extends InlineParent {
  type: 'emphasis';
}

export interface Strong extends InlineParent {
  type: 'strong';
}

export interface Delete extends InlineParent {
  type: 'delete';
}

export interface InlineCode extends Base {
  type: 'inlineCode';
  value: string;
}

export interface Break extends Base {
  type: 'break';
}

export interface Link extends InlineParent {
  type: 'link';
  /** Always harmless: http, https, mailto, tel, relative or a fragment. */
  url: string;
  title: string | null;
}

export interface Image extends Base {
  type: 'image';
  /** Always harmless, as with links. */
  url: string;
  alt: string;
  title: string | null;
}

/** An allowed HTML element within a sentence. */
export interface InlineMarkup extends InlineParent {
  type: 'markup';
  name: InlineMarkupName;
  attributes: Record<string, string>;
}

/** An allowed HTML element on lines of its own. */
export type BlockMarkup = Details | Summary;

export interface Details extends BlockParent {
  type: 'markup';
  name: 'details';
  attributes: Record<string, string>;
}

export interface Summary extends InlineParent {
  type: 'markup';
  name: 'summary';
  attributes: Record<string, string>;
}

interface ChildrenByKind {
  none: never[];
  inline: Inline[];
  blocks: Block[];
}

interface ComponentBase<Name extends ComponentName> extends Base {
  type: 'component';
  name: Name;
  inline: Vocabulary[Name]['placement'] extends 'inline' ? true : false;
  attributes: AttributesOf<Name>;
  children: ChildrenByKind[Vocabulary[Name]['children']];
}

/** A component of the vocabulary; switching over `name` gives its attributes their types. */
export type Component<Name extends ComponentName = ComponentName> = {
  [Key in Name]: ComponentBase<Key>;
}[Name];

/** A component within a sentence. */
export type InlineComponent = Component<InlineComponentName>;

/** A component on lines of its own. */
export type BlockComponent = Component<BlockComponentName>;

/** Whether a node stands within a sentence. */
export function isInline(node: ProseNode): node is Inline {
  switch (node.type) {
    case 'break':
    case 'delete':
    case 'emphasis':
    case 'footnoteReference':
    case 'image':
    case 'inlineCode':
    case 'link':
    case 'strong':
    case 'text':
      return true;
    case 'markup':
      return node.name !== 'details' && node.name !== 'summary';
    case 'component':
      return node.inline;
    default:
      return false;
  }
}

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
