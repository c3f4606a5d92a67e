import type { Image, Link, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Span } from '#model/place.ts';
import { isRelativeAddress, isSafeAddress } from '../addresses.ts';
import { linksInText } from './bare-links-in-text.ts';
import { makeComponent } from './component.ts';
import { type BuildContext, evenLines, spanOf } from './context.ts';
import { misplaced, open, placement } from './elements.ts';
import type { Inline } from './nodes.ts';
import { joinChineseLines } from './soft-breaks.ts';

/** What surrounds words: their place should they have none of their own, and whether in a link. */
export interface Surroundings {
  readonly span: Span;
  readonly inLink: boolean;
}

/** Builds what stands within a sentence from mdast. What is refused is reported and left out. */
export function buildInlines(
  nodes: readonly PhrasingContent[],
  around: Surroundings,
  context: BuildContext,
): Inline[] {
  return joinChineseLines(nodes.flatMap((node) => buildInline(node, around, context)));
}

/** Whether an expression is but a comment, which a telling may have: it leaves no trace. */
export function isComment(expression: string): boolean {
  return expression.trim() !== '' && expression.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';
}

function buildInline(node: PhrasingContent, around: Surroundings, context: BuildContext): Inline[] {
  const position = spanOf(node, around.span);
  const inside = (children: readonly PhrasingContent[], inLink = around.inLink): Inline[] =>
    buildInlines(children, { span: position, inLink }, context);

  switch (node.type) {
    case 'text': {
      const value = asWritten(evenLines(node.value), position, context);
      const text = { type: 'text', value, position } as const;
      return around.inLink ? [text] : linksInText(text, context);
    }
    case 'emphasis':
      return [{ type: 'emphasis', children: inside(node.children), position }];
    case 'strong':
      return [{ type: 'strong', children: inside(node.children), position }];
    case 'delete':
      return [{ type: 'delete', children: inside(node.children), position }];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: evenLines(node.value), position }];
    case 'break':
      return [{ type: 'break', position }];
    case 'footnoteReference': {
      const { identifier, label } = node;
      return [{ type: 'footnoteReference', identifier, label: label ?? identifier, position }];
    }
    case 'link':
      return buildLink(node, node.children, position);
    case 'image':
      return buildImage(node, node.alt);
    case 'linkReference': {
      const definition = context.definitions.get(node.identifier);
      return definition === undefined
        ? inside(node.children)
        : buildLink(definition, node.children, position);
    }
    case 'imageReference': {
      const definition = context.definitions.get(node.identifier);
      return definition === undefined ? [] : buildImage(definition, node.alt);
    }
    case 'mdxJsxTextElement':
      return buildElement(node, around, context);
    case 'mdxTextExpression':
      if (!isComment(node.value)) {
        const data = { what: 'expression' } as const;
        context.problems.push({ code: 'code-in-content', data, span: position });
      }
      return [];
    default:
      return [];
  }

  function buildLink(
    { url, title, type }: Pick<Link, 'url' | 'title'> & { type: string },
    children: readonly PhrasingContent[],
    place: Span,
  ): Inline[] {
    // Definitions are checked on their own, once, wherever they are used.
    if (type === 'link') checkAddress(url, place, context);
    if (around.inLink) misplaced('a', 'link-in-link', place, context);
    const words = inside(children, true);
    if (around.inLink || !isSafeAddress(url)) return words;
    return [{ type: 'link', url, title: title ?? null, children: words, position: place }];
  }

  function buildImage(
    { url, title, type }: Pick<Image, 'url' | 'title'> & { type: string },
    alternative: string | null | undefined,
  ): Inline[] {
    const alt = alternative ?? '';
    if (type === 'image') checkAddress(url, position, context);
    if (!isSafeAddress(url)) return alt === '' ? [] : [{ type: 'text', value: alt, position }];
    if (isRelativeAddress(url))
      context.references.push({ kind: 'picture', picture: url, owner: 'image', span: position });
    return [{ type: 'image', url, alt, title: title ?? null, position }];
  }
}

// Undoes what recovery from a broken tag did to the text.
function asWritten(value: string, span: Span, { source }: BuildContext): string {
  const written = /[\uFF1C\uFF5B]/.test(value) ? source.slice(span) : value;
  if (written.length !== value.length) return value;
  return value.replace(/[\uFF1C\uFF5B]/g, (inert, index: number) => written[index] ?? inert);
}

/** Reports an address that a browser might run. */
export function checkAddress(address: string, span: Span, { problems }: BuildContext): void {
  if (!isSafeAddress(address)) problems.push({ code: 'unsafe-address', data: { address }, span });
}

function buildElement(
  element: MdxJsxTextElement,
  around: Surroundings,
  context: BuildContext,
): Inline[] {
  const opened = open(element, around.span, context);
  const position = spanOf(element, around.span);
  const isLink = element.name === 'Ref';
  const inLink = around.inLink || isLink;
  const children = buildInlines(element.children, { span: position, inLink }, context);
  const expected = placement(element.name);
  if (opened.kind === 'unknown' || expected === null) return children;
  if (expected.placement === 'block') {
    misplaced(opened.name, 'block-in-paragraph', opened.tag, context);
    return children;
  }
  if (isLink && around.inLink) {
    misplaced(opened.name, 'link-in-link', opened.tag, context);
    return children;
  }
  const empty = children.every((child) => child.type === 'text' && child.value.trim() === '');
  if (expected.children === 'none' && !empty)
    misplaced(opened.name, 'children-not-allowed', opened.tag, context);
  const kept = expected.children === 'none' || empty ? [] : children;
  if (opened.attributes === null) return kept;
  if (opened.kind === 'component') {
    const component = makeComponent(opened.name, opened.attributes, kept, position);
    return component?.inline === true ? [component] : kept;
  }
  const { name, attributes } = opened;
  if (name === 'details' || name === 'summary') return kept;
  return [{ type: 'markup', name, attributes, children: kept, position }];
}
