import type { RenderComponent, RenderNode } from './render-nodes.ts';
import { serialize } from './serialize.ts';

/** Makes the HTML of a component, given the HTML of what it holds. */
export type ComponentHtml = (node: RenderComponent, held: string) => string;

/** The HTML of a telling, for feeds and other places without templates. */
export function renderHtml(nodes: readonly RenderNode[], componentHtml: ComponentHtml): string {
  return nodes.map((node) => oneNode(node, componentHtml)).join('');
}

function oneNode(node: RenderNode, componentHtml: ComponentHtml): string {
  switch (node.type) {
    case 'html':
      return node.html;
    case 'component':
      return componentHtml(node, renderHtml(node.children, componentHtml));
    case 'element': {
      // The serialiser knows how to write attributes; what the element holds is put in between.
      const { attributes: properties, children, tag: tagName } = node;
      const empty = serialize({ type: 'element', tagName, properties, children: [] });
      const end = `</${tagName}>`;
      return empty.slice(0, -end.length) + renderHtml(children, componentHtml) + end;
    }
  }
}
