import type { Inline, ProseNode } from './nodes.ts';

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
