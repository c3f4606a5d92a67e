import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { START } from '#model/place.ts';
import { type BuildContext, spanOf } from './context.ts';
import { misplaced, placement, tagSpan } from './elements.ts';

/**
 * Puts right what MDX takes for a block because it is alone on its line: an inline component such
 * as `<Metric id="p99" />` is part of the paragraph whose lines adjoin it, or one of its own. In
 * turn a block component alone in a paragraph (`<Callout>one line</Callout>`) becomes a block.
 */
export function gatherParagraphs(
  nodes: readonly RootContent[],
  context: BuildContext,
): RootContent[] {
  const result: RootContent[] = [];
  let run: (Paragraph | MdxJsxFlowElement)[] = [];

  function flush(): void {
    if (run.some((node) => node.type !== 'paragraph')) result.push(joined(run, context));
    else result.push(...run);
    run = [];
  }

  for (const node of nodes) {
    const last = run.at(-1);
    const loose = isLooseInline(node);
    if (node.type !== 'paragraph' && !loose) {
      flush();
      result.push(node);
      continue;
    }
    if (last !== undefined && !adjoin(last, node)) flush();
    run.push(node);
  }
  flush();
  return result.map((node) => (node.type === 'paragraph' ? lifted(node) : node));
}

function isLooseInline(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && placement(node.name)?.placement === 'inline';
}

function adjoin(left: RootContent, right: RootContent): boolean {
  if (left.position === undefined || right.position === undefined) return false;
  return right.position.start.line - left.position.end.line <= 1;
}

function joined(run: (Paragraph | MdxJsxFlowElement)[], context: BuildContext): Paragraph {
  const children: PhrasingContent[] = [];
  run.forEach((node, index) => {
    const before = run[index - 1]?.position?.end;
    const start = node.position?.start;
    if (before !== undefined && start !== undefined) {
      if (start.line > before.line) children.push({ type: 'text', value: '\n' });
      else if (start.column > before.column) children.push({ type: 'text', value: ' ' });
    }
    if (node.type === 'paragraph') children.push(...node.children);
    else children.push(asText(node, context));
  });
  const start = run[0]?.position?.start;
  const end = run.at(-1)?.position?.end;
  const position = start === undefined || end === undefined ? undefined : { start, end };
  return { type: 'paragraph', children, ...(position === undefined ? {} : { position }) };
}

function asText(element: MdxJsxFlowElement, context: BuildContext): MdxJsxTextElement {
  const { name, attributes, position } = element;
  const children = words(element, context);
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes,
    children,
    ...(position === undefined ? {} : { position }),
  };
}

function words(element: MdxJsxFlowElement, context: BuildContext): PhrasingContent[] {
  const content = gatherParagraphs(element.children, context).filter(
    (node) => node.type !== 'mdxFlowExpression',
  );
  const [first] = content;
  if (first === undefined) return [];
  if (content.length === 1 && first.type === 'paragraph') return first.children;
  const tag = tagSpan(element, spanOf(element, START), context);
  misplaced(element.name ?? '', 'blocks-in-inline', tag, context);
  return content.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
}

function lifted(paragraph: Paragraph): Paragraph | MdxJsxFlowElement {
  const solid = paragraph.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const [element] = solid;
  if (solid.length !== 1 || element?.type !== 'mdxJsxTextElement') return paragraph;
  if (placement(element.name)?.placement !== 'block') return paragraph;
  const { name, attributes, children, position } = element;
  const inner: Paragraph = { type: 'paragraph', children };
  const content = children[0]?.position;
  const end = children.at(-1)?.position?.end;
  if (content !== undefined && end !== undefined) inner.position = { start: content.start, end };
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes,
    children: children.length === 0 ? [] : [inner],
    ...(position === undefined ? {} : { position }),
  };
}
