import { expect, test } from 'vitest';
import { textLength } from './length.ts';
import { parseTelling } from './parse.ts';
import { type ComponentText, plainText } from './plain-text.ts';

const componentText: ComponentText = (component) => {
  switch (component.name) {
    case 'Metric':
      return `25 ms（${component.attributes.id.metric}）`;
    case 'Ref':
      return `《${component.attributes.to.id}》`;
    case 'Callout':
      return component.attributes.title ?? '';
    default:
      return '';
  }
};

test('plain text of a whole telling', () => {
  const { tree } = parseTelling(`---
title: x
---

## 背景 **一**

延迟为<Metric id="p99" />，见<Ref to="a/b" />与<Ref to="a/c">*此*</Ref>[^n]。
第二行
English
line

- 一
- 二
  - 三

| 名 | 值 |
| - | - |
| a | \`b\` |

<Callout type="note" title="题">
文
</Callout>

<Timeline />

![图](a.svg)<br />末

\`\`\`sql
SELECT 1;
\`\`\`

[^n]: 注。
[^unused]: 无。
`);
  expect(plainText(tree, componentText)).toBe(
    [
      '背景 一',
      '延迟为25 ms（p99），见《b》与此。第二行 English line',
      '一\n二\n三',
      '名\t值\na\tb',
      '题\n\n文',
      '图\n末',
      'SELECT 1;',
      '注。',
    ].join('\n\n'),
  );
});

test.each([
  ['', 0, 0],
  ['One two-three, it’s 1,000.5 % — fine.', 5, 0],
  ['延迟降到 25 ms，快了 3 倍', 3, 7],
  ['TiDB数据库', 1, 3],
  ['日本語テスト 한국어 문장', 2, 6],
  ['𠮷野家', 0, 3],
  ['Évry naïve Zürich', 3, 0],
])('length of %j', (text, words, characters) => {
  expect(textLength(text)).toEqual({ words, characters });
});
