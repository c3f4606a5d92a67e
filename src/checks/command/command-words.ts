import type { Locale } from '#model/locale.ts';

interface CommandWords {
  readonly help: string;
  unknownFlag(flag: string, known: string): string;
  noValue(flag: string): string;
  loose(argument: string, command: string): string;
  badValue(flag: string, value: string, expected: string): string;
  readonly day: string;
  readonly count: string;
  readonly place: string;
  oneOf(names: string): string;
  meant(name: string): string;
  together(flag: string, other: string): string;
  /** Before the list of what `--fix` mended. */
  mended(count: number): string;
  readonly nothingMended: string;
  notWritten(reason: string): string;
  watching(time: string): string;
  /** Before the list of what is on the site today and not on that day. */
  goesDark(day: string): string;
  staysLit(day: string): string;
}

/** The words of the command line. */
export const COMMAND_WORDS: Readonly<Record<Locale, CommandWords>> = {
  en: {
    help: `Checks everything under content/ and shows what to correct.

npm run check -- [options]

  --as-of DAY       check for that day instead of today (also: AS_OF=2027-06-30); for a day to
                    come, also show what is on the site today and not any more then
  --lang en|zh      language of the messages (otherwise from LC_ALL, LC_MESSAGES, LANG)
  --rule ID         only this rule; may be given several times
  --only PATH       show only what concerns this file or folder; may be given several times
  --fix             mend what can be mended for sure, then show what is left; what only a
                    person can judge is mended only where its rule is named with --rule
  --watch           check again whenever something under content/ changes
  --format FORMAT   pretty, json, github (notes in a pull request) or sarif (code scanning)
  --max-warnings N  more warnings than this count as failure
  --explain RULE    what a rule wants, why, and an example; how to set or excuse it
  --help            this text

Exit code: 0 nothing to correct, 1 something to correct, 2 the check could not run.
`,
    unknownFlag: (flag, known) => `Unexpected ${flag}, expected one of: ${known}.`,
    noValue: (flag) => `Unexpected ${flag} without a value, expected one after it.`,
    loose: (argument, command) =>
      `Unexpected "${argument}", expected options only. With npm, write -- before them: npm run ${command} -- --lang en`,
    badValue: (flag, value, expected) => `Unexpected ${flag} "${value}", expected ${expected}.`,
    day: 'a day that exists, such as 2027-06-30',
    count: 'a whole number, such as 0',
    place: 'a file or folder of the content, such as content/cases/acme',
    oneOf: (names) => `one of: ${names}`,
    meant: (name) => ` Did you mean ${name}?`,
    together: (flag, other) => `Unexpected ${flag} together with ${other}, expected one of them.`,
    mended: (count) => `Mended ${count} ${count === 1 ? 'place' : 'places'}:`,
    nothingMended: 'Nothing here can be mended by --fix.',
    notWritten: (reason) => `A file could not be written, so --fix stopped: ${reason}`,
    watching: (time) => `${time}  Waiting for changes in content/. Ctrl-C ends.`,
    goesDark: (day) => `On the site today, and not on ${day}`,
    staysLit: (day) => `All that is on the site today is still there on ${day}.`,
  },
  zh: {
    help: `检查 content/ 里的全部内容，指出要改的地方。

npm run check -- [选项]

  --as-of 日期      按那一天检查，而不是今天（也可用 AS_OF=2027-06-30）；
                    写将来的一天，还会列出今天在网站上、到那天不在了的内容
  --lang en|zh      提示所用的语言（默认取自 LC_ALL、LC_MESSAGES、LANG）
  --rule 规则       只查这条规则，可写多次
  --only 路径       只显示与该文件或文件夹有关的问题，可写多次
  --fix             能放心改的自动改好，再列出剩下的；要人判断的，
                    只有用 --rule 点名那条规则才改
  --watch           content/ 里一有改动就再查一遍
  --format 格式     pretty、json、github（拉取请求里的批注）或 sarif（代码扫描）
  --max-warnings N  提醒超过 N 个算不通过
  --explain 规则    这条规则要什么、为什么，附例子；怎样改级别、怎样放过
  --help            显示这段说明

退出码：0 不用改，1 有要改的，2 检查没能进行。
`,
    unknownFlag: (flag, known) => `不认识 ${flag}，应当是其中之一：${known}。`,
    noValue: (flag) => `${flag} 后面缺少值。`,
    loose: (argument, command) =>
      `不应当有“${argument}”，这里只接受选项。用 npm 时选项前要加 --，例如：npm run ${command} -- --lang zh`,
    badValue: (flag, value, expected) => `${flag} 不应当是“${value}”，应当是${expected}。`,
    day: '确实存在的日子，例如 2027-06-30',
    count: '整数，例如 0',
    place: '内容里的文件或文件夹，例如 content/cases/acme',
    oneOf: (names) => `其中之一：${names}`,
    meant: (name) => `是不是想写 ${name}？`,
    together: (flag, other) => `${flag} 和 ${other} 不能一起用。`,
    mended: (count) => `已改好 ${count} 处：`,
    nothingMended: '没有 --fix 能改好的地方。',
    notWritten: (reason) => `有文件写不进去，--fix 就此停下：${reason}`,
    watching: (time) => `${time}  正在等 content/ 里的改动，按 Ctrl-C 结束。`,
    goesDark: (day) => `今天在网站上，到 ${day} 就不在了`,
    staysLit: (day) => `今天在网站上的内容，到 ${day} 都还在。`,
  },
};
