import type { addressesChecks } from '../../rules/addresses.ts';
import type { WordsOf } from '../rule-words.ts';

/** The words of the rules about addresses that were published, in Chinese. */
export const addresses: WordsOf<typeof addressesChecks> = {
  'permalink-kept': {
    summary: '公开过的地址，一直打得开。',
    why: '链接会在邮件、幻灯片和印好的二维码里留存多年。点开什么都没有，当初发它换来的信任就没了。',
    fix: '条目改了名，就在它的 facts.yaml 里把旧名写到“formerly:”下。想让它下线，就恢复文件夹，再运行 npm run withdraw。都不是，就在 content/permalinks.yaml 里把地址写到“to:”或“gone:”下。',
    messages: {
      vanished: ({ address }) =>
        `${address} 公开过，现在打不开了，应当有页面、有跳转，或写明已不再提供`,
      language: ({ locale, count }) =>
        `语言“${locale}”公开过的 ${count} 个地址打不开了，应当在 content/site.yaml 的 locales 里保留“${locale}”，或把这些地址逐个写到“to:”或“gone:”下`,
      nothing: ({ address, to }) => `${to} 打不开，应当是一个页面的地址，让 ${address} 转过去`,
      loop: ({ address }) => `从 ${address} 开始的跳转绕成了圈，应当最终到达一个页面`,
      'has-page': ({ address, list }) =>
        `${address} 现在有页面，读者看到的就是那个页面，“${list}:”下只应当写没有页面的地址`,
    },
  },
  'former-name-free': {
    summary: '一个旧地址只通向一个页面。',
    why: '两个页面争一个地址，读者就可能看错。',
    fix: '打开旧地址的读者该看到哪个条目，旧名就只留在那个条目的“formerly:”下，别处都删掉。',
    messages: {
      'still-there': ({ name, kind }) =>
        `曾用名“${name}”还有条目在用，应当是 content/${kind}/ 里现在没有的文件夹名`,
      twice: ({ name, other }) => `曾用名“${name}”在 ${other} 里也写了，每个曾用名只应当写一次`,
      circle: ({ successor }) => `接替者“${successor}”又绕回本条目，应当是一个不撤下的条目`,
      'not-withdrawn': () =>
        '条目没有撤下，不应当有接替者：要么写“status: withdrawn”，要么删掉这一行',
    },
  },
};
