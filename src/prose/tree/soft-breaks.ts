import type { Inline } from './nodes.ts';

// Writing that puts no space between words: what stands on both sides of a line ending decides.
const NO_SPACE =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Bopomofo}\\u3000-\\u303F\\uFF00-\\uFF60‘’“”…—]';
const BETWEEN = new RegExp(`(?<=${NO_SPACE})\\n(?=${NO_SPACE})`, 'gu');
const AT_END = new RegExp(`${NO_SPACE}\\n?$`, 'u');
const AT_START = new RegExp(`^\\n?${NO_SPACE}`, 'u');

/**
 * Drops line endings between Chinese or Japanese characters, also where emphasis, links and the
 * like lie between. A browser would show each as a space in the middle of a sentence.
 */
export function joinChineseLines(nodes: readonly Inline[]): Inline[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text' || !node.value.includes('\n')) return node;
    let value = node.value.replace(BETWEEN, '');
    const before = nodes[index - 1];
    const after = nodes[index + 1];
    if (value.startsWith('\n') && AT_END.test(edge(before)) && AT_START.test(value))
      value = value.slice(1);
    if (value.endsWith('\n') && AT_START.test(edge(after)) && AT_END.test(value))
      value = value.slice(0, -1);
    return { ...node, value };
  });
}

function edge(node: Inline | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child: Inline) => edge(child)).join('') : '';
}
