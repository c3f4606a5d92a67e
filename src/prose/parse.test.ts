import { describe, expect, test } from 'vitest';
import { marked } from './fixtures/marked.ts';
import { parseTelling } from './parse.ts';

const firstOf = (source: string): unknown => parseTelling(source).tree.children[0];

describe('frontmatter', () => {
  test('is handed on as text with its place', () => {
    const { source, spans } = marked('---\n⟦title: 题\nsummary: 述⟧\n---\n\n文');
    const { frontmatter, tree } = parseTelling(source);
    expect(frontmatter).toEqual({ text: 'title: 题\nsummary: 述', span: spans[0] });
    expect(tree.children).toMatchObject([{ type: 'paragraph' }]);
  });

  test('after a byte order mark, with CRLF, and when the rest is broken', () => {
    const { frontmatter } = parseTelling('\uFEFF---\r\na: 1\r\nb: 2\r\n---\r\n\r\n<5');
    expect(frontmatter).toEqual({
      text: 'a: 1\r\nb: 2',
      span: { start: { line: 2, column: 1 }, end: { line: 3, column: 5 } },
    });
  });

  test('may be empty or absent', () => {
    const empty = { start: { line: 2, column: 1 }, end: { line: 2, column: 1 } };
    expect(parseTelling('---\n---\n').frontmatter).toEqual({ text: '', span: empty });
    expect(parseTelling('文').frontmatter).toBeNull();
    expect(parseTelling('').frontmatter).toBeNull();
  });
});

describe('components', () => {
  test('carry their attributes in the form the vocabulary gives them', () => {
    const { tree } = parseTelling(
      '<Metrics ids="p99 zhihu/peak summits/devcon/guests" />\n\n<Callout type="note" title="题">\n\n文\n\n</Callout>',
    );
    expect(tree.children).toMatchObject([
      {
        type: 'component',
        name: 'Metrics',
        inline: false,
        attributes: {
          ids: [
            { entry: null, metric: 'p99' },
            { entry: { kind: 'cases', id: 'zhihu' }, metric: 'peak' },
            { entry: { kind: 'summits', id: 'devcon' }, metric: 'guests' },
          ],
        },
      },
      {
        name: 'Callout',
        attributes: { type: 'note', title: '题' },
        children: [{ type: 'paragraph' }],
      },
    ]);
  });

  test('of a sentence that stand alone on a line are part of the paragraph around', () => {
    expect(firstOf('前\n<Metric id="a" />\n后')).toMatchObject({
      type: 'paragraph',
      children: [
        { type: 'text', value: '前' },
        { type: 'text', value: '\n' },
        { type: 'component', name: 'Metric', inline: true },
        { type: 'text', value: '\n' },
        { type: 'text', value: '后' },
      ],
      position: { start: { line: 1, column: 1 }, end: { line: 3, column: 2 } },
    });
    expect(
      parseTelling('甲\n\n<Metric id="a" /> <Metric id="b" />\n\n乙').tree.children,
    ).toMatchObject([
      { type: 'paragraph' },
      { children: [{ name: 'Metric' }, { value: ' ' }, { name: 'Metric' }] },
      { type: 'paragraph' },
    ]);
  });

  test('with words over several lines', () => {
    expect(firstOf('<Ref to="a/b">\n在线 DDL\n</Ref>')).toMatchObject({
      type: 'paragraph',
      children: [{ name: 'Ref', children: [{ type: 'text', value: '在线 DDL' }] }],
    });
  });

  test('that are blocks may stand on one line with what they hold', () => {
    expect(firstOf('<Callout type="note">**一**行</Callout>')).toMatchObject({
      name: 'Callout',
      children: [{ type: 'paragraph', children: [{ type: 'strong' }, { value: '行' }] }],
    });
  });

  test('within lists, quotes, tables, headings and emphasis', () => {
    const { problems, references } = parseTelling(
      '- <Metric id="a" />\n\n> <Quote id="q" />\n\n| 值 |\n| - |\n| **<Metric id="b" />** |\n\n## 见 <Metric id="c" />',
    );
    expect(problems).toEqual([]);
    expect(references.map(({ owner }) => owner)).toEqual(['Metric', 'Quote', 'Metric', 'Metric']);
  });

  test('that are refused leave what they hold', () => {
    expect(firstOf('<Callout>\n\n文\n\n</Callout>')).toMatchObject({ type: 'paragraph' });
    expect(parseTelling('<Metric />').tree.children).toEqual([]);
  });
});

test('references tell their place to the word', () => {
  const { source, spans } = marked(
    '见 <Metric id="⟦p99⟧" />、<Ref to=\'⟦needs/a⟧\' />\n\n<Metrics\n  ids="⟦a⟧\n    ⟦b/c⟧"\n/>\n\n<Quote id=" ⟦q⟧ " />\n\n<Picture src="⟦图.svg⟧" alt="说" />\n\n⟦![图](b.png)⟧ ![外](https://a.b/c.png)\n',
  );
  const { references, problems } = parseTelling(source);
  expect(problems).toEqual([]);
  expect(references.map(({ span }) => span)).toEqual(spans);
  expect(references.map(({ span, ...reference }) => reference)).toEqual([
    { kind: 'metric', entry: null, metric: 'p99', owner: 'Metric' },
    { kind: 'entry', entry: { kind: 'needs', id: 'a' }, owner: 'Ref' },
    { kind: 'metric', entry: null, metric: 'a', owner: 'Metrics' },
    { kind: 'metric', entry: { kind: 'cases', id: 'b' }, metric: 'c', owner: 'Metrics' },
    { kind: 'quote', quote: 'q', owner: 'Quote' },
    { kind: 'picture', picture: '图.svg', owner: 'Picture' },
    { kind: 'picture', picture: 'b.png', owner: 'image' },
  ]);
});

test('headings have slugs that are unique and keep 汉字', () => {
  const { source, spans } = marked(
    '⟦## 背景：为什么 **TiDB**？⟧\n\n⟦## Results & `p99`⟧\n\n⟦## 背景，为什么 TiDB⟧\n\n> ⟦### ？！⟧\n\n⟦Setext\n===⟧\n',
  );
  expect(parseTelling(source).headings).toEqual([
    { depth: 2, text: '背景：为什么 TiDB？', slug: '背景为什么-tidb', span: spans[0] },
    { depth: 2, text: 'Results & p99', slug: 'results-p99', span: spans[1] },
    { depth: 2, text: '背景，为什么 TiDB', slug: '背景为什么-tidb-2', span: spans[2] },
    { depth: 3, text: '？！', slug: 'section', span: spans[3] },
    { depth: 1, text: 'Setext', slug: 'setext', span: spans[4] },
  ]);
});

test('the result is plain JSON', () => {
  const parsed = parseTelling(
    '# a\n\n1. [x] b[^1]\n\n[^1]: c\n\n| d |\n|-|\n| [e](f "g") |\n\n```h\ni\n```\n\n![j](k)\n\n<Callout type="note">l</Callout>',
  );
  expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
});
