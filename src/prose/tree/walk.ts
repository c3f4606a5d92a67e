import type { Component, ProseNode } from './nodes.ts';

/** Every node of a tree with the tree's own first, in the order of the file. */
export function* walk(node: ProseNode): Generator<ProseNode> {
  yield node;
  if (!('children' in node)) return;
  const children: readonly ProseNode[] = node.children;
  for (const child of children) yield* walk(child);
}

/** Every component of a tree in the order of the file. */
export function componentsIn(node: ProseNode): Component[] {
  return Array.from(walk(node)).filter((found) => found.type === 'component');
}
