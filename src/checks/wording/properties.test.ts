import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberInId } from './number-in-id.ts';
import { numbersIn } from './numbers-in.ts';

const PIECES = [
  ...['10', '1.3', '40,000', '2019', '３', '1/3', '5.7.1', '0', '58%', '$5', '24/7', '9:30', '½'],
  ...[
    ' ',
    '\n',
    '-',
    '–',
    '~',
    '、',
    '，',
    '。',
    ',',
    '.',
    '+',
    '/',
    '×',
    'x',
    '(',
    ')',
    '“',
    '\u200b',
  ],
  ...[
    'ms',
    'TB',
    'QPS',
    'k',
    'million',
    'times',
    'faster',
    'nodes',
    'rows',
    'of',
    'a',
    'and',
    'or',
  ],
  ...[
    'half',
    'third',
    'twice',
    'two',
    'twenty',
    'hundred',
    'thousands',
    'ten',
    'in',
    'the',
    'fold',
  ],
  ...[
    '倍',
    '万',
    '亿',
    '三',
    '十',
    '百',
    '一',
    '半',
    '几',
    '数',
    '上',
    '多',
    '余',
    '个',
    '家',
    '台',
    '第',
  ],
  ...[
    '分之',
    '成',
    '折',
    '年',
    '月',
    '秒',
    '分钟',
    '毫秒',
    '节点',
    '用户',
    '翻',
    '番',
    '千万',
    '别',
    '万一',
  ],
  ...['TiDB', 'v', 'P99', 'S3', '😀', '\uD800', '\uE000', 'é'],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const locale = fc.constantFrom('en' as const, 'zh' as const);

test('claims lie within the text, in its order, without overlap, and are not empty', () => {
  fc.assert(
    fc.property(text, locale, (value, language) => {
      let end = 0;
      for (const claim of numbersIn(value, language)) {
        expect(claim.from).toBeGreaterThanOrEqual(end);
        expect(claim.to).toBeGreaterThan(claim.from);
        expect(claim.text).toBe(value.slice(claim.from, claim.to));
        end = claim.to;
      }
      expect(end).toBeLessThanOrEqual(value.length);
    }),
    { numRuns: 5000 },
  );
});

test('white space around a text moves its claims and changes none', () => {
  const space = fc.constantFrom('', ' ', '\n', '\u3000', ' \t\n ');
  fc.assert(
    fc.property(text, locale, space, space, (value, language, before, after) => {
      const inner = numbersIn(value.trim(), language);
      expect(numbersIn(before + value.trim() + after, language)).toEqual(
        inner.map((claim) => ({
          ...claim,
          from: claim.from + before.length,
          to: claim.to + before.length,
        })),
      );
    }),
    { numRuns: 3000 },
  );
});

test('full-width digits, letters and signs are read as half-width ones', () => {
  const places = (value: string, language: 'en' | 'zh') =>
    numbersIn(value, language).map(({ from, kind, to }) => ({ from, kind, to }));
  fc.assert(
    fc.property(text, locale, (value, language) => {
      const plain = value.replace(/[\uFF01-\uFF5E]/g, '');
      expect(places(widened(plain), language)).toEqual(places(plain, language));
    }),
    { numRuns: 3000 },
  );
});

// 711 names a shop.
const SHOP = 711;

test('reading a claim alone finds it again where it carries its own unit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 999 }).filter((value) => value !== SHOP),
      locale,
      (value, language) => {
        for (const unit of ['%', ' 倍', 'x', 'ms', ' TB', ' 毫秒', ' percent', ' 万亿'])
          expect(numbersIn(`${value}${unit}`, language).map((claim) => claim.text)).toEqual([
            `${value}${unit}`,
          ]);
      },
    ),
  );
});

test('long texts are read to their end', () => {
  const long = '性能提升 10 倍，1,000 nodes in 20 ms, 一 二 三 and then 5.7.1 of 2019 年 '.repeat(
    200,
  );
  expect(numbersIn(long, 'zh').length).toBeGreaterThan(500);
  for (const piece of ['1', '一', 'a', '1,', '1.', '-1', '万', 'a-', ' ', 'one '])
    numbersIn(piece.repeat(2_000), 'en');
});

test('ids never throw, and their claims lie within them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
      const id = pieces.join('-');
      const claim = numberInId(id);
      if (claim !== null) expect(claim.text).toBe(id.slice(claim.from, claim.to));
    }),
  );
});

// A comma stays as it is: a full-width one ends a clause.
function widened(value: string): string {
  return value.replace(/[!-+\--~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
