import type { tellingChecks } from '../rules/telling.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about tellings. */
export const telling: ExamplesOf<typeof tellingChecks> = {
  'translation-missing': {
    bad: 'scope: { en: payments in production }',
    good: 'scope: { en: payments in production, zh: 生产环境的付款 }',
  },
  'translation-behind': {
    bad: 'en.mdx\n  The ledger moved in two steps.\nzh.mdx\n  账本一次就搬完了。',
    good: 'en.mdx\n  The ledger moved in two steps.\nzh.mdx\n  账本分两步搬完。',
  },
  'telling-in-wrong-language': {
    bad: 'zh.mdx\n  summary: The ledger left its shards and stayed quick.',
    good: 'zh.mdx\n  summary: 账本离开分片，依旧很快。',
  },
  'title-length': {
    bad: 'title: How the engineers of Acme moved the whole ledger out of its shards in one quiet autumn',
    good: 'title: How Acme moved its ledger out of its shards',
  },
  'summary-length': {
    bad: 'summary: 在这篇文章里，我们会详细介绍这家公司的工程师是怎样一步一步把原来分散在许多分片里的账本搬到一处的，其间遇到过哪些困难，又是怎样一一克服的，最后得到了什么结果，值得每一位读者参考。',
    good: 'summary: 账本怎样从许多分片搬到一处，路上难在哪里。',
  },
  'duplicate-title': {
    bad: 'cases/acme: Payments without shards\ncases/globex: Payments without shards',
    good: 'cases/acme: Payments without shards\ncases/globex: A ledger that spans two cities',
  },
  'duplicate-summary': {
    bad: 'customers/acme: 一家支付公司。\ncustomers/globex: 一家支付公司。',
    good: 'customers/acme: 一家支付公司。\ncustomers/globex: 替便利店收款的支付公司。',
  },
  'slug-with-number': {
    bad: 'content/cases/acme-10x-faster/',
    good: 'content/cases/acme/',
  },
  'heading-order': {
    bad: '## Results\n\n#### Latency',
    good: '## Results\n\n### Latency',
  },
  'case-sections': {
    bad: '## 背景\n\n## 为什么换\n\n## 怎么做的\n\n## 结果\n\n## 接下来的要求',
    good: '## 背景\n\n## 为什么换\n\n## 怎么做的\n\n## 结果\n\n## 没做好的地方\n\n## 接下来的要求',
  },
};
