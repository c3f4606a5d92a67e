import { expect, it } from 'vitest';
import { closeChineseGaps } from './chinese-spacing.ts';
import type { ProseNode } from './prose-node.ts';

const html = (text: string): ProseNode => ({ type: 'html', html: text });
const ref = (text: string, children: ProseNode[] = []): ProseNode => ({
  type: 'ref',
  link: { href: '/', text, lang: 'zh' },
  children,
});
const shown = (...nodes: ProseNode[]) =>
  closeChineseGaps(nodes)
    .map((node) => (node.type === 'html' ? node.html : node.type === 'ref' ? node.link.text : ''))
    .join('');

it.each([
  ['见 ', '分片键', ' 一文。', '见分片键一文。'],
  ['见 ', 'WeBank', ' 一文。', '见 WeBank 一文。'],
  ['，', '知乎', ' 的首页', '，知乎的首页'],
  ['see ', '知乎', ' there', 'see 知乎 there'],
  ['在 ', '58 同城', ' 那里', '在 58 同城那里'],
])('%s|%s|%s', (before, name, after, expected) => {
  expect(shown(html(before), ref(name), html(after))).toBe(expected);
});

it('goes by the words a link shows, not by the name behind them', () => {
  const nodes = closeChineseGaps([html('在 '), ref('JD.com', [html('京东')]), html(' 那里')]);
  expect(nodes.filter((node) => node.type === 'html').map((node) => node.html)).toEqual([
    '在',
    '那里',
  ]);
});
