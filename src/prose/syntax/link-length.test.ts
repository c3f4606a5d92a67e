import { expect, test } from 'vitest';
import { mailLinkLength, webLinkLength } from './link-length.ts';

test.each([
  ['https://a.com|，然后'],
  ['https://a.com/路径', 'https://a.com/'],
  ['http://localhost:4321/x|。'],
  ['www.a.com|。'],
  ['https://a.com/x_(y)|)后'],
  ['https://a.com/[x]|]'],
  ['https://a.com?q=1&copy|&copy;'],
  ['https://a.com;|', 'https://a.com'],
  ['https://a.com|[^1]'],
  ['https://a.com|“x”'],
  ['https://a.com|<br />'],
  ['https://a.com/é|—'],
  ['HTTPS://A.com|...'],
])('web link: %s', (text, link = text.slice(0, text.indexOf('|'))) => {
  expect(webLinkLength(text.replace('|', ''))).toBe(link.length);
});

test.each([
  'https://',
  'https://。a',
  'www.',
  'www..',
  'wwww.a',
  'ftp://a.com',
  'https://a.b_c',
  'https://-',
])('no web link: %s', (text) => {
  expect(webLinkLength(text)).toBe(0);
});

test.each([
  ['a@b.com', 7],
  ['a@b.com后', 7],
  ['mailto:a@b.com。', 14],
  ['a@b.com.', 7],
  ['a@b', 0],
  ['a@b.c1', 0],
  ['a@b.c-', 0],
  ['@b.com', 0],
])('mail link: %s', (text, length) => {
  expect(mailLinkLength(text)).toBe(length);
});
