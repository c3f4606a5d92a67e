import { describe, expect, test } from 'vitest';
import type { Locale } from '#model/locale.ts';
import { filesInMemory } from './files.ts';
import { readEntry } from './read-content.ts';

const FACTS = `customer: acme
date: 2025-06
capabilities: [online-ddl]
metrics:
  - id: p99
    measure: latency-p99
    value: 25
    unit: ms
    asOf: 2025-06
    scope: { en: payments in production, zh: 生产环境的付款 }
    source: talk
`;
const EN = `---
title: One ledger
summary: It is in one place.
---

## Results

It answers in **less** time: <Metric id="p99" />.
`;
const ZH = `---
title: 一本账
summary: 只放一处。
---

## 结果

答得更快，见 [说明](https://acme.example)。
`;

interface Texts {
  readonly facts?: string;
  readonly en?: string;
  readonly zh?: string;
}

async function digestsOf({ facts = FACTS, en = EN, zh = ZH }: Texts = {}) {
  const folder = 'content/cases/acme';
  const files = new Map([
    [`${folder}/facts.yaml`, facts],
    [`${folder}/en.mdx`, en],
    [`${folder}/zh.mdx`, zh],
  ]);
  const entry = await readEntry(filesInMemory(files), 'cases', 'acme');
  return entry?.digests;
}

/** What counts as changed. */
async function changedBy(texts: Texts): Promise<string[]> {
  const before = await digestsOf();
  const after = await digestsOf(texts);
  return [
    ...(before?.facts === after?.facts ? [] : ['facts']),
    ...(['en', 'zh'] as const satisfies Locale[]).filter(
      (locale) => before?.words[locale] !== after?.words[locale],
    ),
  ];
}

test('digests are as they were, so that what was compared stays compared', async () => {
  expect(await digestsOf()).toMatchInlineSnapshot(`
    {
      "facts": "5ab2fe2270f2",
      "words": {
        "en": "f6cfc122801a",
        "zh": "fdeeeb333fb1",
      },
    }
  `);
});

describe('how it looks does not count', () => {
  test.each<[string, Texts]>([
    ['white space and line ends', { en: EN.replaceAll('\n', '\r\n').replace('It is', 'It  is') }],
    ['emphasis', { en: EN.replace('**less**', 'less') }],
    ['the level of a heading', { en: EN.replace('## ', '### ') }],
    ['a comment', { en: EN.replace('## Results', '{/* later */}\n\n## Results') }],
    [
      'quotes and order in a head',
      {
        zh: ZH.replace('title: 一本账\n', '').replace(
          'summary: 只放一处。',
          'summary: "只放一处。"\ntitle: 一本账',
        ),
      },
    ],
    ['half-width marks', { zh: ZH.replace('答得更快，见 [', '答得更快,见[') }],
    [
      'comments and quotes in facts',
      { facts: `# figures\n${FACTS.replace('25\n', '"25"\n').replace('acme', "'acme'")}` },
    ],
    ['order of fields', { facts: `${FACTS.replace('date: 2025-06\n', '')}date: 2025-06\n` }],
    [
      'who may see it, and when',
      {
        facts: `status: draft\npublished: 2027-01-01\nreview: 2027-01-01\nformerly: [old]\n${FACTS}`,
      },
    ],
    ['a field with nothing in it', { facts: `${FACTS}partners:\n` }],
  ])('%s', async (_, texts) => {
    expect(await changedBy(texts)).toEqual([]);
  });
});

describe('what it says counts', () => {
  test.each<[string, Texts, string[]]>([
    ['a title', { en: EN.replace('One ledger', 'A ledger') }, ['en']],
    ['a summary', { zh: ZH.replace('只放一处。', '只放一处') }, ['zh']],
    ['a word', { en: EN.replace('less', 'more') }, ['en']],
    ['a figure that is shown', { en: EN.replace('p99', 'p95') }, ['en']],
    ['where a link leads', { zh: ZH.replace('acme.example', 'acme.test') }, ['zh']],
    ['a value', { facts: FACTS.replace('25\n', '35\n') }, ['facts']],
    ['a date', { facts: FACTS.replace('date: 2025-06', 'date: 2025-07') }, ['facts']],
    ['a text in facts', { facts: FACTS.replace('生产环境', '测试环境') }, ['zh']],
    ['another figure', { facts: `${FACTS}  - id: p95\n` }, ['facts']],
    ['everything', { facts: '', en: '', zh: '' }, ['facts', 'en', 'zh']],
  ])('%s', async (_, texts, changed) => {
    expect(await changedBy(texts)).toEqual(changed);
  });
});

test('a language without a telling has no digest', async () => {
  const files = new Map([['content/cases/acme/facts.yaml', FACTS]]);
  const entry = await readEntry(filesInMemory(files), 'cases', 'acme');
  expect(entry?.digests.words).toEqual({});
});
