import type { Span } from '#model/place.ts';
import type { InlineMarkupName } from '../markup.ts';
import type { BlockComponent, InlineComponent } from './component-node.ts';

export type { BlockComponent, Component, InlineComponent } from './component-node.ts';

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

/** A quotation. */
export interface Blockquote extends BlockParent {
  type: 'blockquote';
}

/** A paragraph. */
export interface Paragraph extends InlineParent {
  type: 'paragraph';
}

/** A heading. */
export interface Heading extends InlineParent {
  type: 'heading';
  depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** Unique within the telling; becomes the id of the heading. */
  slug: string;
}

/** A line between two parts. */
export interface ThematicBreak extends Base {
  type: 'thematicBreak';
}

/** A block of code. */
export interface Code extends Base {
  type: 'code';
  lang: string | null;
  meta: string | null;
  value: string;
}

/** A list; `start` is the number of its first item. */
export interface List extends Base {
  type: 'list';
  ordered: boolean;
  start: number | null;
  spread: boolean;
  children: ListItem[];
}

/** An item of a list. */
export interface ListItem extends BlockParent {
  type: 'listItem';
  /** Null when it is not an item of a task list. */
  checked: boolean | null;
  spread: boolean;
}

/** A table; `align` has an entry a column. */
export interface Table extends Base {
  type: 'table';
  align: ('left' | 'right' | 'center' | null)[];
  /** The first row is the header. */
  children: TableRow[];
}

/** A row of a table. */
export interface TableRow extends Base {
  type: 'tableRow';
  children: TableCell[];
}

/** A cell of a table. */
export interface TableCell extends InlineParent {
  type: 'tableCell';
}

/** What a footnote says; shown at the end wherever it stands. */
export interface FootnoteDefinition extends BlockParent {
  type: 'footnoteDefinition';
  identifier: string;
  label: string;
}

/** The mark of a footnote. */
export interface FootnoteReference extends Base {
  type: 'footnoteReference';
  identifier: string;
  label: string;
}

/** Words; line endings are `\n`. */
export interface Text extends Base {
  type: 'text';
  value: string;
}

/** Emphasis. */
export interface Emphasis extends InlineParent {
  type: 'emphasis';
}

/** Strong emphasis. */
export interface Strong extends InlineParent {
  type: 'strong';
}

/** Words struck out. */
export interface Delete extends InlineParent {
  type: 'delete';
}

/** Code within a sentence. */
export interface InlineCode extends Base {
  type: 'inlineCode';
  value: string;
}

/** A line break the author asked for. */
export interface Break extends Base {
  type: 'break';
}

/** A link. */
export interface Link extends InlineParent {
  type: 'link';
  /** Always harmless: http, https, mailto, tel, relative or a fragment. */
  url: string;
  title: string | null;
}

/** A picture by Markdown's `![…](…)`. */
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

/** A part that opens on demand. */
export interface Details extends BlockParent {
  type: 'markup';
  name: 'details';
  attributes: Record<string, string>;
}

/** What shows while `<details>` is closed. */
export interface Summary extends InlineParent {
  type: 'markup';
  name: 'summary';
  attributes: Record<string, string>;
}
