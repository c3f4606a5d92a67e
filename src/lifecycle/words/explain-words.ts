import type { Locale } from '#model/locale.ts';
import type { ExplainedPage, Explanation } from '../explanation.ts';

type Permission = NonNullable<Explanation['permission']>;

interface ExplainWords {
  readonly help: string;
  readonly whichEntry: string;
  noEntry(typed: string, suggestion: string | undefined): string;
  readonly plainPage: string;
  leadsTo(address: string, to: string): string;
  saysGone(address: string): string;
  readonly live: (asOf: string) => string;
  readonly notLive: (asOf: string) => string;
  readonly itself: string;
  readonly dates: string;
  readonly published: (day: string) => string;
  readonly publishedAlways: string;
  readonly review: (day: string) => string;
  readonly change: (day: string, live: boolean) => string;
  readonly noChange: string;
  readonly permission: string;
  readonly basis: Readonly<Record<string, string>>;
  readonly scope: Readonly<Record<string, string>>;
  readonly covers: (scope: string) => string;
  readonly coversNothing: string;
  readonly underAlias: (alias: string) => string;
  readonly granted: (day: string) => string;
  readonly expires: (permission: Permission & { readonly expires: string }) => string;
  readonly noEnd: string;
  readonly pages: string;
  readonly telling: Readonly<Record<ExplainedPage['telling'], string>>;
  readonly leadsBack: string;
  readonly stage: (stage: string) => string;
  readonly figures: string;
  readonly proves: string;
  readonly proof: (now: string, without: string, left: number, needed: number) => string;
  readonly offTheSite: string;
  readonly without: string;
  readonly withoutNothing: string;
  readonly restsOn: string;
  readonly referredBy: string;
  readonly nobodyRefers: string;
  readonly notShown: string;
  readonly problems: string;
  readonly noProblems: string;
}

/** The words of `npm run explain`. */
export const EXPLAIN_WORDS: Readonly<Record<Locale, ExplainWords>> = {
  en: {
    help: `Says why a page is on the site or not, what it rests on, what it proves, and what changes next.

npm run explain -- cases/acme [options]
npm run explain -- /zh/cases/acme/
npm run explain -- https://www.example.com/cases/acme/

  --json         the same for programs
  --as-of DAY    the site as of that day instead of today (also: AS_OF=2027-06-30)
  --lang en|zh   language of the answer (otherwise from LC_ALL or LANG)
  --help         this text
`,
    whichEntry: 'Which page? For example: npm run explain -- cases/acme',
    noEntry: (typed, suggestion) =>
      `Unexpected "${typed}", expected an entry such as cases/acme, or an address of this site.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    plainPage: 'A page that lists or finds others. It is live as long as it has something to show.',
    leadsTo: (address, to) => `${address} is a former address; it leads to ${to}`,
    saysGone: (address) =>
      `${address} says "no longer available": what was there is not shown any more.`,
    live: (asOf) => `Live on ${asOf}.`,
    notLive: (asOf) => `Not live on ${asOf}:`,
    itself: 'it',
    dates: 'Dates',
    published: (day) => `on the site from ${day}`,
    publishedAlways: 'on the site since it was written: no day is set under "published:"',
    review: (day) => `to be looked at again by ${day}`,
    change: (day, live) => `next change: on ${day} it ${live ? 'comes onto' : 'leaves'} the site`,
    noChange: 'no date ahead changes whether it is shown',
    permission: 'Permission',
    basis: {
      'public-source': 'all that is told is already public',
      agreement: 'agreed with the customer',
    },
    scope: {
      name: 'name',
      logo: 'logo',
      quote: 'quotes',
      translation: 'translation',
      slides: 'slides',
    },
    covers: (scope) => `covers ${scope}`,
    coversNothing: 'covers nothing',
    underAlias: (alias) => `shown only as "${alias}"`,
    granted: (day) => `from ${day}`,
    expires: ({ expires, daysLeft = 0 }) =>
      daysLeft < 0
        ? `ended on ${expires}, ${-daysLeft} ${daysLeft === -1 ? 'day' : 'days'} ago`
        : `until ${expires}, ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left`,
    noEnd: 'without an end',
    pages: 'Pages',
    telling: {
      told: 'told in this language',
      fallback: 'not written in this language; shows the other one, and says so',
      'not-permitted':
        'written, but not shown: permission does not cover the translation, or it names somebody who is not shown',
    },
    leadsBack: 'Leads back to',
    stage: (stage) => `Stage: ${stage}`,
    figures: 'Figures and where they are from',
    proves: 'Proves',
    proof: (now, without, left, needed) =>
      `${now}; without it ${now === without ? 'still so' : without} (${left} ${left === 1 ? 'customer' : 'customers'} left, ${needed} needed)`,
    offTheSite: 'off the site',
    without: 'Would go without it',
    withoutNothing: 'Nothing else would leave the site without it.',
    restsOn: 'Refers to',
    referredBy: 'Referred to by',
    nobodyRefers: 'No entry refers to it.',
    notShown: 'not shown',
    problems: 'Problems found in it',
    noProblems: 'The checks find nothing wrong in it.',
  },
  zh: {
    help: `说明一个页面为什么在网站上、为什么不在，依据什么，证明什么，接下来什么会变。

npm run explain -- cases/acme [选项]
npm run explain -- /zh/cases/acme/
npm run explain -- https://www.example.com/cases/acme/

  --json         同样的内容，给程序用
  --as-of 日期   按那一天的网站，而不是今天（也可用 AS_OF=2027-06-30）
  --lang en|zh   回答所用的语言（默认取自 LC_ALL 或 LANG）
  --help         显示这段说明
`,
    whichEntry: '哪个页面？例如：npm run explain -- cases/acme',
    noEntry: (typed, suggestion) =>
      `找不到“${typed}”，应当是一个条目，例如 cases/acme，或本站的一个地址。${suggestion === undefined ? '' : `是不是想写 ${suggestion}？`}`,
    plainPage: '这是列出或查找其他内容的页面，有内容可列就一直在。',
    leadsTo: (address, to) => `${address} 是旧地址，会转到 ${to}`,
    saysGone: (address) => `${address} 会说明“已不再提供”：原来的内容不再公开。`,
    live: (asOf) => `${asOf} 在网站上。`,
    notLive: (asOf) => `${asOf} 不在网站上：`,
    itself: '它',
    dates: '日期',
    published: (day) => `从 ${day} 起公开`,
    publishedAlways: '写好就公开：“published:”没有写日期',
    review: (day) => `最晚 ${day} 要再看一遍`,
    change: (day, live) => `下一次变化：${day} ${live ? '登上网站' : '离开网站'}`,
    noChange: '今后没有哪个日期会让它上下线',
    permission: '许可',
    basis: { 'public-source': '所讲的都已公开发表', agreement: '与客户约定' },
    scope: { name: '名称', logo: '标志', quote: '引语', translation: '翻译', slides: '幻灯片' },
    covers: (scope) => `范围：${scope}`,
    coversNothing: '范围：无',
    underAlias: (alias) => `只以“${alias}”出现`,
    granted: (day) => `从 ${day} 开始`,
    expires: ({ expires, daysLeft = 0 }) =>
      daysLeft < 0
        ? `已在 ${expires} 结束，过了 ${-daysLeft} 天`
        : `到 ${expires} 为止，还有 ${daysLeft} 天`,
    noEnd: '没有期限',
    pages: '页面',
    telling: {
      told: '有这种语言的讲述',
      fallback: '没有写这种语言，显示另一种语言并注明',
      'not-permitted': '写了，但不显示：许可不含翻译，或里面提到了不可公开的名称',
    },
    leadsBack: '通向',
    stage: (stage) => `阶段：${stage}`,
    figures: '数字及其来源',
    proves: '证明的主张',
    proof: (now, without, left, needed) =>
      `${now}；没有它${now === without ? '也不变' : `就${without}`}（还剩 ${left} 家客户，需要 ${needed} 家）`,
    offTheSite: '不再公开',
    without: '没有它，也会跟着下线的',
    withoutNothing: '没有它，其他内容都不会下线。',
    restsOn: '它提到的条目',
    referredBy: '提到它的条目',
    nobodyRefers: '没有条目提到它。',
    notShown: '未公开',
    problems: '检查发现的问题',
    noProblems: '检查没有发现问题。',
  },
};
