import type { settingsChecks } from '../../rules/settings.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about the settings of the checks, in Chinese. */
export const settings: WordsOf<typeof settingsChecks> = {
  'check-settings': {
    summary: '规则的设置，写的是确实存在、允许设置的规则。',
    why: '名字写错了，规则还是老样子，大家却以为已经设好。',
    fix: '改正 content/site.yaml 里“checks:”下的名字，或删掉这一行。',
    messages: {
      unknown: ({ rule }) => `没有“${rule}”这条规则，应当是一条规则的名字`,
      locked: ({ rule }) => `不能设置“${rule}”：少了它，网站就不安全`,
    },
  },
  'excuse-applies': {
    summary: '放过一个问题的注释，要写明理由和期限，而且还用得着。',
    why: '理由没了、注释还在，这一行下一次出错就没人看见。',
    fix: '删掉这条注释，或写成：excuse 规则名 until 2027-01-31: 理由。',
    messages: {
      unknown: ({ rule }) =>
        rule === ''
          ? '注释的写法不对，应当是：excuse 规则名 until 2027-01-31: 理由'
          : `没有“${rule}”这条规则，应当是一条规则的名字`,
      'no-date': () => '注释没有写期限，应当有 until 和日期，例如 until 2027-01-31',
      'no-reason': () => '注释没有写理由，应当在冒号后面写明',
      locked: ({ rule }) => `“${rule}”不能放过：少了它，网站就不安全`,
      'built-site': ({ rule }) =>
        `“${rule}”不能用注释放过：它查的是生成好的网站，应当在 content/site.yaml 里设置`,
      unused: ({ rule }) => `这条注释用不着了：它所指的那一行，“${rule}”没有发现问题`,
      expired: ({ rule, until }) =>
        `这条注释已在 ${until} 到期，应当改晚日期，或照“${rule}”的要求改好`,
    },
  },
};
