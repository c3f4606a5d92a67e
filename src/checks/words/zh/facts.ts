import type { factsChecks } from '../../rules/facts.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about facts, in Chinese. */
export const facts: WordsOf<typeof factsChecks> = {
  'metric-has-source': {
    summary: '每个数字都写明在哪里发表。',
    why: '查不到出处的数字只是传闻；广告法也要求引用数据写明出处。',
    fix: '加上“source:”，写本条目“sources:”里某个来源的 id。',
    messages: { missing: ({ metric }) => `指标“${metric}”没有来源，应当写明发表它的来源的 id` },
  },
  'metric-has-unit': {
    summary: '每个数字都有单位。',
    why: '光有数字，什么也没说。',
    fix: '加上“unit:”，写 content/taxonomy.yaml 里的一个单位。',
    messages: {
      missing: ({ metric }) => `指标“${metric}”没有单位，应当是 content/taxonomy.yaml 里的一个单位`,
    },
  },
  'metric-has-as-of': {
    summary: '每个数字都写明何时测得。',
    why: '数字会过时，读者应当看得出它有多旧。',
    fix: '加上“asOf:”，按来源所能给出的精度写：2019、2020-Q2、2019-08 或 2019-08-21。',
    messages: { missing: ({ metric }) => `指标“${metric}”没有日期，应当用“asOf:”写明测得的时间` },
  },
  'metric-has-scope': {
    summary: '每个数字都写明覆盖什么。',
    why: '一个系统不等于整家公司，测试不等于生产。',
    fix: '加上“scope:”，每种语言用几个词写明：哪个系统、什么负载、哪个部分。',
    messages: { missing: ({ metric }) => `指标“${metric}”没有范围，应当用几个词写明它覆盖什么` },
  },
  'unit-fits-measure': {
    summary: '单位要与所测的东西相配。',
    why: '用“行”来表示延迟是笔误，读者却会照着引用。',
    fix: '换一个单位，或换一个指标类型。',
    messages: {
      differs: ({ unit, measure, fitting }) =>
        `单位“${unit}”与“${measure}”不配，应当是其中之一：${fitting}`,
      baseline: ({ unit, fitting }) =>
        `对比值的单位“${unit}”与数值不可比，应当是其中之一：${fitting}`,
      dimension: ({ measure, dimension, dimensions }) =>
        `“${measure}”的量纲“${dimension}”没有单位可用，应当是其中之一：${dimensions}`,
    },
  },
  'metrics-contradict': {
    summary: '同一样东西测一次，只有一个值。',
    why: '一样东西两个值，读者两个都不信。',
    fix: '只留一处数字，另一处引用它；若确有不同，就在“scope:”或“asOf:”里写明。',
    messages: {
      differ: ({ metric, value, other, otherValue, otherFile }) =>
        `“${metric}”是 ${value}，应当与 ${otherFile} 里的“${other}”一致：指标、范围、日期都相同，那里是 ${otherValue}`,
    },
  },
  'flag-unproven': {
    summary: '主张达到自己的证明标准才能发表。',
    why: '没有人证明过的主张，正是这个网站要防住的东西。',
    fix: '先设为“status: draft”，等更多案例来证明；或补上证据；或把主张改到证据撑得住的说法。',
    messages: {
      unproven: ({ cases, wantCases, industries, wantIndustries }) =>
        `已发表的主张只有 ${cases} 家客户、${industries} 个行业证明，应当有 ${wantCases} 家、${wantIndustries} 个行业`,
      hidden: ({ day, held }) =>
        `这条主张在 ${day} 暂不登出：当天可公开的证明还不够，以下各项应当公开：${held}`,
    },
  },
};
