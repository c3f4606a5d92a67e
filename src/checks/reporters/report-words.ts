import type { Locale } from '#model/locale.ts';

interface ReportWords {
  readonly error: string;
  readonly warning: string;
  meant(name: string): string;
  readonly clean: string;
  readonly remedies: string;
  more(rule: string): string;
  summary(errors: number, warnings: number, files: number): string;
}

/** The words of reports, apart from what rules say. */
export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = {
  en: {
    error: 'error',
    warning: 'warning',
    meant: (name) => `Did you mean ${quoted(name, '"', '"')}?`,
    clean: 'No problems found.',
    remedies: 'What to do',
    more: (rule) => `Why, with an example: npm run check -- --explain ${rule}`,
    summary: (errors, warnings, files) => {
      const parts = [
        ...(errors > 0 ? [plural(errors, 'error')] : []),
        ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
      ];
      return `${parts.join(', ')} in ${plural(files, 'file')}`;
    },
  },
  zh: {
    error: '错误',
    warning: '提醒',
    meant: (name) => `是不是想写${quoted(name, '“', '”')}？`,
    clean: '没有发现问题。',
    remedies: '怎么办',
    more: (rule) => `为什么，以及例子：npm run check -- --lang zh --explain ${rule}`,
    summary: (errors, warnings, files) => {
      const parts = [
        ...(errors > 0 ? [`${errors} 个错误`] : []),
        ...(warnings > 0 ? [`${warnings} 个提醒`] : []),
      ];
      return `${files} 个文件里有 ${parts.join('、')}`;
    },
  },
};

// A tag or link that is suggested as a whole has quotes of its own.
const quoted = (name: string, open: string, close: string) =>
  /[<"[]/.test(name) ? name : `${open}${name}${close}`;

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
