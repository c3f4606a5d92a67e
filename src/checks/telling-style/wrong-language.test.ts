import { describe, expect, test } from 'vitest';
import type { Locale } from '#model/locale.ts';
import { parseTelling } from '#prose/parse.ts';
import { isInOtherLanguage, passagesInOtherLanguage } from './wrong-language.ts';

describe('a text under the other language', () => {
  test.each<[Locale, string]>([
    ['zh', 'The ledger left its shards and stayed quick.'],
    ['zh', 'People who have never used it before.'],
    ['en', '账本离开分片，依旧很快。'],
    ['en', '知乎 keeps 已读 in 一处，依旧很快'],
  ])('%s: %s', (locale, text) => {
    expect(isInOtherLanguage(text, locale)).toBe(true);
  });

  test.each<[Locale, string]>([
    ['zh', 'TiDB Cloud Dedicated'],
    ['zh', 'Go-MySQL-Driver, GORM, beego, upper/db, xorm'],
    ['zh', 'Kafka、Flink 与 the rest of it'],
    ['zh', 'SELECT id FROM ledger WHERE amount'],
    ['zh', 'Bank of China'],
    ['zh', ''],
    ['zh', '25 ms'],
    ['en', 'The Chinese name is 知乎.'],
    ['en', 'TOP 客户'],
    ['en', ''],
  ])('is none, %s: %s', (locale, text) => {
    expect(isInOtherLanguage(text, locale)).toBe(false);
  });
});

test('of a telling, what stands as its own words', () => {
  const telling = [
    '## What is the matter with it',
    '- The list that was left as it is',
    '> What somebody said to us in English.',
    '| The table | of the names that we use |\n| --- | --- |\n| a | b |',
    '用它记账。[^1]',
    '[^1]: From a report on the use of it.',
  ].join('\n\n');
  const lines = passagesInOtherLanguage(parseTelling(telling).tree, 'zh').map(
    ({ start }) => start.line,
  );
  expect(lines).toEqual([1, 3]);
});
