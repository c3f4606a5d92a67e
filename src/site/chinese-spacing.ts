import type { ProseNode } from './prose-node.ts';

const CHINESE = '[\\p{sc=Han}\\u3000-\\u303F\\uFF00-\\uFF60“”‘’…]';
const ENDS = new RegExp(`${CHINESE}$`, 'u');
const STARTS = new RegExp(`^${CHINESE}`, 'u');
const ENDS_WITH_GAP = new RegExp(`(?<=${CHINESE}) $`, 'u');
const STARTS_WITH_GAP = new RegExp(`^ (?=${CHINESE})`, 'u');

/**
 * Takes out the spaces between Chinese words and a figure or a name that turns out to be Chinese.
 * Whoever writes `见 <Ref … /> 一文` cannot know whether the name is in Latin letters, which want
 * the spaces, or in Chinese, which does not.
 */
export function closeChineseGaps(nodes: readonly ProseNode[]): ProseNode[] {
  return nodes.map((node, index) => {
    if (node.type !== 'html') return node;
    const [before, after] = [edges(nodes[index - 1]), edges(nodes[index + 1])];
    let { html } = node;
    if (after !== undefined && STARTS.test(after)) html = html.replace(ENDS_WITH_GAP, '');
    if (before !== undefined && ENDS.test(before)) html = html.replace(STARTS_WITH_GAP, '');
    return { ...node, html };
  });
}

/** The words that a component shows within a sentence; undefined for other nodes. */
function edges(node: ProseNode | undefined): string | undefined {
  if (node?.type === 'metric') return node.metric.value.text;
  if (node?.type !== 'ref') return undefined;
  const [only, ...others] = node.children;
  if (only === undefined) return node.link.text;
  return only.type === 'html' && others.length === 0 ? only.html : undefined;
}
