import { CASE_HEADINGS, CASE_PARTS } from '#model/case-parts.ts';
import type { KindId } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';

/** The notes in a new entry, in one language. */
export interface ScaffoldWords {
  readonly howToFill: readonly string[];
  readonly draft: string;
  readonly optional: string;
  readonly oneOf: (list: string) => string;
  readonly oneOfMany: (where: string) => string;
  readonly nothingYet: (where: string) => string;
  readonly fallback: (value: string) => string;
  readonly metric: string;
  readonly demand: string;
  readonly source: string;
  readonly telling: {
    readonly title: string;
    readonly titleFromFacts: string;
    readonly summary: string;
    readonly body: string;
  };
}

/** The notes in a new entry, by language. */
export const scaffoldWords: Readonly<Record<Locale, ScaffoldWords>> = {
  en: {
    howToFill: [
      'Fill in every line that has nothing after its colon or dash. "npm run check" shows which are left.',
      'Lines that begin with "#" are notes, and fields that you may add. To add one, take one "# " away from each line of its paragraph (in VS Code: select the paragraph and press Ctrl+/ or ⌘/).',
      'Indent with two spaces. Put quotes around a text that holds ": " or " #".',
    ],
    draft:
      'A draft is checked but not on the site. When it is ready, remove the line "status: draft" and the "# " before "published".',
    optional: 'All that follows may be left out.',
    oneOf: (list) => `One of: ${list}`,
    oneOfMany: (where) => `An id from ${where}`,
    nothingYet: (where) => `An id from ${where}, where there is nothing yet.`,
    fallback: (value) => `If left out: ${value}`,
    metric: 'A figure, as case/figure, such as acme/p99',
    demand: 'A case and what it asked for, such as acme/plan-binding',
    source: 'The id of a source listed under "sources:" in this file',
    telling: {
      title: 'The headline of the page.',
      titleFromFacts: 'A headline of its own, if the name in facts.yaml should not serve as one.',
      summary: 'One or two sentences for lists, search and previews, without figures.',
      body: 'Write below the second line of dashes. Figures come from facts.yaml: <Metric id="…" />.',
    },
  },
  zh: {
    howToFill: [
      '冒号或短横后面空着的，都要填。还有哪些没填，运行 npm run check 就知道。',
      '以“#”开头的行是说明，以及想用才用的字段。要用时，把那一段每行开头的一个“# ”去掉（在 VS Code 里选中那一段，按 Ctrl+/ 或 ⌘/）。',
      '缩进用两个空格。文字里有“: ”或“ #”时，整段加引号。',
    ],
    draft:
      '草稿会检查，但不上网站。写好之后，删掉“status: draft”这一行，再去掉“published”前面的“# ”。',
    optional: '以下都可以不写。',
    oneOf: (list) => `可填：${list}`,
    oneOfMany: (where) => `填 ${where} 里的短名`,
    nothingYet: (where) => `填 ${where} 里的短名，那里现在还是空的`,
    fallback: (value) => `不写就是：${value}`,
    metric: '一个数字，写成“案例/数字”，例如 acme/p99',
    demand: '案例和它提的要求，例如 acme/plan-binding',
    source: '本文件“sources:”里某个来源的 id',
    telling: {
      title: '页面的标题。',
      titleFromFacts: '单独的标题；用 facts.yaml 里的名字就可以的话，不用写。',
      summary: '一两句话，用在列表、搜索和分享预览里，不写数字。',
      body: '正文写在第二行短横下面。数字取自 facts.yaml：<Metric id="…" />。',
    },
  },
};

/** Headings that a new telling begins with, for kinds whose tellings have a usual course. */
export const headings: Readonly<Record<Locale, { readonly [K in KindId]?: readonly string[] }>> = {
  en: { cases: caseHeadings('en') },
  zh: { cases: caseHeadings('zh') },
};

function caseHeadings(locale: Locale): string[] {
  return CASE_PARTS.flatMap((part) => CASE_HEADINGS[locale][part].slice(0, 1));
}
