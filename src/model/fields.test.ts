import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { demandRef, localized, metricRef, ref, refs, text, webAddress } from './fields.ts';

const cases: readonly (readonly [string, z.ZodType, readonly unknown[], readonly unknown[]])[] = [
  [
    'ref',
    ref('cases'),
    ['zhihu', '58-com', 'a-b-c'],
    ['Zhihu', 'a_b', '-a', 'a-', 'a--b', 'a/b', '../x', '', ' a', '知乎', 5, null],
  ],
  ['refs', refs('cases'), [[], ['a', 'b']], [['a', 'a'], 'a', [1]]],
  [
    'metricRef',
    metricRef(),
    ['zhihu/p99', 'summits/devcon-2018/attendees'],
    ['p99', 'a/b/c/d', '/a', 'a/', 'a//b', 'A/b'],
  ],
  ['demandRef', demandRef(), ['zhihu/plan-binding'], ['zhihu', 'a/b/c', '/b', 'a/']],
  ['text', text(), ['x', 'two words', 'two\nlines', '字'], ['', ' x', 'x ', '\n', '\t', 5, null]],
  [
    'localized',
    localized(),
    [{ en: 'x' }, { zh: '字' }, { en: 'x', zh: '字' }],
    [{}, { fr: 'x' }, { en: '' }, { en: 5 }, 'x', null, []],
  ],
  [
    'webAddress',
    webAddress(),
    ['https://example.com', 'http://a.example.com/b?c=d#e', 'https://例子.中国/页'],
    [
      'example.com',
      'ftp://example.com',
      'javascript:alert(1)',
      'https://',
      'https://localhost',
      'mailto:a@b.c',
      '',
    ],
  ],
];

describe.each(cases)('%s', (_name, schema, right, wrong) => {
  it.each(right.map((value) => [value]))('takes %j', (value) =>
    expect(schema.safeParse(value).error?.issues).toBeUndefined(),
  );

  it.each(wrong.map((value) => [value]))('refuses %j', (value) =>
    expect(schema.safeParse(value).success).toBe(false),
  );
});
