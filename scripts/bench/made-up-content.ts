/** A file of made-up content: its path in a project, and its text. */
export type MadeUpFile = readonly [file: string, text: string];

/**
 * Made-up content of any size in both languages, or in English only, without a mistake: one product, ten capabilities,
 * a customer for every eight cases. The same number of cases gives the same bytes.
 */
export function* madeUpContent(cases: number, inEnglishOnly = false): Generator<MadeUpFile> {
  for (const [file, text] of inTwoLanguages(cases))
    if (!inEnglishOnly) yield [file, text];
    else if (!file.endsWith('zh.mdx'))
      yield [file, text.replace('locales: [en, zh]', 'locales: [en]')];
}

function* inTwoLanguages(cases: number): Generator<MadeUpFile> {
  yield ['content/site.yaml', SITE];
  yield ['content/taxonomy.yaml', TAXONOMY];
  yield* entry('products/brook', PRODUCT, 'A made-up database', '一个虚构的数据库');
  for (const [index, topic] of TOPICS.entries()) {
    yield* entry(
      `needs/need-${topic.id}`,
      'kind: customer\n',
      `The wish for ${topic.en}`,
      `想要${topic.zh}`,
      true,
    );
    yield* entry(`capabilities/${topic.id}`, capability(topic, index), topic.en, topic.zh);
  }
  yield* entry('courses/first-steps', COURSE, 'The first course', '第一门课程');
  for (let index = 0; index < cases; index += 1) {
    if (index % CASES_EACH === 0) yield* customer(index / CASES_EACH);
    yield* oneCase(index);
  }
}

const CASES_EACH = 8;

interface Topic {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
}

const TOPICS: readonly Topic[] = [
  ['scale-out', 'adding machines at any hour', '随时加机器'],
  ['online-ddl', 'changing tables in use', '在用的表也能改'],
  ['failover', 'failing over by itself', '自动切换'],
  ['fresh-reports', 'reports on fresh data', '新鲜数据上的报表'],
  ['one-protocol', 'the protocol applications know', '应用熟悉的协议'],
  ['moving-data', 'moving while running', '边跑边迁'],
  ['backups', 'backups that restore', '恢复得了的备份'],
  ['tenants', 'keeping tenants apart', '租户彼此隔开'],
  ['cold-data', 'cheap room for old data', '旧数据的便宜去处'],
  ['insight', 'seeing what is slow', '看得见哪里慢'],
].map(([id = '', en = '', zh = '']) => ({ id, en, zh }));

const INDUSTRIES = ['banking', 'payments', 'logistics', 'gaming', 'social', 'insurance'];
const REGIONS = ['north', 'south', 'east', 'west'];
const CITY_EN = [
  'Harbour',
  'Lantern',
  'Juniper',
  'Copper',
  'Willow',
  'Granite',
  'Saffron',
  'Amber',
];
const TRADE_EN = ['Books', 'Pay', 'Freight', 'Games', 'Forum', 'Cover', 'Market', 'Tickets'];
const CITY_ZH = ['海港', '灯笼', '松柏', '铜山', '柳溪', '花岗', '藏红', '琥珀'];
const TRADE_ZH = ['账房', '支付', '货运', '游戏', '社区', '保障', '集市', '票务'];

const pick = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
};

/** 0 → aaa, 1 → aab, or 春春春, 春春夏: no digits, so that no name looks like a figure. */
function letters(index: number, alphabet: string): string {
  const digits = index.toString(20).padStart(3, '0');
  return Array.from(digits, (digit) => alphabet[Number.parseInt(digit, 20)]).join('');
}

const LATIN = 'abcdefghijklmnopqrst';
const HAN = '春夏秋冬山川湖海松竹梅兰风花雪月金木水火';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function nameOf(customer: number): {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
} {
  const city = customer % 8;
  const trade = Math.floor(customer / 8) % 8;
  const word = letters(customer, LATIN);
  return {
    id: `${pick(CITY_EN, city)}-${pick(TRADE_EN, trade)}-${word}`.toLowerCase(),
    en: `${pick(CITY_EN, city)} ${pick(TRADE_EN, trade)} ${capital(word)}`,
    zh: `${pick(CITY_ZH, city)}${letters(customer, HAN)}${pick(TRADE_ZH, trade)}`,
  };
}

function* customer(index: number): Generator<MadeUpFile> {
  const { id, en, zh } = nameOf(index);
  const facts = `name: { en: ${en}, zh: ${zh} }
industry: ${pick(INDUSTRIES, index)}
region: ${pick(REGIONS, index)}
homepage: https://${id}.example
permission:
  basis: public-source
  scope: [name, translation, slides]
  granted: 2025-01-01
`;
  yield [`content/customers/${id}/facts.yaml`, facts];
  yield [`content/customers/${id}/en.mdx`, telling(`${en} is a made-up company of our tests.`)];
  yield [`content/customers/${id}/zh.mdx`, telling(`${zh}是测试里虚构的公司。`)];
}

function* oneCase(index: number): Generator<MadeUpFile> {
  const { id: customerId, en, zh } = nameOf(Math.floor(index / CASES_EACH));
  const topic = pick(TOPICS, index);
  const other = pick(TOPICS, index + 3);
  const id = `${customerId}-${topic.id}`;
  yield [`content/cases/${id}/facts.yaml`, caseFacts(index, customerId, topic, other)];
  yield [`content/cases/${id}/en.mdx`, caseInEnglish(en, topic, other, index)];
  yield [`content/cases/${id}/zh.mdx`, caseInChinese(zh, topic, other, index)];
}

function caseFacts(index: number, customerId: string, topic: Topic, other: Topic): string {
  return `customer: ${customerId}
date: 2025-06
capabilities:
  - ${topic.id}
  - ${other.id}
needs:
  - need-${topic.id}
replaced:
  - sharded-sql
timeline:
  - date: 2025-01
    event: { en: The first table moves., zh: 第一张表迁过来。 }
    source: talk
  - date: 2025-06
    event: { en: The old system is switched off., zh: 旧系统下线。 }
    source: talk
metrics:
  - id: p99
    measure: latency-p99
    value: ${10 + (index % 40)}
    unit: ms
    precision: about
    baseline:
      value: ${100 + (index % 90)}
      unit: ms
    asOf: 2025-06
    scope: { en: ${topic.en} in production, zh: 生产环境的${topic.zh} }
    source: talk
    headline: true
  - id: rows
    measure: rows-stored
    value: ${1 + (index % 900)} million
    unit: rows
    asOf: 2025-06
    scope: { en: the main table behind ${topic.en}, zh: ${topic.zh}背后的主表 }
    source: talk
demands:
  - id: next
    asked: { en: The same for ${other.en}., zh: ${other.zh}也要这样。 }
    kind: request
    capability: ${other.id}
    need: need-${other.id}
    source: talk
    answer:
      state: shipped
      text: { en: It came with the next release., zh: 下一版就有了。 }
      source: talk
      tie: stated
sources:
  - id: talk
    url: https://talks.example/2025/${customerId}/${topic.id}
    title: A talk about ${topic.en}
    publisher: Brook Day
    date: 2025-06-20
    language: en
    voice: customer
`;
}

function caseInEnglish(name: string, topic: Topic, other: Topic, index: number): string {
  return `---
title: ${name} and ${topic.en}
summary: ${name} moved its busiest service and gained ${topic.en}.
---

## The situation

The busiest table held <Metric id="rows" /> when the team told its story, and **every page** asked it something.

## Why they moved

Routing rules had crept into the code of ${pick(CITY_EN, index)}. What they wanted was <Ref to="capabilities/${topic.id}" />.

## How they did it

The team moved table after table and kept a way back until the end.

<BeforeAfter metric="p99" />

## Results

<Metrics ids="p99 rows" />

Answers stay inside the limit, and nobody gets up at night for it.

## What did not work

The first sizing was too small for the evening.

<Callout type="lesson" title="What they would tell you">

Begin with the table that hurts most.

</Callout>

## What they asked for next

<Demands />

They would like ${other.en} to become as calm.
`;
}

function caseInChinese(name: string, topic: Topic, other: Topic, index: number): string {
  return `---
title: ${name}：${topic.zh}
summary: ${name}把最忙的服务迁了过来，从此${topic.zh}。
---

## 背景

客户做的每件事都记在一张表里，团队讲述时这张表存着 <Metric id="rows" />。**每一页**出来之前都要先问它。

## 为什么换

旧系统是手工拆开的，路由规则渗进${pick(CITY_ZH, index)}的代码里，几乎没法再改；他们想要的是 <Ref to="capabilities/${topic.id}" />。

## 怎么做的

团队逐张表地迁，每晚比对，一直留着退路。

<BeforeAfter metric="p99" />

## 结果

<Metrics ids="p99 rows" />

响应守在线内，夜里也没有人再为它起床。

## 没做好的地方

起初的容量估小了，晚间不够用。

<Callout type="lesson" title="过来人的提醒">

先迁最疼的那张表。

</Callout>

## 接下来的要求

<Demands />

他们希望${other.zh}也能这样省心。
`;
}

function capability({ id, en, zh }: Topic, index: number): string {
  return `name: { en: ${capital(en)}, zh: ${zh} }
product: brook
answers:
  - need-${id}
state: ga
since:
  - version: '${1 + Math.floor(index / 4)}.${index % 4}'
    date: 2024-0${1 + (index % 9)}-01
documentation: https://brook.example/docs/${id}
`;
}

function* entry(
  folder: string,
  facts: string,
  en: string,
  zh: string,
  titled = false,
): Generator<MadeUpFile> {
  yield [`content/${folder}/facts.yaml`, facts];
  yield [
    `content/${folder}/en.mdx`,
    telling(`${capital(en)}, in a few made-up words.`, titled ? capital(en) : undefined),
  ];
  yield [`content/${folder}/zh.mdx`, telling(`${zh}，几句虚构的话。`, titled ? zh : undefined)];
}

function telling(words: string, title?: string): string {
  return `---\n${title === undefined ? '' : `title: '${title}'\n`}summary: ${words}\n---\n\n${words}\n`;
}

const PRODUCT = `name: { en: Brook, zh: 溪流 }
homepage: https://brook.example
vendor: { en: Brook makers, zh: 溪流团队 }
`;

const COURSE = `name: { en: First steps, zh: 第一步 }
provider: { en: Brook makers, zh: 溪流团队 }
url: https://brook.example/courses/first-steps
audience: { en: everybody who keeps data, zh: 所有管数据的人 }
level: beginner
form: self-paced
languages: [en, zh]
capabilities:
${TOPICS.map(({ id }) => `  - ${id}\n`).join('')}`;

const SITE = `name: { en: Brook proofs, zh: 溪流证环 }
tagline: { en: What customers have shown., zh: 客户证明过的事。 }
description: { en: Cases of a made-up database., zh: 一个虚构数据库的案例。 }
address: https://brook.example
locales: [en, zh]
accent: { light: '#b8321f', dark: '#f0806a' }
notice: { en: Everything here is made up., zh: 此处内容皆为虚构。 }
`;

const terms = (ids: readonly string[]) =>
  ids.map((id) => `  ${id}: { name: { en: ${capital(id)}, zh: ${id} } }\n`).join('');

const TAXONOMY = `industries:
${terms(INDUSTRIES)}regions:
${terms(REGIONS)}technologies:
  sharded-sql: { name: { en: Sharded SQL, zh: 分库分表 } }
units:
  ms: { dimension: time, factor: 0.001, label: { en: ms, zh: 毫秒 } }
  rows: { dimension: rows, label: { en: { one: row, other: rows }, zh: 行 } }
measures:
  latency-p99: { name: { en: Latency at the 99th percentile, zh: 第 99 百分位延迟 }, dimension: time, better: lower }
  rows-stored: { name: { en: Rows stored, zh: 存储行数 }, dimension: rows, better: neutral }
`;
