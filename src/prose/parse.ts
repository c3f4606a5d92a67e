import type { Root as MdastRoot } from 'mdast';
import type { Span } from '#model/place.ts';
import type { ProseProblem } from './problems.ts';
import type { ProseReference } from './references.ts';
import { type SourceText, sourceText } from './source-text.ts';
import { parseTolerantly } from './syntax/recover.ts';
import { buildTree } from './tree/build.ts';
import type { ProseHeading } from './tree/context.ts';
import type { Root } from './tree/nodes.ts';

export type { ProseHeading } from './tree/context.ts';

/** What a telling says, in a form that can be stored as JSON. All places are in the whole file. */
export interface ParsedTelling {
  /** The text between the two `---` lines and its place; not interpreted here. */
  frontmatter: { text: string; span: Span } | null;
  tree: Root;
  /** Everything wrong with the telling, in the order of the file. */
  problems: ProseProblem[];
  /** Everything the telling points at, in the order of the file. */
  references: ProseReference[];
  headings: ProseHeading[];
}

/**
 * Parses a telling. Never throws: what is wrong becomes a problem, and the tree holds the rest.
 *
 * A byte order mark at the beginning is no part of the text, so that columns are those an editor
 * shows.
 */
export function parseTelling(source: string): ParsedTelling {
  const text = sourceText(source.replace(/^\uFEFF/, ''));
  const { root, problems: broken } = parseTolerantly(text);
  const built = buildTree(root, text);
  return {
    frontmatter: frontmatterOf(root, text),
    tree: built.tree,
    problems: inOrder([...broken, ...built.problems]),
    references: inOrder(built.references),
    headings: built.headings,
  };
}

function frontmatterOf(root: MdastRoot, source: SourceText): ParsedTelling['frontmatter'] {
  const yaml = root.children.find((node) => node.type === 'yaml');
  if (yaml?.position === undefined) return null;
  const whole = source.slice(yaml.position);
  const opening = /^---[ \t]*(?:\r\n?|\n)/.exec(whole)?.[0].length ?? 0;
  const start = source.offsetAt(yaml.position.start) + opening;
  return { text: yaml.value, span: source.spanOf(start, start + yaml.value.length) };
}

function inOrder<Item extends { span: Span }>(items: Item[]): Item[] {
  return items.sort(
    ({ span: { start: a } }, { span: { start: b } }) => a.line - b.line || a.column - b.column,
  );
}
