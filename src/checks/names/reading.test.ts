import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from './reading.ts';

describe('a text is read as its readers will have it', () => {
  test.each([
    ['**灯**笼支付', '灯笼支付'],
    ['Lan*tern* Pay', 'Lantern Pay'],
    ['[灯笼](https://a.example/x_(y))支付', '灯笼支付\n(https://a.example/x_(y))'],
    ['<b>灯</b>笼', '灯笼\nb>\n/b>'],
    ['灯<br/>笼', '灯 笼\nbr/>'],
    ['Lantern &amp; Pay', 'Lantern & Pay'],
    ['&#28783;&#x7B3C;', '灯笼'],
    ['Nestl&eacute;', 'Nestlé'],
    ['a.example/%E7%81%AF%E7%AC%BC', 'a.example/灯笼'],
    ['100%!', '100%!'],
    ['"\\u706f\\u7B3C"', '"灯笼"'],
    ['灯笼\n  支付', '灯笼支付'],
    ['> 灯笼\n> 支付', '> 灯笼支付'],
    ['Lantern\nPay', 'Lantern\nPay'],
    ['灯{/* 不 */}笼', '灯笼'],
    ['![灯笼](a.png "支付")', ' 灯笼\n(a.png "支付")'],
    ['`灯`~~笼~~', '灯笼'],
    ['<Picture alt="&#28783;笼" />', ' \nPicture alt="灯笼" />'],
    ['a < b > c, 5 * 3', 'a < b > c, 5  3'],
  ])('%s', (source, text) => {
    expect(readingOf(source).text).toBe(text);
  });
});

test('from every character one finds back to where it comes from', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '**',
          '[',
          '](u)',
          '<b>',
          '<Br x="&lt;">',
          '&amp;',
          '%41 ',
          '灯',
          'a ',
          '\n',
          '{/*x*/}',
        ),
      ),
      (parts) => {
        const source = parts.join('');
        const { text, originOf } = readingOf(source);
        for (let at = 0; at < text.length; at++) {
          const { from, to } = originOf(at, at + 1);
          const origin = source.slice(from, to);
          const meaning: Record<string, string> = { '&amp;': '&', '&lt;': '<', '%41': 'A' };
          if (/[灯aA&<]/.test(text.charAt(at)))
            expect(meaning[origin] ?? origin).toBe(text.charAt(at));
        }
      },
    ),
  );
});

test('a long text of openings is read in time', () => {
  for (const opening of ['{/*', '<a ', '](a(', '&amp', '![', '**', '%4', '](<a '])
    expect(readingOf(`${opening.repeat(100_000)}x`).text).toContain('x');
});
