import type { Locale } from '#model/locale.ts';
import type { Span } from '#model/place.ts';
import { inlineText } from '#prose/plain-text.ts';
import type { ProseNode } from '#prose/tree/nodes.ts';

const HAN = /\p{sc=Han}/gu;
const WORD = /\p{sc=Latin}[\p{sc=Latin}’'-]*/gu;
/** Words that make a sentence of a row of names. */
const SENTENCE_WORD =
  /\b(?:an?|and|are|as|at|by|for|from|has|have|how|in|is|it|its|of|on|or|that|the|their|they|this|to|was|what|when|which|who|with)\b/g;
const FULL_WIDTH_MARK = /[，。；：！？、（）《》“”]/u;

/**
 * Whether a text is surely not in the language it stands for. Names, commands and single foreign
 * words are at home in any language, so that only what reads as a sentence is judged.
 */
export function isInOtherLanguage(text: string, locale: Locale): boolean {
  const han = text.match(HAN)?.length ?? 0;
  const words = text.match(WORD)?.length ?? 0;
  if (locale === 'en') return han >= 4 && han > words;
  if (han > 0 || words < 5 || FULL_WIDTH_MARK.test(text)) return false;
  return (text.match(SENTENCE_WORD)?.length ?? 0) * 6 >= words;
}

const ANY_LANGUAGE: ReadonlySet<string> = new Set(['blockquote', 'footnoteDefinition', 'table']);

/** The paragraphs and headings that are in another language; quotations and notes may be in any. */
export function passagesInOtherLanguage(node: ProseNode, locale: Locale): Span[] {
  if (ANY_LANGUAGE.has(node.type)) return [];
  if (node.type === 'paragraph' || node.type === 'heading') {
    // Commands are no language, and links may carry the title of what they lead to.
    const said = node.children.filter(({ type }) => type !== 'inlineCode' && type !== 'link');
    const text = inlineText(said, () => '');
    return isInOtherLanguage(text, locale) ? [node.position] : [];
  }
  if (!('children' in node)) return [];
  const children: readonly ProseNode[] = node.children;
  return children.flatMap((child) => passagesInOtherLanguage(child, locale));
}
