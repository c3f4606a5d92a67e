import { expect, test } from 'vitest';
import { EXCLUSIONS, MASK, masked } from './masks.ts';

test.each(EXCLUSIONS)('$reason', ({ patterns, reason }) => {
  expect(reason).not.toBe('');
  for (const { flags } of patterns) expect(flags).toContain('g');
});

test('what claims nothing is taken out and everything else stays in its place', () => {
  const text = '2019 年 8 月，TiDB v5.0 快了 10 倍';
  expect(masked(text)).toHaveLength(text.length);
  expect(masked(text).replaceAll(MASK, '')).toBe('，TiDB  快了 10 倍');
});
