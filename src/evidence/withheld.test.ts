import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTest } from './withheld.ts';

const mentions = nameTest([
  'Ping An Life',
  '58同城',
  '知乎',
  'Zhihu',
  "Macy's",
  'Nestlé',
  'example.com/en',
  '滴',
  '𠮷野家',
]);

describe('a name is found', () => {
  it.each([
    ['as it is', 'At Zhihu, they said'],
    ['in capitals', 'ZHIHU'],
    ['after a line break', 'first line\nZhihu second'],
    ['in quotes and brackets', '("Zhihu")'],
    ['in an id', 'cases/zhihu-2019'],
    ['with an underscore', 'db zhihu_orders'],
    ['in an address', 'https://www.zhihu.com/p/1'],
    ['in the middle of Chinese words', '在知乎上'],
    ['beside Chinese words', '和Zhihu一起'],
    ['as a possessive', 'Zhihu’s data'],
    ['with other spaces', 'Ping\u00a0An  Life'],
    ['over two lines', 'Ping An\nLife'],
    ['with hyphens', 'ping-an-life'],
    ['as one word', 'https://pinganlife.com'],
    ['with full-width letters', 'Ｚｈｉｈｕ'],
    ['with a soft hyphen', 'Zhi\u00adhu'],
    ['with an invisible space', '知\u200b乎'],
    ['with a space between scripts', '58 同城'],
    ['without an accent', 'NESTLE'],
    ['with an accent of its own', 'Nestle\u0301'],
    ['with another apostrophe', 'Macy’s and Macys'],
    ['percent-encoded', 'https://example.org/%E7%9F%A5%E4%B9%8E'],
    ['percent-encoded beside what is no code', 'https://example.org/%zz%E7%9F%A5%E4%B9%8E%'],
    ['with rare characters', '去𠮷野家吃'],
    ['as a home page', 'see http://EXAMPLE.com/en/about'],
  ])('%s', (_how, text) => expect(mentions(text)).toBe(true));
});

describe('a name is not found', () => {
  it.each([
    ['in a longer word', 'Zhihuan and azhihu, zhihu2'],
    ['in words that merely follow one another', 'zhi hu'],
    ['in half of it', 'Ping An, 同城, 58'],
    ['in the beginning of a longer address', 'https://example.community/en'],
    ['if it is a single character', '滴水'],
    ['in nothing', ''],
    ['in broken codes', '%E7%9F %FF'],
  ])('%s', (_how, text) => expect(mentions(text)).toBe(false));

  it('if there are no names', () => {
    expect(nameTest([])('anything')).toBe(false);
    expect(nameTest(['', ' ', '-', 'x'])('x - y')).toBe(false);
  });
});

it('finds any of many names, in whatever text it stands', () => {
  const word = fc.stringMatching(/^[a-z]{4,9}$/);
  const around = fc.stringMatching(/^[ .,;:!?/()\n"“”、。]{0,4}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), around, around, (names, at, a, b) => {
      const name = names[at % names.length] ?? '';
      const test = nameTest(names);
      expect(test(`xx${a} ${name.toUpperCase()} ${b}yy`)).toBe(true);
      expect(test(`词${name}词`)).toBe(true);
      expect(test(names.map((one) => `q${one}`).join(' '))).toBe(
        names.some((one) => names.includes(`q${one}`)),
      );
    }),
  );
});
