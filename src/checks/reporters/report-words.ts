import type { Locale } from '#model/locale.ts';

interface ReportWords {
  readonly error: string;
  readonly warning: string;
  meant(name: string): string;
  related(place: string): string;
  /** Where else in the file the same is to be said. */
  again(lines: readonly number[]): string;
  /** How much more there is of a file that is not shown. */
  leftInFile(count: number): string;
  /** How much more there is in other files, and how to see it. */
  left(count: number, files: number): string;
  /** That a finding can be mended without a person. */
  readonly mendable: string;
  /** How to have mended what can be. */
  readonly mendAll: string;
  /** How a finding is mended. */
  readonly mends: string;
  /** How a finding in a file is mended, where a person has to look first. */
  mendsOnceSeen(rule: string, file: string): string;
  readonly clean: string;
  readonly remedies: string;
  more(command: string, rule: string): string;
  summary(errors: number, warnings: number, files: number, mendable: number): string;
}

/** The words of reports, apart from what rules say. */
export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = {
  en: {
    error: 'error',
    warning: 'warning',
    meant: (name) => `Did you mean ${quoted(name, '"', '"')}?`,
    related: (place) => `See also: ${place}`,
    again: (lines) => `The same in ${lines.length === 1 ? 'line' : 'lines'} ${some(lines, ', ')}`,
    leftInFile: (count) => `… and ${count} more in this file`,
    left: (count, files) =>
      `… and ${count} more in ${plural(files, 'other file')}. One file or folder at a time: --only PATH`,
    mendable: 'Can be mended with --fix.',
    mendAll: 'To have mended what can be: npm run check -- --fix',
    mends: 'Can be mended for you: npm run check -- --fix',
    mendsOnceSeen: (rule, file) => `Once you have looked: ${mending(rule, file)}`,
    clean: 'No problems found.',
    remedies: 'What to do',
    more: (command, rule) => `Why, with an example: npm run ${command} -- --explain ${rule}`,
    summary: (errors, warnings, files, mendable) => {
      const parts = [
        ...(errors > 0 ? [plural(errors, 'error')] : []),
        ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
      ];
      const rest = mendable > 0 ? `; --fix can mend ${mendable}` : '';
      return `${parts.join(', ')} in ${plural(files, 'file')}${rest}`;
    },
  },
  zh: {
    error: '错误',
    warning: '提醒',
    meant: (name) => `是不是想写${quoted(name, '“', '”')}？`,
    related: (place) => `另见：${place}`,
    again: (lines) => `第 ${some(lines, '、')} 行也是如此`,
    leftInFile: (count) => `…… 这个文件里还有 ${count} 处`,
    left: (count, files) =>
      `…… 另外 ${files} 个文件里还有 ${count} 处。可以一次只看一个文件或文件夹：--only 路径`,
    mendable: '可以用 --fix 自动改好。',
    mendAll: '能自动改好的：npm run check -- --fix',
    mends: '可以自动改好：npm run check -- --fix',
    mendsOnceSeen: (rule, file) => `核对后运行：${mending(rule, file)}`,
    clean: '没有发现问题。',
    remedies: '怎么办',
    more: (command, rule) => `为什么，以及例子：npm run ${command} -- --lang zh --explain ${rule}`,
    summary: (errors, warnings, files, mendable) => {
      const parts = [
        ...(errors > 0 ? [`${errors} 个错误`] : []),
        ...(warnings > 0 ? [`${warnings} 个提醒`] : []),
      ];
      const rest = mendable > 0 ? `；--fix 可自动改好 ${mendable} 个` : '';
      return `${files} 个文件里有 ${parts.join('、')}${rest}`;
    },
  },
};

/** The command that mends what a rule found in an entry, or in a file that is none of an entry. */
function mending(rule: string, file: string): string {
  const entry = file.split('/').slice(0, 3).join('/');
  return `npm run check -- --fix --rule ${rule} --only ${entry}`;
}

// A tag or link that is suggested as a whole has quotes of its own.
const quoted = (name: string, open: string, close: string) =>
  /[<"[]/.test(name) ? name : `${open}${name}${close}`;

/** All numbers, or of many the first. */
function some(numbers: readonly number[], comma: string): string {
  const shown = numbers.slice(0, 20).join(comma);
  return numbers.length > 20 ? `${shown} …` : shown;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
