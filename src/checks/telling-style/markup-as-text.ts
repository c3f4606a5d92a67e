import type { Span } from '#model/place.ts';
import type { SourceText } from '#prose/source-text.ts';
import type { ProseNode, Root } from '#prose/tree/nodes.ts';
import { walk } from '#prose/tree/walk.ts';
import { COMPONENT_NAMES } from '#prose/vocabulary.ts';

/** Something that was meant as markup, and that readers would be shown as it was typed. */
export interface MarkupAsText {
  readonly code: 'component' | 'heading' | 'link';
  /** What stands there. */
  readonly text: string;
  /** What was meant. */
  readonly meant: string;
  readonly span: Span;
}

const NAMES = COMPONENT_NAMES.join('|');
// With an attribute, or the slash of an end: `《Metric》` alone may be the name of a book.
const COMPONENT = new RegExp(
  String.raw`[<＜《〈]\s*(?:(?:${NAMES})\s+[a-z]+\s*=[^<>＜＞《》〈〉]*|/\s*(?:${NAMES})\s*|(?:${NAMES})\s*/\s*)[>＞》〉]`,
  'g',
);
// One "#" before a word is a topic in Chinese social media.
const HEADING = /^(#{2,6}(?![#\s])|[#＃]*＃[#＃]*\s*)(?=\S)/;
const LINK = /[[【]([^[\]【】\n]+)[\]】]([(（])\s*((?:https?:\/\/|\/)[^\s()（）]*)\s*([)）])/g;

/** Finds what was typed with full-width marks, or a space too many or too few, in place of markup. */
export function markupAsText(tree: Root, source: SourceText): MarkupAsText[] {
  const found: MarkupAsText[] = [];
  for (const node of walk(tree)) {
    if (node.type === 'text')
      found.push(
        ...matches(node, source, 'component', COMPONENT, ([text]) => `<${insideOf(text)}>`),
      );
    if (node.type !== 'paragraph') continue;
    found.push(
      ...matches(node, source, 'link', LINK, ([, words, , address]) => `[${words}](${address})`),
    );
    const [marks] = HEADING.exec(source.slice(node.position)) ?? [];
    if (marks !== undefined) found.push(heading(source, node, marks));
  }
  return found.filter(({ text, meant }) => text !== meant);
}

function* matches(
  { position }: ProseNode,
  source: SourceText,
  code: MarkupAsText['code'],
  pattern: RegExp,
  meaning: (found: RegExpExecArray) => string,
): Generator<MarkupAsText> {
  const from = source.offsetAt(position.start);
  for (const match of source.slice(position).matchAll(pattern)) {
    const start = from + match.index;
    const span = source.spanOf(start, start + match[0].length);
    yield { code, text: match[0], meant: meaning(match), span };
  }
}

/** `《 Metric id=“p99” /》` → `Metric id="p99" /`. */
function insideOf(tag: string): string {
  return tag
    .slice(1, -1)
    .trim()
    .replaceAll(/\s*=\s*/g, '=')
    .replaceAll(/[“”]/g, '"')
    .replace(/^\/\s+/, '/');
}

function heading(source: SourceText, { position }: ProseNode, marks: string): MarkupAsText {
  const start = source.offsetAt(position.start);
  const [line = ''] = source.text.slice(start).split(/[\r\n]/, 1);
  const words = line.slice(marks.length);
  return {
    code: 'heading',
    text: line,
    meant: `${marks.trim().replaceAll('＃', '#')} ${words}`,
    span: source.spanOf(start, start + line.length),
  };
}
