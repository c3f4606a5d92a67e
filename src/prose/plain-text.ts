import type { Block, Component, Inline, Root } from './tree/nodes.ts';
import { walk } from './tree/walk.ts';

/** Says in words what a component shows; an empty text where it has nothing to say. */
export type ComponentText = (component: Component) => string;

/**
 * The text of a telling for search, snippets and counting: blocks divided by an empty line, items
 * and table rows by a line ending, the footnotes that are referred to at the end.
 *
 * A component within a sentence shows the words it holds, or else what `componentText` says; a block
 * component what `componentText` says, followed by what it holds.
 */
export function plainText(tree: Root, componentText: ComponentText): string {
  return blocksText([...tree.children, ...footnotes(tree)], componentText, '\n\n');
}

/** The text of a stretch of words. */
export function inlineText(nodes: readonly Inline[], componentText: ComponentText): string {
  return nodes.map((node) => oneInline(node, componentText)).join('');
}

function oneInline(node: Inline, componentText: ComponentText): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\n/g, ' ');
    case 'inlineCode':
      return node.value.replace(/\n/g, ' ');
    case 'break':
      return '\n';
    case 'image':
      return node.alt;
    case 'footnoteReference':
      return '';
    case 'markup':
      return node.name === 'br' ? '\n' : inlineText(node.children, componentText);
    case 'component':
      return node.children.length > 0
        ? inlineText(node.children, componentText)
        : componentText(node);
    default:
      return inlineText(node.children, componentText);
  }
}

function blocksText(blocks: readonly Block[], componentText: ComponentText, gap: string): string {
  return blocks
    .map((block) => oneBlock(block, componentText).trim())
    .filter((text) => text !== '')
    .join(gap);
}

function oneBlock(block: Block, componentText: ComponentText): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.children, componentText);
    case 'code':
      return block.value;
    case 'thematicBreak':
    // Footnotes come last, by way of `footnotes`, as the blocks they hold.
    case 'footnoteDefinition':
      return '';
    case 'blockquote':
      return blocksText(block.children, componentText, '\n\n');
    case 'list':
      return block.children
        .map((item) => blocksText(item.children, componentText, '\n'))
        .join('\n');
    case 'table':
      return block.children
        .map((row) =>
          row.children.map((cell) => inlineText(cell.children, componentText)).join('\t'),
        )
        .join('\n');
    case 'markup':
      return block.name === 'summary'
        ? inlineText(block.children, componentText)
        : blocksText(block.children, componentText, '\n\n');
    case 'component': {
      const own = componentText(block).trim();
      const held = blocksText(block.children, componentText, '\n\n');
      return own === '' || held === '' ? own + held : `${own}\n\n${held}`;
    }
  }
}

// What the footnotes that are referred to hold, in the order in which they are referred to.
function footnotes(tree: Root): Block[] {
  const identifiers = new Set<string>();
  const definitions = new Map<string, Block[]>();
  for (const node of walk(tree)) {
    if (node.type === 'footnoteReference') identifiers.add(node.identifier);
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.children);
  }
  return [...identifiers].flatMap((identifier) => definitions.get(identifier) ?? []);
}
