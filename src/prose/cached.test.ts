import { expect, test, vi } from 'vitest';
import { cachedParse, cacheKey, type ProseCache } from './cached.ts';
import * as parser from './parse.ts';

function memory(): ProseCache & { values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    get: async (key) => values.get(key),
    set: async (key, value) => void values.set(key, value),
  };
}

test('parses once and then takes what was kept', async () => {
  const parse = vi.spyOn(parser, 'parseTelling');
  const cache = memory();
  const source = '# 题\n\n<Metric id="a" /> {x}';
  const first = await cachedParse(cache, source);
  const second = await cachedParse(cache, source);
  expect(second).toStrictEqual(first);
  expect(first).toStrictEqual(parser.parseTelling(source));
  expect([...cache.values.keys()]).toEqual([await cacheKey(source)]);
  parse.mockRestore();
});

test.each([
  ['cut short', (value: string) => value.slice(0, -20)],
  ['changed', (value: string) => value.replace('题', '目')],
  ['empty', () => ''],
  ['of something else', () => '{}'],
  ['another form of the same', (value: string) => value.replace('\n', '\n ')],
])('a value that is %s is replaced', async (_, damage) => {
  const cache = memory();
  const source = '# 题';
  const good = await cachedParse(cache, source);
  const key = await cacheKey(source);
  const kept = cache.values.get(key) ?? '';
  cache.values.set(key, damage(kept));
  expect(await cachedParse(cache, source)).toStrictEqual(good);
  expect(cache.values.get(key)).toBe(kept);
});

test('a value kept under another key is not taken', async () => {
  const cache = memory();
  await cachedParse(cache, '# 一');
  const [stored = ''] = cache.values.values();
  cache.values.set(await cacheKey('# 二'), stored);
  expect((await cachedParse(cache, '# 二')).headings).toMatchObject([{ text: '二' }]);
});
