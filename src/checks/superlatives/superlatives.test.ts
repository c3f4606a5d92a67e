import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Locale } from '#model/locale.ts';
import { superlativeLists } from '#model/superlatives.ts';
import { COMMON_WORDS } from './site-words.ts';
import { superlativesIn } from './superlatives.ts';

const lists = COMMON_WORDS;
const fixture = z.strictObject({ found: z.array(z.string()), silent: z.array(z.string()) });

describe.each(['en', 'zh'] as const)('%s', (locale) => {
  const { found, silent } = fixture.parse(read(`fixtures/${locale}.yaml`));

  test.each(found)('finds %s', (marked) => {
    expect(markedIn(marked.replace(/\[\[|\]\]/g, ''), locale)).toBe(marked);
  });

  test.each(silent)('is silent on %s', (text) => {
    expect(markedIn(text, locale)).toBe(text);
  });
});

test('is silent on what the caller marks as quoted', () => {
  const text = 'As they put it: the best database.';
  expect(superlativesIn(text, 'en', lists, [{ start: 16, end: text.length }])).toEqual([]);
  expect(superlativesIn(text, 'en', lists, [{ start: 0, end: 5 }])).toHaveLength(1);
});

test('tells what kind of claim it is', () => {
  const kinds = (text: string, locale: Locale) =>
    superlativesIn(text, locale, lists).map(({ kind, phrase }) => [kind, phrase]);
  expect(kinds('World-class, and the best database in the world.', 'en')).toEqual([
    ['claim', 'World-class'],
    ['rank-of-thing', 'the best database'],
  ]);
  expect(kinds('全球最大，也是最可靠的数据库。', 'zh')).toEqual([
    ['rank-in-scope', '全球最大'],
    ['rank-of-thing', '最可靠的数据库'],
  ]);
});

test('without words of a language nothing is found in it', () => {
  expect(superlativesIn('the best database', 'en', {})).toEqual([]);
  const empty = superlativeLists.parse({ en: {}, zh: {} });
  expect(superlativesIn('the best database', 'en', empty)).toEqual([]);
  expect(superlativesIn('最佳', 'zh', empty)).toEqual([]);
});

test('signs in a list are taken as they are, but for *', () => {
  const own = superlativeLists.parse({ en: { claims: ['a+ (rated)', 'the * of all'] } });
  expect(superlativesIn('It is A+ (rated), the mother of all!', 'en', own)).toHaveLength(2);
  expect(superlativesIn('aa rated of all', 'en', own)).toEqual([]);
});

test('never throws, and finds what is there', () => {
  const words = [
    'the',
    'best',
    'world',
    "'s",
    'database',
    'not',
    ' ',
    '-',
    '最',
    '佳',
    '全球',
    '的',
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...words, '第一', '之一', '。', '\n', '\uD842'), { maxLength: 60 }),
    fc.array(fc.string({ unit: 'binary' }), { maxLength: 10 }),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom<Locale>('en', 'zh'), (parts, locale) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, phrase } of superlativesIn(text, locale, lists)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(phrase);
        expect(phrase).not.toBe('');
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

function read(file: string): unknown {
  return parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
}

function markedIn(text: string, locale: Locale): string {
  let marked = '';
  let done = 0;
  for (const { start, end } of superlativesIn(text, locale, lists)) {
    marked += `${text.slice(done, start)}[[${text.slice(start, end)}]]`;
    done = end;
  }
  return marked + text.slice(done);
}
