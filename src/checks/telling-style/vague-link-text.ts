import type { Locale } from '#model/locale.ts';
import type { Span } from '#model/place.ts';
import { inlineText } from '#prose/plain-text.ts';
import type { SourceText } from '#prose/source-text.ts';
import type { Inline, Root } from '#prose/tree/nodes.ts';
import { walk } from '#prose/tree/walk.ts';
import { isBareLink } from './bare-links.ts';
import { comparable, comparables } from './same-text.ts';

/** A link whose words do not say where it leads. */
export interface VagueLink {
  readonly code: 'vague' | 'address' | 'empty';
  /** What the link shows. */
  readonly text: string;
  readonly span: Span;
}

/** Words that say nothing by themselves, per language; compared without case and outer marks. */
export const VAGUE_LINK_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    ...['here', 'click', 'click here', 'see here', 'right here', 'this', 'this link', 'this page'],
    ...['this article', 'link', 'the link', 'page', 'more', 'read more', 'learn more', 'see more'],
    ...['find out more', 'details', 'more details', 'more info', 'more information', 'continue'],
    ...['read on', 'go', 'website', 'source', 'url'],
  ],
  zh: [
    ...[
      '点击',
      '点击这里',
      '点这里',
      '点击此处',
      '点此',
      '点我',
      '这里',
      '这儿',
      '此处',
      '此',
      '这个',
    ],
    ...[
      '链接',
      '此链接',
      '这个链接',
      '详情',
      '查看详情',
      '详情请点击',
      '更多',
      '了解更多',
      '查看更多',
    ],
    ...[
      '阅读更多',
      '阅读全文',
      '全文',
      '查看',
      '本文',
      '这篇文章',
      '该页面',
      '网址',
      '网站',
      '来源',
    ],
  ],
};

/**
 * Finds links, `<Ref>` among them, with words such as "here" or 点击这里, with a written-out address
 * for words, or with none. An address that stands bare is `bareLinks`' to report.
 */
export function vagueLinkText(
  tree: Root,
  source: SourceText,
  words: Readonly<Record<Locale, readonly string[]>> = VAGUE_LINK_WORDS,
): VagueLink[] {
  // A Chinese telling may hold an English "here", so the languages are not kept apart.
  const vague = [comparables(words.en), comparables(words.zh)];
  const found: VagueLink[] = [];
  for (const node of walk(tree)) {
    const isRef = node.type === 'component' && node.name === 'Ref' && node.children.length > 0;
    if (!isRef && node.type !== 'link') continue;
    if (node.type === 'link' && isBareLink(node, source)) continue;
    const text = inlineText(node.children, () => '\uFFFC').trim();
    const code = codeOf(text, node.children, vague);
    if (code !== undefined) found.push({ code, text, span: node.position });
  }
  return found;
}

function codeOf(
  text: string,
  children: readonly Inline[],
  vague: readonly ReadonlySet<string>[],
): VagueLink['code'] | undefined {
  // A picture without words is reported as such.
  if (text === '') return children.some(({ type }) => type === 'image') ? undefined : 'empty';
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return 'address';
  return vague.some((set) => set.has(comparable(text))) ? 'vague' : undefined;
}
