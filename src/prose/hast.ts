import type { ElementContent, Root as HastRoot } from 'hast';
import { toHast as mdastToHast, type State } from 'mdast-util-to-hast';
import { dress } from './dress.ts';
import type { HastOptions } from './hast-options.ts';
import type { BlockMarkup, Component, InlineMarkup, Root } from './tree/nodes.ts';

/** A component within hast, its children turned into hast already. */
export interface HastComponent {
  type: 'component';
  component: Component;
  children: ElementContent[];
}

declare module 'hast' {
  interface RootContentMap {
    component: HastComponent;
  }
  interface ElementContentMap {
    component: HastComponent;
  }
}

/**
 * Turns a telling into hast: ids on headings, tables that scroll, labels on tasks, links that lead
 * elsewhere marked. Components stay as nodes of their own.
 */
export function toHast(tree: Root, options: HastOptions): HastRoot {
  const { labels, footnotePrefix = '' } = options;
  const hast = bareHast(tree, {
    clobberPrefix: footnotePrefix,
    footnoteLabel: labels.footnotes,
    footnoteBackLabel: (index, time) => labels.backToText(index + 1, time),
  });
  dress(hast, tree, options);
  return hast;
}

/** Turns a telling into the hast that CommonMark and GFM describe, and nothing more. */
export function bareHast(
  tree: Root,
  options: NonNullable<Parameters<typeof mdastToHast>[1]> = {},
): HastRoot {
  const hast = mdastToHast(tree, { ...options, handlers: { component, markup } });
  return hast.type === 'root' ? hast : { type: 'root', children: [] };
}

function component(state: State, node: Component): HastComponent {
  return { type: 'component', component: node, children: state.all(node) };
}

function markup(state: State, node: InlineMarkup | BlockMarkup): ElementContent {
  const children = state.all(node);
  return {
    type: 'element',
    tagName: node.name,
    properties: { ...node.attributes },
    children: node.name === 'details' ? state.wrap(children, true) : children,
  };
}
