import type { Span } from '#model/place.ts';
import type { SourceText } from '#prose/source-text.ts';
import type { Link, Root } from '#prose/tree/nodes.ts';
import { walk } from '#prose/tree/walk.ts';

/** An address that stands in the text as it is. */
export interface BareLink {
  readonly address: string;
  readonly span: Span;
}

/** Finds the addresses that became links by themselves, without words that say where they lead. */
export function bareLinks(tree: Root, source: SourceText): BareLink[] {
  const found: BareLink[] = [];
  for (const node of walk(tree))
    if (node.type === 'link' && isBareLink(node, source) && !isInBrackets(node, source))
      found.push({ address: source.slice(node.position), span: node.position });
  return found;
}

/** Whether a link was made of an address alone: `https://a.com`, not `[words](https://a.com)`. */
export function isBareLink(link: Link, source: SourceText): boolean {
  const [only, ...more] = link.children;
  return (
    only?.type === 'text' &&
    more.length === 0 &&
    source.slice(link.position).trim() === only.value.trim() &&
    !source.slice(link.position).startsWith('[')
  );
}

/** Whether it was meant as the address of a link with words, with brackets of another kind. */
function isInBrackets({ position }: Link, source: SourceText): boolean {
  const start = source.offsetAt(position.start);
  return /[\]】][(（]\s*$/.test(source.text.slice(Math.max(0, start - 4), start));
}
