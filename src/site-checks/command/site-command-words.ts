import type { Locale } from '#model/locale.ts';

interface SiteCommandWords {
  readonly help: string;
  noSite(folder: string): string;
  /** What was looked at, in one line. */
  looked(pages: number, files: number, seconds: string): string;
  readonly why: string;
  readonly fix: string;
  readonly bad: string;
  readonly good: string;
}

/** The words of the command that checks the built site. */
export const SITE_COMMAND_WORDS: Readonly<Record<Locale, SiteCommandWords>> = {
  en: {
    help: `Checks a built site and shows what to correct.

npm run check:site -- [options]

  --dir FOLDER      the folder of the site (otherwise dist)
  --as-of DAY       the day for which it was built, if not today (also: AS_OF=2027-06-30)
  --lang en|zh      language of the messages (otherwise from LC_ALL, LC_MESSAGES, LANG)
  --rule ID         only this rule; may be given several times
  --format FORMAT   pretty, json, github (notes in a pull request) or sarif (code scanning)
  --max-warnings N  more warnings than this count as failure
  --explain RULE    what a rule wants, why, and an example
  --help            this text

Exit code: 0 nothing to correct, 1 something to correct, 2 the check could not run.
`,
    noSite: (folder) =>
      `Unexpected folder "${folder}" without a site, expected one made by npm run build.`,
    looked: (pages, files, seconds) =>
      `${pages} pages and ${files} files looked at in ${seconds} s`,
    why: 'Why',
    fix: 'What to do',
    bad: 'Not like this',
    good: 'But like this',
  },
  zh: {
    help: `检查生成好的网站，指出要改的地方。

npm run check:site -- [选项]

  --dir 文件夹      网站所在的文件夹（默认 dist）
  --as-of 日期      网站是为哪一天生成的，不写就是今天（也可用 AS_OF=2027-06-30）
  --lang en|zh      提示所用的语言（默认取自 LC_ALL、LC_MESSAGES、LANG）
  --rule 规则       只查这条规则，可写多次
  --format 格式     pretty、json、github（拉取请求里的批注）或 sarif（代码扫描）
  --max-warnings N  提醒超过 N 个算不通过
  --explain 规则    这条规则要什么、为什么，附例子
  --help            显示这段说明

退出码：0 不用改，1 有要改的，2 检查没能进行。
`,
    noSite: (folder) => `文件夹“${folder}”里没有网站，应当先运行 npm run build。`,
    looked: (pages, files, seconds) => `看了 ${pages} 个页面、${files} 个文件，用时 ${seconds} 秒`,
    why: '为什么',
    fix: '怎么办',
    bad: '不要这样',
    good: '要这样',
  },
};
