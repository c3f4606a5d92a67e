import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Locale } from '#model/locale.ts';
import { fold } from './fold.ts';
import { mayClaim } from './hints.ts';
import { lineOf } from './line.ts';
import { masked } from './masks.ts';
import { claimsIn } from './numbers-in.ts';
import { CHINESE_DIGITS, CHINESE_SCALES, SCALES, SMALL } from './tables/number-words.ts';
import { DENOMINATORS } from './tables/share-words.ts';
import { ENGLISH_UNITS } from './tables/units-en.ts';
import { CHINESE_UNITS } from './tables/units-zh.ts';

const fully = (text: string, locale: Locale) => claimsIn(text, lineOf(masked(text), locale, true));

/** A text in which the full reading finds something is one that may claim something. */
function holds(text: string, locale: Locale): void {
  const folded = fold(text.trim());
  if (!mayClaim(folded)) expect(fully(folded, locale), text).toEqual([]);
}

const phrases = z
  .array(z.object({ claims: z.record(z.string(), z.unknown()).default({}) }))
  .parse(parse(readFileSync(new URL('fixtures/phrases.yaml', import.meta.url), 'utf8')))
  .flatMap(({ claims }) => Object.keys(claims));

test('every phrase that claims something gives a hint', () => {
  for (const phrase of phrases) for (const locale of ['en', 'zh'] as const) holds(phrase, locale);
});

const word = fc.constantFrom(
  ...[...SMALL.keys(), ...SCALES.keys(), ...[...SCALES.keys()].map((scale) => `${scale}s`)],
  ...[...DENOMINATORS, ...[...DENOMINATORS].map((part) => `${part}s`), ...ENGLISH_UNITS.keys()],
  ...['a', 'an', 'the', 'of', 'in', 'out of', 'every', 'by', 'to', 'or', 'and a half', 'more'],
  ...['half', 'an order of magnitude', 'orders of magnitude', 'a factor of', 'times', 'faster'],
  ...['several', 'many', 'few', 'tens of', 'fold', 'twice', 'doubled', 'full', 'physical', 'nines'],
  ...['-', ',', '.', '(', '/', 'over', 'under', 'nearly', 'within', 'took', 'one', 'less'],
);
const sign = fc.constantFrom(
  ...[...CHINESE_DIGITS.keys(), ...CHINESE_SCALES.keys()],
  ...CHINESE_UNITS.map((unit) => unit.word),
  ...[
    '个',
    '半',
    '几',
    '数',
    '多',
    '余',
    '来',
    '上',
    '近',
    '超',
    '过',
    '成',
    '折',
    '倍',
    '番',
    '翻',
  ],
  ...[
    '了',
    '到',
    '至',
    '、',
    '之',
    '分之',
    '数量级',
    '一',
    '，',
    ' ',
    '内',
    '前',
    '的',
    '九',
    '减半',
  ],
);

test('whatever is put together of words that numbers are made of', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => holds(words.join(' '), 'en')),
    { numRuns: 10_000 },
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 6 }), (signs) => holds(signs.join(''), 'zh')),
    { numRuns: 10_000 },
  );
});
