import type { Locale } from '#model/locale.ts';

interface PermalinksWords {
  readonly help: string;
  none(count: number): string;
  recorded(count: number, file: string): string;
  missing(count: number): string;
  readonly howTo: string;
  untellable(count: number): string;
  nginxWritten(file: string): string;
}

/** The words of `npm run permalinks`. */
export const PERMALINKS_WORDS: Readonly<Record<Locale, PermalinksWords>> = {
  en: {
    help: `Records every address of today's site in content/permalinks.yaml, so that none is ever lost.
Run it whenever the site is published.

npm run permalinks -- [options]

  --check        write nothing; exit code 1 if an address is not recorded yet
  --nginx FILE   also write redirects for an nginx server into this file
  --as-of DAY    the site as of that day instead of today (also: AS_OF=2027-06-30)
  --lang en|zh   language of the messages (otherwise from LC_ALL or LANG)
  --help         this text
`,
    none: (count) => `All ${count} addresses of the site are recorded.`,
    recorded: (count, file) =>
      `${count} ${count === 1 ? 'address' : 'addresses'} added to ${file}. Commit it with your change.`,
    missing: (count) =>
      count === 1 ? '1 address is not recorded yet:' : `${count} addresses are not recorded yet:`,
    howTo: 'To record them: npm run permalinks',
    untellable: (count) =>
      `${count === 1 ? '1 recorded address tells' : `${count} recorded addresses tell`} the name of a customer that may not be shown, so nothing answers there but the page for what is not found:`,
    nginxWritten: (file) => `Redirects for nginx are in ${file}. Keep that file off the site.`,
  },
  zh: {
    help: `把网站今天的所有地址记到 content/permalinks.yaml 里，以后一个都不会丢。
每次发布网站时运行一次。

npm run permalinks -- [选项]

  --check        什么都不写；有地址还没记下时退出码为 1
  --nginx 文件   同时把 nginx 服务器用的跳转写进这个文件
  --as-of 日期   按那一天的网站，而不是今天（也可用 AS_OF=2027-06-30）
  --lang en|zh   提示所用的语言（默认取自 LC_ALL 或 LANG）
  --help         显示这段说明
`,
    none: (count) => `网站的 ${count} 个地址都已记下。`,
    recorded: (count, file) => `${file} 里新记下 ${count} 个地址。请与你的修改一起提交。`,
    missing: (count) => `还有 ${count} 个地址没有记下：`,
    howTo: '要记下它们：npm run permalinks',
    untellable: (count) =>
      `记下的地址里有 ${count} 个会透露不可公开的客户名，所以那里只会显示“没有这个页面”：`,
    nginxWritten: (file) => `nginx 用的跳转已写到 ${file}。这个文件不要放到网站上。`,
  },
};
