import { describe, expect, test } from 'vitest';
import { marked } from '../fixtures/marked.ts';
import { codesIn, problemsIn } from '../fixtures/problems-in.ts';
import { parseTelling } from '../parse.ts';

describe('syntax', () => {
  test('a bare < before a figure', () => {
    expect(problemsIn('延迟 <⟦5⟧ms，很快')).toEqual([
      [
        'syntax',
        {
          message: expect.stringContaining('Unexpected character `5`'),
          rule: 'unexpected-character',
        },
      ],
    ]);
  });

  test('all of several broken places are told, and the words stay', () => {
    expect(codesIn('一 <⟦1⟧\n\n| a |\n| - |\n| <⟦2⟧ |\n\n⟦{⟧ 没完')).toEqual([
      'syntax',
      'syntax',
      'syntax',
    ]);
    const { tree } = parseTelling('前 <5 后\n\n## 标题');
    expect(tree.children).toMatchObject([
      { type: 'paragraph', children: [{ value: '前 <5 后' }] },
      { type: 'heading', slug: '标题' },
    ]);
  });

  test('a tag that is not closed is told at its opening tag', () => {
    expect(problemsIn('文字\n\n⟦<Callout type="note">⟧\n\n里面\n\n## 后面')).toEqual([
      [
        'syntax',
        { message: expect.stringContaining('Expected a closing tag'), rule: 'end-tag-mismatch' },
      ],
    ]);
    expect(codesIn('a ⟦<sub>⟧b\n\nc')).toEqual(['syntax']);
  });

  test('a closing tag without an opening one', () => {
    expect(codesIn('a <⟦/⟧sub> b')).toEqual(['syntax']);
  });

  test('tags that close crosswise are told once', () => {
    expect(codesIn('<sub><sup>x⟦</sub>⟧</sup>')).toEqual(['syntax']);
  });

  test('an expression or a tag that runs to the end is told where it begins', () => {
    expect(codesIn('甲 ⟦{⟧乙\n\n丙')).toEqual(['syntax']);
    expect(codesIn('甲 ⟦<⟧Metric id="a"')).toEqual(['syntax']);
  });

  test('what is nested beyond reason', () => {
    const { problems, tree } = parseTelling('>'.repeat(3000));
    expect(problems).toMatchObject([{ code: 'syntax', data: { rule: 'too-deep' } }]);
    expect(tree.children).toEqual([]);
  });
});

describe('places', () => {
  const source = [
    '---\ntitle: 题',
    '---\n',
    '\t汉字𠮷 ⟦<Metrik />⟧',
    '',
    '> 引 ⟦{x}⟧',
    '> - 项 <Metric id="⟦错⟧" />',
    '',
    '延迟 <⟦5⟧',
  ].join('\n');

  test.each([
    ['LF', source],
    ['CRLF', source.replaceAll('\n', '\r\n')],
    ['CR', source.replaceAll('\n', '\r')],
  ])('with %s', (_, text) => {
    expect(codesIn(text)).toEqual([
      'unknown-component',
      'code-in-content',
      'bad-attribute',
      'syntax',
    ]);
  });

  test('a byte order mark does not shift them', () => {
    const { source: plain, spans } = marked('⟦{x}⟧ <⟦5⟧');
    expect(parseTelling(`\uFEFF${plain}`).problems.map(({ span }) => span)).toEqual(spans);
    expect(parseTelling(`\uFEFF${plain}`)).toEqual(parseTelling(plain));
  });
});
