import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { isExternalAddress, isRelativeAddress } from './addresses.ts';
import type { HastOptions } from './hast-options.ts';
import type { Root } from './tree/nodes.ts';
import { walk } from './tree/walk.ts';

const HEADING = /^h[1-6]$/;
const FOOTNOTE_LABEL = 'footnote-label';

/** Adds to the hast of a telling what a page needs beyond the standards; changes `hast` in place. */
export function dress(hast: HastRoot, tree: Root, options: HastOptions): void {
  // Footnote text comes in another order in hast than in the tree, so slugs go by place.
  const slugs = new Map<string, string>();
  for (const node of walk(tree)) {
    if (node.type === 'heading')
      slugs.set(`${node.position.start.line}:${node.position.start.column}`, node.slug);
  }
  const prefix = options.footnotePrefix ?? '';
  let tables = 0;
  let heading: string | null = null;

  visit(hast);

  function visit(parent: { children: HastRoot['children'] | ElementContent[] }): void {
    parent.children.forEach((child, index) => {
      if (child.type === 'component') visit(child);
      if (child.type !== 'element') return;
      visitElement(child);
      if (child.tagName === 'table') parent.children[index] = scrollable(child);
      else visit(child);
    });
  }

  function visitElement(element: Element): void {
    const { properties, tagName } = element;
    if (HEADING.test(tagName)) {
      const start = element.position?.start;
      const slug = start === undefined ? undefined : slugs.get(`${start.line}:${start.column}`);
      if (slug !== undefined) properties.id = slug;
      if (slug !== undefined) heading = textOf(element);
    }
    const { align, ariaDescribedBy, href, src } = properties;
    // mdast-util-to-hast puts its prefix before every id but this one.
    if (properties.id === FOOTNOTE_LABEL) properties.id = prefix + FOOTNOTE_LABEL;
    if (String(ariaDescribedBy) === FOOTNOTE_LABEL)
      properties.ariaDescribedBy = [prefix + FOOTNOTE_LABEL];
    if (tagName === 'a' && typeof href === 'string' && isExternalAddress(href))
      properties.rel = ['noopener'];
    if (tagName === 'img' && typeof src === 'string' && isRelativeAddress(src))
      properties.src = options.pictureAddress?.(decoded(src)) ?? src;
    if (tagName === 'input')
      properties.ariaLabel = options.labels.task(properties.checked === true);
    // The attribute `align` is obsolete, and inline styles are refused by a strict CSP.
    if ((tagName === 'td' || tagName === 'th') && typeof align === 'string') {
      delete properties.align;
      properties.className = [`align-${align}`];
    }
  }

  // A keyboard must reach what only scrolling shows, and a region must have a name of its own.
  function scrollable(table: Element): Element {
    tables++;
    const properties = {
      className: ['table-scroll'],
      tabIndex: 0,
      role: 'region',
      ariaLabel: options.labels.table(tables, heading),
    };
    visit(table);
    return { type: 'element', tagName: 'div', properties, children: [table] };
  }
}

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

// hast holds addresses percent-encoded; the name of a file is what was written.
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
