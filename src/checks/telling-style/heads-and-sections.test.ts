import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASE_HEADINGS, CASE_PARTS } from '#model/case-parts.ts';
import type { Locale } from '#model/locale.ts';
import { parseTelling } from '#prose/parse.ts';
import { caseSections } from './case-sections.ts';
import { duplicateTexts } from './duplicate-texts.ts';
import { sourceOf } from './flat-text.ts';
import { summaryLength, titleLength } from './head-lengths.ts';
import { mixedSpacing } from './mixed-spacing.ts';
import { spacingIssues } from './spacing-issues.ts';

describe('lengths', () => {
  test.each<[string, string, Locale, number | undefined]>([
    ['an English title that fits', 'x'.repeat(65), 'en', undefined],
    ['an English title too long', 'x'.repeat(68), 'en', 3],
    ['curly quotes are narrow in English', '“'.repeat(65), 'en', undefined],
    ['a Chinese title that fits', '汉'.repeat(30), 'zh', undefined],
    ['a Chinese title too long', '汉'.repeat(32), 'zh', 2],
    ['two Latin letters are one 汉字', `${'汉'.repeat(20)}${'x'.repeat(20)}`, 'zh', undefined],
    ['half a 汉字 is one over', `${'汉'.repeat(30)}x`, 'zh', 1],
    ['curly quotes are wide in Chinese', `${'汉'.repeat(29)}“”`, 'zh', 1],
    ['white space around does not count', ` ${'汉'.repeat(30)} \n`, 'zh', undefined],
    ['nothing', '', 'en', undefined],
  ])('%s', (_, title, locale, over) => {
    expect(titleLength(title, locale)?.over).toBe(over);
  });

  test('summaries have more room', () => {
    expect(summaryLength('x'.repeat(160), 'en')).toBeUndefined();
    expect(summaryLength('x'.repeat(161), 'en')).toEqual({
      length: 161,
      limit: 160,
      over: 1,
      fits: 160,
    });
    expect(summaryLength('汉'.repeat(80), 'zh')).toBeUndefined();
    expect(summaryLength('汉'.repeat(85), 'zh')).toEqual({
      length: 85,
      limit: 80,
      over: 5,
      fits: 80,
    });
  });

  test('never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<Locale>('en', 'zh'), (text, l) => {
        expect(titleLength(text, l)?.over ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});

function sections(locale: Locale, headings: readonly string[], wordedOtherwise = false) {
  const telling = headings.map((heading) => `## ${heading}\n\nWords.\n`).join('\n');
  return caseSections(parseTelling(telling).headings, locale, { wordedOtherwise }).map(
    ({ code, part, heading, before, span }) =>
      [code, part, heading, before, span?.start.line]
        .filter((item) => item !== undefined)
        .join(' '),
  );
}

describe('parts of a case', () => {
  const en = CASE_PARTS.map((part) => CASE_HEADINGS.en[part][0] ?? '');
  const zh = CASE_PARTS.map((part) => CASE_HEADINGS.zh[part][0] ?? '');

  test('all in order, with other headings between, however they are written', () => {
    expect(sections('en', en)).toEqual([]);
    expect(sections('zh', zh)).toEqual([]);
    expect(
      sections('en', ['Intro', ...en.map((text) => `${text.toUpperCase()}:`), 'Thanks']),
    ).toEqual([]);
  });

  test('missing ones', () => {
    expect(sections('en', en.slice(1, 4))).toEqual([
      'missing situation The situation',
      'missing shortcomings What did not work',
      'missing demands What they asked for next',
    ]);
    expect(
      sections('zh', ['背景', '为什么离开', '怎么做的', '结果', '没做好的地方', '接下来的要求']),
    ).toEqual(['missing reasons 为什么换']);
    expect(sections('en', zh)).toHaveLength(6);
  });

  test('out of order, and twice', () => {
    expect(
      sections('zh', ['背景', '结果', '为什么换', '怎么做的', '没做好的地方', '接下来的要求']),
    ).toEqual([
      'out-of-order reasons 为什么换 results 9',
      'out-of-order approach 怎么做的 results 13',
    ]);
    expect(sections('en', [...en, 'Results'])).toEqual(['twice results Results 25']);
  });

  test('deeper headings are no parts', () => {
    const telling = en.map((heading) => `### ${heading}\n`).join('\n');
    expect(caseSections(parseTelling(telling).headings, 'en')).toHaveLength(6);
  });

  test('a customer that left: other words in the same places', () => {
    const left = ['The situation', 'Why they moved away', 'How they left', 'Results'];
    const end = ['What did not work', 'What they asked for'];
    expect(sections('en', [...left, ...end], true)).toEqual([]);
    expect(sections('en', [...left, 'What did not work'], true)).toEqual([
      'missing demands What they asked for next',
    ]);
    // One unknown heading stands for one part only.
    expect(sections('en', ['The situation', 'Why they left', 'Results', ...end], true)).toEqual([
      'missing approach How they did it',
    ]);
    expect(
      sections(
        'zh',
        ['背景', '为什么离开', '怎么走的', '结果', '没做好的地方', '留下的要求'],
        true,
      ),
    ).toEqual([]);
  });
});

test('titles and summaries of one language that are the same', () => {
  const tellings = [
    { id: 'a', locale: 'en', title: 'Answers before breakfast', summary: 'One.' },
    { id: 'b', locale: 'en', title: 'answers  before BREAKFAST.', summary: 'Two.' },
    { id: 'c', locale: 'zh', title: 'Answers before breakfast', summary: 'ONE' },
    { id: 'd', locale: 'en', title: undefined, summary: 'one' },
    { id: 'e', locale: 'zh', title: '早餐前的答案', summary: '' },
    { id: 'f', locale: 'zh', title: '早餐前的答案。', summary: '' },
  ] as const;
  expect(
    duplicateTexts(tellings).map(({ field, telling, first }) => [field, first.id, telling.id]),
  ).toEqual([
    ['title', 'a', 'b'],
    ['summary', 'a', 'd'],
    ['title', 'e', 'f'],
  ]);
});

describe('spaces beside components', () => {
  const shown: Readonly<Record<string, string>> = { p99: '25 毫秒', rows: '约 3 行', share: '58%' };
  function found(telling: string) {
    const source = sourceOf(telling);
    const componentText = (component: { name: string; attributes: object }) =>
      component.name === 'Metric' ? (shown[/id="(\w+)"/.exec(telling)?.[1] ?? ''] ?? '') : '';
    return mixedSpacing(parseTelling(telling).tree, source, {
      componentText,
      names: ['58同城'],
    }).map(({ span, text }) => [source.slice(span), text]);
  }

  test('what a component shows decides', () => {
    expect(found('达到<Metric id="p99" />，')).toEqual([['到<Metric id="p99" />', '到2']]);
    expect(found('达到 <Metric id="p99" />以内')).toEqual([]);
    expect(found('达到<Metric id="rows" />')).toEqual([]);
    expect(found('下降<Metric id="share" />的请求')).toEqual([['降<Metric id="share" />', '降5']]);
  });

  test('nothing is said where it is not known, and components side by side are no mistake', () => {
    expect(found('达到<Metric id="none" />以内')).toEqual([]);
    expect(found('<Metric id="rows" /><Metric id="rows" />')).toEqual([]);
  });

  test('words in a <Ref> count as words', () => {
    expect(found('见<Ref to="cases/a">TiDB</Ref>一节')).toEqual([
      ['见<Ref to="cases/a">T', '见T'],
      ['B</Ref>一', 'B一'],
    ]);
  });

  test('names are left as they are', () => {
    expect(found('58同城用TiDB。')).toEqual([['用T', '用T']]);
  });
});

test('spacing issues say what should stand there', () => {
  const mended = (text: string) => {
    let result = text;
    for (const { start, end, expected } of spacingIssues(text).reverse())
      result = result.slice(0, start) + expected + result.slice(end);
    return result;
  };
  expect(mended('打开TiDB的页面,再看(见下):好!')).toBe('打开 TiDB 的页面，再看（见下）：好！');
  expect(mended('先看 ，再用 TiDB, 好。')).toBe('先看，再用 TiDB，好。');
  expect(mended('𠮷A')).toBe('𠮷 A');
});
