import { expect, it } from 'vitest';
import { asOfDay } from './as-of.ts';

const NOW = new Date('2026-11-23T23:59:00Z');

it('takes the day that is given, else today in UTC', () => {
  expect(asOfDay('2024-02-29', NOW)).toBe('2024-02-29');
  expect(asOfDay(undefined, NOW)).toBe('2026-11-23');
  expect(asOfDay('', NOW)).toBe('2026-11-23');
});

it.each(['2023-02-29', 'tomorrow', '2024-1-1', '2024'])('refuses %s', (given) =>
  expect(() => asOfDay(given, NOW)).toThrow(
    `Unexpected AS_OF "${given}", expected a day that exists, such as 2024-05-31`,
  ),
);
