import { wordsDigest } from '#evidence/approved-words.ts';
import type { Draft } from './draft.ts';

/** A customer that agreed to everything, with a case, a quote and a drawing. */
export const LANTERN = {
  customer: 'content/customers/lantern-pay',
  case: 'content/cases/lantern-pay',
} as const;

/** Words that were approved as they stand. */
export const QUOTE = { en: 'We sleep at night again.', zh: '我们晚上又能睡觉了。' } as const;

/** A drawing that does nothing but show itself. */
export const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">\n  <circle cx="20" cy="20" r="9" />\n</svg>\n';

/** Adds the customer with its case. */
export function addLantern(draft: Draft): void {
  draft.write(
    `${LANTERN.customer}/facts.yaml`,
    `name: { en: Lantern Pay, zh: 灯笼支付 }
aliases: [lanternpay.example]
industry: payments
region: greater-china
permission:
  basis: agreement
  scope: [name, quote, translation, slides]
  granted: 2025-01-01
  evidence: The signed letter of 2025-01-01, in the shared folder of contracts.
`,
  );
  draft.write(
    `${LANTERN.customer}/en.mdx`,
    telling('A company that moves money for shops.', 'It moves money.'),
  );
  draft.write(`${LANTERN.customer}/zh.mdx`, telling('替门店收付款的公司。', '替人收付款的公司。'));
  draft.write(`${LANTERN.case}/facts.yaml`, CASE);
  draft.write(`${LANTERN.case}/plan.svg`, DRAWING);
  draft.write(`${LANTERN.case}/en.mdx`, CASE_EN);
  draft.write(`${LANTERN.case}/zh.mdx`, CASE_ZH);
}

/** Makes the customer one that may not be named: its case never said the name. */
export function addAnonymous(draft: Draft): void {
  addLantern(draft);
  const facts = `${LANTERN.customer}/facts.yaml`;
  draft.write(
    facts,
    `${draft.text(facts)}anonymous: { alias: { en: a payment company, zh: 某支付公司 } }\n`,
  );
  // Nor may folders and addresses of sources say it.
  draft.rename(LANTERN.customer, ANONYMOUS.customer);
  draft.rename(LANTERN.case, ANONYMOUS.case);
  const file = `${ANONYMOUS.case}/facts.yaml`;
  const named = draft.text(file).replace('customer: lantern-pay', 'customer: payments-one');
  draft.write(file, named);
  // Whoever speaks tells who the customer is.
  unquote(draft, ANONYMOUS.case);
}

/** Adds the customer with a case in which nobody is quoted. */
export function addUnquoted(draft: Draft): void {
  addLantern(draft);
  unquote(draft, LANTERN.case);
}

function unquote(draft: Draft, folder: string): void {
  const facts = `${folder}/facts.yaml`;
  draft.write(facts, draft.text(facts).replace(/quotes:\n(?: .*\n)+/, ''));
  for (const locale of ['en', 'zh']) {
    const words = `${folder}/${locale}.mdx`;
    draft.write(words, draft.text(words).replace('<Quote id="q1" />\n\n', ''));
  }
}

/** The folders of the customer that may not be named. */
export const ANONYMOUS = {
  customer: 'content/customers/payments-one',
  case: 'content/cases/payments-one',
} as const;

/** Adds a circle that cares for a concept of the content; sound by itself. */
export function addCircle(draft: Draft, id = 'night-owls'): string {
  const folder = `content/circles/${id}`;
  draft.write(
    `${folder}/facts.yaml`,
    `name: { en: Night owls, zh: 夜猫子 }
audience: { en: Those who are on call., zh: 夜里值班的人。 }
places:
  - name: { en: The chat, zh: 聊天群 }
    url: https://owls.example/chat
concepts:
  - htap
`,
  );
  draft.write(`${folder}/en.mdx`, telling('For people who are on call.', 'They chat at midnight.'));
  draft.write(`${folder}/zh.mdx`, telling('写给夜里值班的人。', '他们半夜聊天。'));
  return folder;
}

/** Adds a concept that a circle cares for. */
export function addConcept(draft: Draft): string {
  const folder = 'content/concepts/quiet-hours';
  draft.write(
    `${folder}/facts.yaml`,
    `name: { en: Quiet hours, zh: 安静时段 }
definition:
  en: The hours in which nobody changes anything.
  zh: 谁都不动系统的那段时间。
`,
  );
  draft.write(
    `${folder}/en.mdx`,
    telling('When nobody changes anything.', 'Nobody touches a thing.'),
  );
  draft.write(`${folder}/zh.mdx`, telling('谁都不动系统的时段。', '这时谁都不碰系统。'));
  return folder;
}

/** Adds a capability that a case proves and a course teaches. */
export function addCapability(draft: Draft, proof: string, course: string): string {
  const folder = 'content/capabilities/pause-and-resume';
  draft.write(
    `${folder}/facts.yaml`,
    `name: { en: Pause and resume, zh: 暂停与继续 }
product: tidb
answers: []
state: ga
documentation: https://docs.example/pause-and-resume
`,
  );
  draft.write(
    `${folder}/en.mdx`,
    telling('Long jobs can be paused.', 'A long job waits when it is told to.'),
  );
  draft.write(`${folder}/zh.mdx`, telling('长任务可以先停下来。', '长任务听到指令就等着。'));
  for (const facts of [proof, course]) {
    const list = draft.top(facts, 'capabilities');
    if (list !== undefined)
      draft.replaceLines({ file: facts, line: list.line + 1 }, 0, '  - pause-and-resume');
  }
  return folder;
}

/** A telling of a summary and a sentence. */
export const telling = (summary: string, prose: string) =>
  `---\nsummary: ${summary}\n---\n\n${prose}\n`;

const CASE = `customer: lantern-pay
date: 2025-06
capabilities:
  - horizontal-scale-out
replaced:
  - mysql-sharding
metrics:
  - id: p99
    measure: latency-p99
    value: 25
    unit: ms
    baseline:
      value: 200
      unit: ms
    asOf: 2025-06
    scope: { en: payments in production, zh: 生产环境的付款 }
    source: talk-2025
quotes:
  - id: q1
    text:
      en: ${QUOTE.en}
      zh: ${QUOTE.zh}
    verbatim: [en, zh]
    approved: { en: "${wordsDigest(QUOTE.en)}", zh: "${wordsDigest(QUOTE.zh)}" }
    speaker:
      name: { en: Lin Wei, zh: 林蔚 }
      role: { en: head of data, zh: 数据负责人 }
    source: talk-2025
sources:
  - id: talk-2025
    url: https://talks.example/2025/ledger
    title: A ledger in one place
    publisher: Payments Day
    date: 2025-06-20
    language: en
    voice: customer
`;

const CASE_EN = `---
title: A ledger in one place
summary: The ledger left its shards and stayed quick.
---

## The situation

The ledger answers in <Metric id="p99" />.

<BeforeAfter metric="p99" />

<Quote id="q1" />

<Picture src="plan.svg" alt="One ledger, many shops" />

## Why they moved

A ledger in pieces is hard to read.

## How they did it

Table after table, the smallest ones before the others.

## Results

The answer comes at once.

## What did not work

The plan of the beginning was thrown away.

## What they asked for next

Nothing is known of it.
`;

const CASE_ZH = `---
title: 账本只放一处
summary: 账本离开分片，依旧很快。
---

## 背景

账本的响应时间是 <Metric id="p99" />。

<BeforeAfter metric="p99" />

<Quote id="q1" />

<Picture src="plan.svg" alt="一份账本，许多门店" />

## 为什么换

账本切成几片，读起来很难。

## 怎么做的

一张表一张表地换，从小的开始。

## 结果

答案马上就来。

## 没做好的地方

最初的方案后来放弃了。

## 接下来的要求

没有公开说过。
`;
