import type { Locale } from '#model/locale.ts';
import type { Span } from '#model/place.ts';
import type { SuperlativeLists } from '#model/superlatives.ts';
import type { SourceText } from '#prose/source-text.ts';
import type { Root } from '#prose/tree/nodes.ts';
import { walk } from '#prose/tree/walk.ts';
import { attributeSpan } from '../telling-style/attribute-span.ts';
import { flatTexts } from '../telling-style/flat-text.ts';
import { type Superlative, superlativesIn } from './superlatives.ts';

/** A superlative in a telling. */
export interface ProseSuperlative extends Pick<Superlative, 'kind' | 'phrase'> {
  readonly span: Span;
}

/**
 * Finds the superlatives of a telling: in its words, and in the words of attributes and pictures
 * that a reader meets. Quotations, code and what components bring from the facts are left alone.
 */
export function superlativesInProse(
  tree: Root,
  source: SourceText,
  locale: Locale,
  lists: SuperlativeLists,
): ProseSuperlative[] {
  const found: ProseSuperlative[] = [];
  for (const { text, quoted, spanOf } of flatTexts(tree, source))
    if (!quoted)
      for (const { kind, phrase, start, end } of superlativesIn(text, locale, lists))
        found.push({ kind, phrase, span: spanOf(start, end) });
  for (const { text, span } of attributeTexts(tree, source))
    for (const { kind, phrase } of superlativesIn(text, locale, lists))
      found.push({ kind, phrase, span });
  return found.sort(
    (a, b) => a.span.start.line - b.span.start.line || a.span.start.column - b.span.start.column,
  );
}

function attributeTexts(tree: Root, source: SourceText): { text: string; span: Span }[] {
  const found: { text: string; span: Span }[] = [];
  for (const node of walk(tree)) {
    if (node.type === 'image') found.push({ text: node.alt, span: node.position });
    if (node.type !== 'component') continue;
    const words =
      node.name === 'Callout'
        ? { title: node.attributes.title }
        : node.name === 'Picture'
          ? { alt: node.attributes.alt, caption: node.attributes.caption }
          : {};
    for (const [name, text] of Object.entries(words))
      if (text !== undefined) found.push({ text, span: attributeSpan(node, name, source) });
  }
  return found;
}
