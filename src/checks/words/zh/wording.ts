import type { wordingChecks } from '../../rules/wording.ts';
import type { WordsOf } from '../rule-words.ts';

const PARTS: Readonly<Record<string, string>> = {
  title: '标题',
  summary: '摘要',
  fact: '标题',
  alt: '图片的文字说明',
  caption: '图片下面的文字',
  callout: '提示框的标题',
};

const part = (name: string | number) => PARTS[name] ?? String(name);

/** The words of the rules about wording, in Chinese. */
export const wording: WordsOf<typeof wordingChecks> = {
  'number-without-evidence': {
    summary: '数字写在 facts.yaml 里，来源、日期和适用范围都在旁边。',
    why: '直接写在文字里的数字没有来源。事实改了它不会跟着改，两种语言也会各说各的。',
    fix: '把数字写进 facts.yaml 的“metrics:”，文字里用 <Metric id="…" /> 引用。找不到来源，就换成不带数字的说法。日期、版本号、名称和引用的原话不受影响。',
    messages: {
      prose: ({ number }) =>
        `数字“${number}”没有来源，应当用 <Metric id="…" /> 引用，或改成不带数字的说法`,
      head: ({ number, part: name }) =>
        `${part(name)}里不应当有数字“${number}”，应当改成不带数字的说法：这里放不下来源`,
      attribute: ({ number, part: name }) =>
        `${part(name)}里不应当有数字“${number}”，应当改成不带数字的说法；数字用 <Metric id="…" /> 写在正文里`,
    },
  },
  superlative: {
    summary: '不说“最好”“第一”“唯一”。',
    why: '读者不信，同行会告；《广告法》第九条禁止使用“国家级”“最高级”“最佳”等用语。',
    fix: '说清楚它能做什么，并给出有来源的数字。客户的原话放进引用。确实没有问题的说法，可以就地加一条注释放过，或写进 content/taxonomy.yaml 的“superlatives”下的“allowed:”；自己要管的词也加在那里。',
    messages: {
      claim: ({ phrase }) =>
        `“${phrase}”说得太满，应当说能证明的事：它做了什么，或一个有来源的数字`,
      forbidden: ({ phrase }) => `“${phrase}”是《广告法》第九条禁止的用语，应当说能证明的事`,
    },
  },
};
