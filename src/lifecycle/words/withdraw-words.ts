import type { Locale } from '#model/locale.ts';

interface WithdrawWords {
  readonly help: string;
  readonly whichEntry: string;
  noEntry(typed: string, suggestion: string | undefined): string;
  otherKind(successor: string, kind: string): string;
  readonly itself: string;
  notShown(successor: string): string;
  already(key: string): string;
  title(key: string, name: string): string;
  readonly noPages: string;
  readonly pages: string;
  leadsTo(address: string): string;
  readonly saysGone: string;
  readonly notFound: string;
  readonly why404: string;
  readonly falls: string;
  readonly references: string;
  readonly naming: string;
  readonly question: string;
  readonly dryRun: string;
  readonly needsYes: (command: string) => string;
  readonly nothingDone: string;
  done(files: readonly string[]): string;
  undo(files: readonly string[]): string;
}

/** The words of `npm run withdraw`. */
export const WITHDRAW_WORDS: Readonly<Record<Locale, WithdrawWords>> = {
  en: {
    help: `Takes an entry off the site for good: shows everything this touches, asks, and marks the entry as
withdrawn. Its addresses keep answering.

npm run withdraw -- customers/acme [options]

  --successor ID  the entry of the same kind to which its addresses lead: cases/other
  --dry-run       only show what it would touch
  --yes           do it without asking
  --as-of DAY     the site as of that day instead of today (also: AS_OF=2027-06-30)
  --lang en|zh    language of the messages (otherwise from LC_ALL or LANG)
  --help          this text
`,
    whichEntry: 'Which entry? For example: npm run withdraw -- customers/acme',
    noEntry: (typed, suggestion) =>
      `Unexpected "${typed}", expected an entry such as customers/acme.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    otherKind: (successor, kind) =>
      `Unexpected successor ${successor}, expected another entry of ${kind}/. To lead elsewhere, write the address under "to:" in content/permalinks.yaml.`,
    itself: 'Unexpected successor: an entry cannot take its own place.',
    notShown: (successor) => `Unexpected successor ${successor}, which is not on the site itself.`,
    already: (key) => `${key} is withdrawn already; nothing was changed.`,
    title: (key, name) => `Withdrawing ${key} (${name})`,
    noPages: 'It has no page on the site today, so no address changes.',
    pages: 'Pages that go, and what their addresses answer then',
    leadsTo: (address) => `leads to ${address}`,
    saysGone: '"no longer available"',
    notFound: 'not found',
    why404:
      'not found: such an address tells a name that may not be shown, so not even a page that says "no longer available" can stand there; the host answers with the page for what is not found.',
    falls: 'Goes with it',
    references: 'Entries that stay and refer to it: the sentence or line is left out',
    naming: 'Tellings that stay and name it: the paragraph is left out',
    question: 'Withdraw it?',
    dryRun: 'Nothing was changed (--dry-run).',
    needsYes: (command) => `Nothing was changed. To do it: ${command}`,
    nothingDone: 'Nothing was changed.',
    done: (files) => `Done. Changed: ${files.join(', ')}`,
    undo: (files) =>
      `To take it back before you commit: git checkout -- ${files.join(' ')}\nThen build and publish the site; npm run check says what it lacks now.`,
  },
  zh: {
    help: `把一个条目从网站上撤下：先列出会牵动的一切，问过之后再标为已撤下。它的地址仍有回应。

npm run withdraw -- customers/acme [选项]

  --successor 条目  由同类的哪个条目接替，旧地址转到那里：cases/other
  --dry-run         只看会牵动什么
  --yes             不问，直接做
  --as-of 日期      按那一天的网站，而不是今天（也可用 AS_OF=2027-06-30）
  --lang en|zh      提示所用的语言（默认取自 LC_ALL 或 LANG）
  --help            显示这段说明
`,
    whichEntry: '要撤下哪个条目？例如：npm run withdraw -- customers/acme',
    noEntry: (typed, suggestion) =>
      `找不到“${typed}”，应当是一个条目，例如 customers/acme。${suggestion === undefined ? '' : `是不是想写 ${suggestion}？`}`,
    otherKind: (successor, kind) =>
      `接替者不应当是 ${successor}，应当是 ${kind}/ 里的另一个条目。要转到别处，请在 content/permalinks.yaml 的“to:”下写明。`,
    itself: '条目不能接替它自己。',
    notShown: (successor) => `接替者 ${successor} 自己也不在网站上。`,
    already: (key) => `${key} 早已撤下，什么都没有改动。`,
    title: (key, name) => `撤下 ${key}（${name}）`,
    noPages: '它今天在网站上没有页面，所以没有地址受影响。',
    pages: '会消失的页面，以及旧地址此后的回应',
    leadsTo: (address) => `转到 ${address}`,
    saysGone: '“已不再提供”',
    notFound: '没有这个页面',
    why404:
      '没有这个页面：地址本身就会透露不可公开的名称，连“已不再提供”的页面也不能放在那里，只能由主机显示“没有这个页面”。',
    falls: '一同下线',
    references: '留下的条目里提到它的地方：那一句或那一行会略去',
    naming: '留下的讲述里写了它的名字：那一段会略去',
    question: '要撤下吗？',
    dryRun: '什么都没有改动（--dry-run）。',
    needsYes: (command) => `什么都没有改动。要撤下：${command}`,
    nothingDone: '什么都没有改动。',
    done: (files) => `已撤下。改动的文件：${files.join('、')}`,
    undo: (files) =>
      `提交之前想恢复：git checkout -- ${files.join(' ')}\n接下来重新生成并发布网站；npm run check 会指出现在缺什么。`,
  },
};
