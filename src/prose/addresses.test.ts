import { describe, expect, test } from 'vitest';
import { isExternalAddress, isRelativeAddress } from './addresses.ts';
import { marked } from './fixtures/marked.ts';
import { parseTelling } from './parse.ts';

describe('unsafe-address', () => {
  test.each([
    '⟦[a](javascript:alert(1))⟧',
    '⟦[a](JaVaScRiPt:alert(1))⟧',
    '⟦[a](&#106;avascript:alert(1))⟧',
    '⟦[a](java&#9;script:alert(1))⟧',
    '⟦[a](java&NewLine;script:alert(1))⟧',
    '⟦[a](<java\tscript:alert(1)>)⟧',
    '⟦[a](&#1;javascript:alert(1))⟧',
    '⟦[a](javascript&colon;alert(1))⟧',
    '⟦[a](java\u00adscript:alert(1))⟧',
    '⟦![a](data:image/svg+xml,x)⟧',
    '⟦[a](vbscript:x)⟧',
    '⟦[a](file:///etc/passwd)⟧',
    '[a][b]\n\n⟦[b]: javascript:alert(1)⟧',
  ])('%s', (source) => {
    const { source: text, spans } = marked(source);
    expect(parseTelling(text).problems).toMatchObject([{ code: 'unsafe-address', span: spans[0] }]);
  });

  test('the address is told as a browser would read it, and the words stay', () => {
    const { problems, tree } = parseTelling('[一](&#106;avascript:x)');
    expect(problems).toMatchObject([{ data: { address: 'javascript:x' } }]);
    expect(tree.children).toMatchObject([{ children: [{ type: 'text', value: '一' }] }]);
  });

  test.each([
    'https://a.b',
    'HTTP://a',
    'mailto:a@b.c',
    'tel:+86',
    '#a',
    '../a',
    '/a:b',
    'a?b:c',
    '',
  ])('harmless: %s', (address) => {
    expect(parseTelling(`[a](${address})`).problems).toEqual([]);
  });
});

test.each([
  ['https://a.b', true, false],
  ['//a.b', true, false],
  ['/a', false, false],
  ['#a', false, false],
  ['?a', false, false],
  ['', false, false],
  ['mailto:a@b.c', false, false],
  ['a.svg', false, true],
  ['./图.svg', false, true],
  ['../a:b', false, true],
])('%j leads to another site: %s, names a file beside: %s', (address, external, relative) => {
  expect(isExternalAddress(address)).toBe(external);
  expect(isRelativeAddress(address)).toBe(relative);
});
