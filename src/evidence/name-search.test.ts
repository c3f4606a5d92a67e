import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSearch } from './name-search.ts';

const search = nameSearch(['Lantern Pay', 'Lantern', '灯笼支付', '灯笼', 'Nestlé', '58同城']);

describe('a name is found where it stands', () => {
  it.each([
    ['At Lantern Pay, too', ['Lantern Pay']],
    ['LANTERN-PAY and lantern', ['LANTERN-PAY', 'lantern']],
    ['Ｌａｎｔｅｒｎ　Ｐａｙ。', ['Ｌａｎｔｅｒｎ　Ｐａｙ']],
    ['用灯笼支付付款', ['灯笼支付']],
    ['点灯笼，支付', ['灯笼']],
    ['灯\u200b笼支付', ['灯\u200b笼支付']],
    ['Nestle\u0301 and NESTLE', ['Nestle\u0301', 'NESTLE']],
    ['在58 同城，在58同城', ['58 同城', '58同城']],
    ['𠮷Lantern𠮷', ['Lantern']],
    ['Lanterns, lanternpays', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(search.find(text).map(({ from, to }) => text.slice(from, to))).toEqual(names);
    expect(search.isIn(text)).toBe(names.length > 0);
  });

  it('and is told as it was given', () => {
    expect(search.find('LANTERN PAY').map(({ name }) => name)).toEqual(['Lantern Pay']);
  });
});

it('what it finds is a name, in whatever text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const text = `${before} 灯笼支付 ${after}`;
      const found = search.find(text);
      expect(found.map(({ from, to }) => text.slice(from, to))).toContain('灯笼支付');
      for (const { from, to } of found) expect(search.isIn(text.slice(from, to))).toBe(true);
    }),
  );
});
