import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { numbersIn } from './numbers-in.ts';

const sections = z.array(
  z.strictObject({
    about: z.string(),
    locale: z.enum(['en', 'zh']),
    claims: z.record(z.string(), z.array(z.string())).default({}),
    silent: z.array(z.string()).default([]),
  }),
);

const file = readFileSync(new URL('fixtures/phrases.yaml', import.meta.url), 'utf8');
const phrases = sections
  .parse(parse(file))
  .flatMap(({ about, claims, locale, silent }) => [
    ...Object.entries(claims).map(([phrase, expected]) => ({ about, locale, phrase, expected })),
    ...silent.map((phrase) => ({ about, locale, phrase, expected: [] })),
  ]);

describe('phrases', () => {
  test('are many', () => {
    expect(phrases.length).toBeGreaterThan(300);
  });

  test.each(phrases)('$about, $locale: $phrase', ({ expected, locale, phrase }) => {
    expect(numbersIn(phrase, locale).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
  });
});

test('offsets are those of the text as it was written', () => {
  const text = '𝒯 性能提升了１０ 倍。';
  expect(numbersIn(text, 'zh')).toEqual([{ from: 8, to: 12, text: '１０ 倍', kind: 'multiple' }]);
});

test('a sign that was read with the number before it does not begin the next', () => {
  expect(numbersIn('10QPS$5', 'en').map(({ text }) => text)).toEqual(['10QPS', '$5']);
});
