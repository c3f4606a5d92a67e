import type { Nodes, Root } from 'mdast';

/** How deep blocks and words may be nested; no text for people comes near it. */
export const DEEPEST = 100;

/**
 * A node that lies deeper than `DEEPEST`, or null. Everything after the parser walks trees by
 * recursion and would overflow the stack.
 */
export function tooDeep(root: Root): Nodes | null {
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { node, depth } = item;
    if (depth > DEEPEST) return node;
    if ('children' in node)
      for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return null;
}
