import { describe, expect, test } from 'vitest';
import { codesIn, problemsIn } from './fixtures/problems-in.ts';
import { parseTelling } from './parse.ts';

describe('unknown-component', () => {
  test('with the name that was perhaps meant', () => {
    expect(problemsIn('见 ⟦<Metrik id="a" />⟧ 与 ⟦<Video>⟧片⟦<mrak>⟧x</mrak></Video>')).toEqual([
      ['unknown-component', { name: 'Metrik', nearest: 'Metric' }],
      ['unknown-component', { name: 'Video', nearest: null }],
      ['unknown-component', { name: 'mrak', nearest: 'mark' }],
    ]);
  });

  test('as a block, at its opening tag; what it holds stays', () => {
    const source = '⟦<Box wide>⟧\n\n- 一\n\n</Box>\n\n⟦<script>⟧alert(1)</script>';
    expect(codesIn(source)).toEqual(['unknown-component', 'unknown-component']);
    const { tree } = parseTelling('<Box>\n\n- 一\n\n</Box>');
    expect(tree.children).toMatchObject([{ type: 'list' }]);
  });

  test('fragments, members and names of Object', () => {
    expect(problemsIn('⟦<>⟧a</> ⟦<A.B />⟧ ⟦<constructor />⟧')).toMatchObject([
      ['unknown-component', { name: '' }],
      ['unknown-component', { name: 'A.B' }],
      ['unknown-component', { name: 'constructor' }],
    ]);
  });
});

describe('bad-attribute', () => {
  test('unknown, with the nearest', () => {
    expect(problemsIn('<Quote id="q1" ⟦idd="x"⟧ ⟦toString="y"⟧ />')).toEqual([
      [
        'bad-attribute',
        bad({ component: 'Quote', attribute: 'idd', why: 'unknown', nearest: 'id' }),
      ],
      ['bad-attribute', bad({ component: 'Quote', attribute: 'toString', why: 'unknown' })],
    ]);
  });

  test('missing, at the opening tag', () => {
    expect(
      problemsIn('⟦<Picture src="a.svg" />⟧\n\n⟦<Callout title="题">⟧\n文\n</Callout>'),
    ).toMatchObject([
      ['bad-attribute', { attribute: 'alt', why: 'missing', expected: { type: 'text' } }],
      ['bad-attribute', { attribute: 'type', why: 'missing', expected: { type: 'choice' } }],
    ]);
  });

  test('bad values, at the value', () => {
    const source = [
      '<Callout type="⟦leson⟧">\n文\n</Callout>',
      '<Metrics ids="p99 ⟦P99⟧ a/b ⟦a/b/c/d⟧" />',
      '<BeforeAfter metric="⟦一个⟧" />',
      '<Picture src="⟦../a.svg⟧" alt="⟦⟧" />',
      '<Quote ⟦id⟧ />',
      'x <Ref to="⟦online-ddl⟧" /> y',
    ].join('\n\n');
    expect(problemsIn(source)).toMatchObject([
      ['bad-attribute', { why: 'bad-value', value: 'leson', nearest: 'lesson' }],
      ['bad-attribute', { why: 'bad-value', value: 'P99' }],
      ['bad-attribute', { why: 'bad-value', value: 'a/b/c/d' }],
      ['bad-attribute', { why: 'bad-value', value: '一个' }],
      ['bad-attribute', { attribute: 'src', value: '../a.svg' }],
      ['bad-attribute', { attribute: 'alt', value: '' }],
      ['bad-attribute', { why: 'bad-value', value: null }],
      ['bad-attribute', { why: 'bad-value', value: 'online-ddl', expected: { type: 'entry' } }],
    ]);
  });

  test('expressions, spreads and attributes that stand there twice', () => {
    expect(
      problemsIn('<Quote ⟦id={1}⟧ ⟦{...x}⟧ ⟦{y}⟧ />\n\n<Quote id="a" ⟦id="b"⟧ />'),
    ).toMatchObject([
      ['bad-attribute', { attribute: 'id', why: 'expression', value: '1' }],
      ['bad-attribute', { attribute: null, why: 'spread' }],
      ['bad-attribute', { attribute: null, why: 'expression' }],
      ['bad-attribute', { attribute: 'id', why: 'duplicate' }],
    ]);
  });

  test('a value spelled with character references is told at the whole attribute', () => {
    expect(codesIn('<Quote ⟦id="&#65;"⟧ />')).toEqual(['bad-attribute']);
  });

  test('attributes of allowed HTML elements', () => {
    expect(
      problemsIn('<kbd ⟦class="x"⟧>a</kbd> <abbr title="t" ⟦style="x"⟧>b</abbr>'),
    ).toMatchObject([
      ['bad-attribute', { component: 'kbd', attribute: 'class', why: 'unknown' }],
      ['bad-attribute', { component: 'abbr', attribute: 'style', why: 'unknown' }],
    ]);
  });
});

describe('code-in-content', () => {
  test('import, export and expressions', () => {
    expect(
      problemsIn(
        "⟦import a from 'b'⟧\n\n⟦export const x = 1\nexport {y}⟧\n\n甲 ⟦{1 + 1}⟧\n\n⟦{用户}⟧",
      ),
    ).toEqual([
      ['code-in-content', { what: 'import' }],
      ['code-in-content', { what: 'export' }],
      ['code-in-content', { what: 'expression' }],
      ['code-in-content', { what: 'expression' }],
    ]);
  });

  test('prose that begins with the same words is prose, and comments may stand', () => {
    expect(
      codesIn('import data once a day\n\nexport is fast\n\n{/* 注 */}\n\na {/* b */} c'),
    ).toEqual([]);
  });
});

test('event-handler', () => {
  expect(problemsIn('<mark ⟦onclick="x()"⟧>a</mark> <Metric id="a" ⟦onClick={x}⟧ />')).toEqual([
    ['event-handler', { element: 'mark', attribute: 'onclick' }],
    ['event-handler', { element: 'Metric', attribute: 'onClick' }],
  ]);
  expect(
    parseTelling('<img onerror="x" />')
      .problems.map(({ code }) => code)
      .sort(),
  ).toEqual(['event-handler', 'unknown-component']);
});

test('misplaced-component', () => {
  const source = [
    '⟦<Timeline />⟧ 如下',
    '见 ⟦<Metric id="a">⟧字</Metric>',
    '⟦<Quote id="q">⟧\n\n段\n\n</Quote>',
    '⟦<Ref to="a/b">⟧\n\n- 一\n\n</Ref>',
    '⟦<summary>⟧外</summary>',
    '[见 ⟦<Ref to="a/b" />⟧](/c)',
    '<Ref to="a/b">⟦https://a.com⟧</Ref> 后',
  ].join('\n\n');
  expect(problemsIn(source)).toEqual([
    ['misplaced-component', { component: 'Timeline', why: 'block-in-paragraph' }],
    ['misplaced-component', { component: 'Metric', why: 'children-not-allowed' }],
    ['misplaced-component', { component: 'Quote', why: 'children-not-allowed' }],
    ['misplaced-component', { component: 'Ref', why: 'blocks-in-inline' }],
    ['misplaced-component', { component: 'summary', why: 'outside-parent' }],
    ['misplaced-component', { component: 'Ref', why: 'link-in-link' }],
    ['misplaced-component', { component: 'a', why: 'link-in-link' }],
  ]);
});

function bad(data: {
  component: string;
  attribute: string;
  why: string;
  nearest?: string;
}): object {
  return { value: null, expected: null, nearest: null, ...data };
}
