import type { Table as MdastTable, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Span } from '#model/place.ts';
import { inlineText } from '../plain-text.ts';
import { makeComponent } from './component.ts';
import { type BuildContext, evenLines, spanOf } from './context.ts';
import { misplaced, open, placement } from './elements.ts';
import { gatherParagraphs } from './gather.ts';
import { buildInlines, isComment } from './inlines.ts';
import type { Block, Inline, ListItem, Table } from './nodes.ts';

/** Builds blocks from mdast. What is refused is reported and left out; what it held stays. */
export function buildBlocks(
  nodes: readonly RootContent[],
  parent: Span,
  context: BuildContext,
  within: string | null = null,
): Block[] {
  return gatherParagraphs(nodes, context).flatMap((node) =>
    buildBlock(node, parent, context, within),
  );
}

function buildBlock(
  node: RootContent,
  parent: Span,
  context: BuildContext,
  within: string | null,
): Block[] {
  const position = spanOf(node, parent);
  const around = { span: position, inLink: false };
  const inside = (children: readonly RootContent[]): Block[] =>
    buildBlocks(children, position, context);

  switch (node.type) {
    case 'paragraph': {
      const children = buildInlines(node.children, around, context);
      return isEmpty(children) ? [] : [{ type: 'paragraph', children, position }];
    }
    case 'heading': {
      const { depth } = node;
      const children = buildInlines(node.children, around, context);
      const text = inlineText(children, () => '');
      const slug = context.slug(text);
      context.headings.push({ depth, text, slug, span: position });
      return [{ type: 'heading', depth, slug, children, position }];
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak', position }];
    case 'blockquote':
      return [{ type: 'blockquote', children: inside(node.children), position }];
    case 'code': {
      const { lang, meta, value } = node;
      return [
        { type: 'code', lang: lang ?? null, meta: meta ?? null, value: evenLines(value), position },
      ];
    }
    case 'list': {
      const { ordered, spread, start } = node;
      const children = node.children.map((item): ListItem => {
        const span = spanOf(item, position);
        return {
          type: 'listItem',
          checked: item.checked ?? null,
          spread: item.spread ?? false,
          children: buildBlocks(item.children, span, context),
          position: span,
        };
      });
      return [
        {
          type: 'list',
          ordered: ordered ?? false,
          start: start ?? null,
          spread: spread ?? false,
          children,
          position,
        },
      ];
    }
    case 'table':
      return [buildTable(node, position, context)];
    case 'footnoteDefinition': {
      const { identifier, label } = node;
      const children = inside(node.children);
      return [
        { type: 'footnoteDefinition', identifier, label: label ?? identifier, children, position },
      ];
    }
    case 'mdxJsxFlowElement':
      return buildElement(node, parent, context, within);
    case 'mdxFlowExpression':
      if (!isComment(node.value)) codeFound('expression', position, context);
      return [];
    case 'moduleCode':
      codeFound(node.value.startsWith('import') ? 'import' : 'export', position, context);
      return [];
    default:
      return [];
  }
}

function buildTable(table: MdastTable, span: Span, context: BuildContext): Table {
  const children = table.children.map((row) => {
    const rowSpan = spanOf(row, span);
    const cells = row.children.map((cell) => {
      const position = spanOf(cell, rowSpan);
      const words = buildInlines(cell.children, { span: position, inLink: false }, context);
      return { type: 'tableCell', children: words, position } as const;
    });
    return { type: 'tableRow', children: cells, position: rowSpan } as const;
  });
  return { type: 'table', align: table.align ?? [], children, position: span };
}

function buildElement(
  element: MdxJsxFlowElement,
  parent: Span,
  context: BuildContext,
  within: string | null,
): Block[] {
  const opened = open(element, parent, context);
  const position = spanOf(element, parent);
  const expected = placement(element.name);
  if (opened.kind === 'unknown' || expected === null)
    return buildBlocks(element.children, position, context);
  if (opened.name === 'summary') {
    const children = summaryWords(element, position, context);
    if (within !== 'details') misplaced('summary', 'outside-parent', opened.tag, context);
    if (within === 'details' && opened.attributes !== null)
      return [{ type: 'markup', name: 'summary', attributes: {}, children, position }];
    return children.length === 0 ? [] : [{ type: 'paragraph', children, position }];
  }
  const children = buildBlocks(element.children, position, context, opened.name);
  if (expected.children === 'none' && children.length > 0)
    misplaced(opened.name, 'children-not-allowed', opened.tag, context);
  const kept = expected.children === 'none' ? [] : children;
  if (opened.attributes === null) return kept;
  if (opened.kind === 'markup')
    return [{ type: 'markup', name: 'details', attributes: {}, children: kept, position }];
  const component = makeComponent(opened.name, opened.attributes, kept, position);
  return component?.inline === false ? [component] : kept;
}

function summaryWords(element: MdxJsxFlowElement, span: Span, context: BuildContext): Inline[] {
  return gatherParagraphs(element.children, context).flatMap((node) =>
    node.type === 'paragraph' ? buildInlines(node.children, { span, inLink: false }, context) : [],
  );
}

function isEmpty(children: readonly Inline[]): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

function codeFound(
  what: 'import' | 'export' | 'expression',
  span: Span,
  { problems }: BuildContext,
): void {
  problems.push({ code: 'code-in-content', data: { what }, span });
}
