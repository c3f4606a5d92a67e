import type { Locale } from '#model/locale.ts';

interface CommonWords {
  unknownFlag(flag: string, known: string): string;
  noValue(flag: string): string;
  loose(argument: string): string;
  badValue(flag: string, value: string, expected: string): string;
  readonly day: string;
  meant(name: string): string;
  /** The settings of the site, or a file that is to be changed, cannot be read. */
  readonly unreadable: string;
}

/** Words that every command of this folder says. */
export const COMMON_WORDS: Readonly<Record<Locale, CommonWords>> = {
  en: {
    unknownFlag: (flag, known) => `Unexpected ${flag}, expected one of: ${known}.`,
    noValue: (flag) => `Unexpected ${flag} without a value, expected one after it.`,
    loose: (argument) =>
      `Unexpected "${argument}". With npm, write -- before the options: npm run … -- --lang en`,
    badValue: (flag, value, expected) => `Unexpected ${flag} "${value}", expected ${expected}.`,
    day: 'a day that exists, such as 2027-06-30',
    meant: (name) => ` Did you mean ${name}?`,
    unreadable: 'The content cannot be read. What is wrong with it: npm run check',
  },
  zh: {
    unknownFlag: (flag, known) => `不认识 ${flag}，应当是其中之一：${known}。`,
    noValue: (flag) => `${flag} 后面缺少值。`,
    loose: (argument) =>
      `不应当有“${argument}”。用 npm 时选项前要加 --，例如：npm run … -- --lang zh`,
    badValue: (flag, value, expected) => `${flag} 不应当是“${value}”，应当是${expected}。`,
    day: '确实存在的日子，例如 2027-06-30',
    meant: (name) => `是不是想写 ${name}？`,
    unreadable: '内容读不出来。哪里不对：npm run check -- --lang zh',
  },
};
