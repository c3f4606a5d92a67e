import { expect, test } from 'vitest';
import { wordsDigest } from './approved-words.ts';

test('is the beginning of the SHA-256 that any tool computes', () => {
  // printf '我们晚上能睡觉了。' | sha256sum
  expect(wordsDigest('我们晚上能睡觉了。')).toBe('9c6a336a796e6ffd');
});

test('does not depend on how the YAML breaks lines, or on how accents are encoded', () => {
  expect(wordsDigest(' We sleep\n  at\u3000night. ')).toBe(wordsDigest('We sleep at night.'));
  expect(wordsDigest('cafe\u0301')).toBe(wordsDigest('caf\u00e9'));
});

test.each([
  ['a letter', 'We slept at night.'],
  ['a full stop', 'We sleep at night'],
  ['a capital', 'we sleep at night.'],
  ['a space too few', 'We sleep atnight.'],
])('changes with %s', (_what, text) => {
  expect(wordsDigest(text)).not.toBe(wordsDigest('We sleep at night.'));
});
