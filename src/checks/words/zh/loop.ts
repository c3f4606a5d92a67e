import type { loopChecks } from '../../rules/loop.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about the closed loop, in Chinese. */
export const loop: WordsOf<typeof loopChecks> = {
  'case-links-capability': {
    summary: '每个案例至少指回一项产品能力。',
    why: '证明不了产品能力的案例，讲的是别人的故事。有了这条链接，环才闭合。',
    fix: '加上“capabilities:”，下面每行以“- ”开头写一个 content/capabilities/ 里的文件夹名，至少一个。',
    messages: { none: ({ case: id }) => `案例“${id}”没有写产品能力，应当至少写一项它所证明的能力` },
  },
  'capability-has-product': {
    summary: '每项能力都属于某个产品。',
    why: '否则它的证明就没有着落。',
    fix: '加上“product:”，写 content/products/ 里的文件夹名。',
    messages: {
      none: ({ capability }) => `能力“${capability}”没有写产品，应当写明是哪个产品的能力`,
    },
  },
  'no-dead-reference': {
    summary: '用 id 提到的东西都存在。',
    why: '落空的引用，就是落空的证明。',
    fix: '改正 id，或把它所指的东西补上。',
    messages: {
      kind: ({ kind, kinds }) => `没有“${kind}”这一类，应当是其中之一：${kinds}`,
      entry: ({ id, kind }) => `找不到“${id}”，应当是 content/${kind}/ 里的文件夹名`,
      renamed: ({ id }) => `“${id}”已经改名，应当写文件夹现在的名字`,
      metric: ({ id, entry }) => `找不到指标“${id}”，应当是 ${entry} 的某个指标的 id`,
      demand: ({ id, entry }) => `找不到要求“${id}”，应当是 ${entry} 的某项要求的 id`,
      term: ({ id, vocabulary }) =>
        `找不到“${id}”，应当是 content/taxonomy.yaml 里 ${vocabulary} 之一`,
      source: ({ id }) => `找不到来源“${id}”，应当是本条目“sources:”里某个来源的 id`,
      quote: ({ id }) => `找不到引语“${id}”，应当是本条目某条引语的 id`,
      picture: ({ name }) => `找不到图片“${name}”，应当是与讲述放在一起的文件`,
    },
  },
};
