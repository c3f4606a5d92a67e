import type { ElementContent, Root as HastRoot, RootContent } from 'hast';
import { find, html as schema } from 'property-information';
import { toHast } from './hast.ts';
import type { HastOptions } from './hast-options.ts';
import { serialize } from './serialize.ts';
import type { Component, Root } from './tree/nodes.ts';

/** HTML attributes by their names in HTML; `true` for one without a value. */
export type HtmlAttributes = Record<string, string | number | true>;

/**
 * A telling ready to be rendered. All that holds no component is finished HTML in one piece; only
 * the elements on the way to a component are left as elements.
 */
export type RenderNode =
  | { type: 'html'; html: string }
  | { type: 'element'; tag: string; attributes: HtmlAttributes; children: RenderNode[] }
  | RenderComponent;

/** A component to be rendered; switching over `component.name` gives its attributes their types. */
export interface RenderComponent {
  type: 'component';
  component: Component;
  /** What it holds, ready to be rendered, in place of `component.children`. */
  children: RenderNode[];
}

/** Turns a telling into what a template can walk cheaply. */
export function renderNodes(tree: Root, options: HastOptions): RenderNode[] {
  return partition(toHast(tree, options));
}

/** Parts hast into finished HTML and the paths that lead to components. */
export function partition(root: HastRoot): RenderNode[] {
  return partitionAll(root.children);
}

function partitionAll(nodes: readonly (RootContent | ElementContent)[]): RenderNode[] {
  const result: RenderNode[] = [];
  let plain: (RootContent | ElementContent)[] = [];

  function flush(): void {
    if (plain.length > 0)
      result.push({ type: 'html', html: serialize({ type: 'root', children: plain }) });
    plain = [];
  }

  for (const node of nodes) {
    if (node.type === 'component') {
      flush();
      const { component, children } = node;
      result.push({ type: 'component', component, children: partitionAll(children) });
    } else if (node.type === 'element' && node.children.some(holdsComponent)) {
      flush();
      const { tagName: tag, properties, children } = node;
      const attributes = htmlAttributes(properties);
      result.push({ type: 'element', tag, attributes, children: partitionAll(children) });
    } else {
      plain.push(node);
    }
  }
  flush();
  return result;
}

function holdsComponent(node: ElementContent): boolean {
  if (node.type === 'component') return true;
  return node.type === 'element' && node.children.some(holdsComponent);
}

type Properties = Extract<ElementContent, { type: 'element' }>['properties'];

function htmlAttributes(properties: Properties): HtmlAttributes {
  const attributes: HtmlAttributes = {};
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    const { attribute } = find(schema, property);
    attributes[attribute] = Array.isArray(value) ? value.join(' ') : value;
  }
  return attributes;
}
