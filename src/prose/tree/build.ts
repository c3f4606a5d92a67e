import type { Definition, Root as MdastRoot, Nodes } from 'mdast';
import type { ProseProblem } from '../problems.ts';
import type { ProseReference } from '../references.ts';
import { uniqueSlugs } from '../slugs.ts';
import type { SourceText } from '../source-text.ts';
import { buildBlocks } from './blocks.ts';
import { type BuildContext, type ProseHeading, spanOf } from './context.ts';
import { checkAddress } from './inlines.ts';
import type { Root } from './nodes.ts';

/** A tree with what was found while it was built. */
export interface Built {
  tree: Root;
  problems: ProseProblem[];
  references: ProseReference[];
  headings: ProseHeading[];
}

/** Builds the closed tree of a telling from the mdast of its source. */
export function buildTree(root: MdastRoot, source: SourceText): Built {
  const found = definitionsIn(root);
  const context: BuildContext = {
    source,
    problems: [],
    references: [],
    headings: [],
    // The first definition of a label counts, as in CommonMark.
    definitions: new Map(found.map((node) => [node.identifier, node] as const).reverse()),
    slug: uniqueSlugs(),
  };
  const position = source.spanOf(0, source.text.length);
  for (const definition of found)
    checkAddress(definition.url, spanOf(definition, position), context);
  const children = buildBlocks(root.children, position, context);
  const { problems, references, headings } = context;
  return { tree: { type: 'root', children, position }, problems, references, headings };
}

function definitionsIn(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap((child: Nodes) => definitionsIn(child)) : [];
}
