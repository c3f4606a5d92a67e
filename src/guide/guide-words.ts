import type { Locale } from '#model/locale.ts';

interface GuideWords {
  readonly contents: string;
  readonly required: string;
  readonly optional: string;
  readonly oneOf: string;
  readonly otherwise: (fallback: string) => string;
  readonly everyEntry: string;
  readonly sorts: {
    readonly localized: string;
    readonly quantity: string;
    readonly metric: string;
    readonly demand: string;
    readonly source: string;
    readonly fields: string;
    readonly variants: string;
    readonly map: string;
    readonly choice: (options: readonly string[]) => string;
    readonly entry: (kind: string) => string;
    readonly term: (vocabulary: string) => string;
    readonly list: (of: string) => string;
  };
}

/** Words of the guide's generated parts. */
export const guideWords: Readonly<Record<Locale, GuideWords>> = {
  en: {
    contents: 'Pages of the guide',
    required: 'required',
    optional: 'optional',
    oneOf: 'One of:',
    otherwise: (fallback) => `Left out, it counts as ${fallback}.`,
    everyEntry: 'Fields of every entry',
    sorts: {
      localized: 'a text for each language: en, zh',
      quantity: 'a number: 25, 350,000, "1.3 trillion", or a range { from: 1, to: 2 }',
      metric: 'a figure of an entry, such as acme/p99',
      demand: 'something a case asked for, such as acme/plan-binding',
      source: 'the id of a source of this entry',
      fields: 'fields of its own',
      variants: 'fields of its own, depending on the first',
      map: 'names of your own, each with fields',
      choice: (options) => `one of: ${options.join(', ')}`,
      entry: (kind) => `the name of a folder in content/${kind}/`,
      term: (vocabulary) => `one of the ${vocabulary} in content/taxonomy.yaml`,
      list: (of) => `a list, one item a line after "- ": ${of}`,
    },
  },
  zh: {
    contents: '指南各页',
    required: '必填',
    optional: '可不填',
    oneOf: '其中之一：',
    otherwise: (fallback) => `不填时按 ${fallback} 处理。`,
    everyEntry: '每个条目都有的字段',
    sorts: {
      localized: '各语言的文字：en、zh',
      quantity: '数字：25、350,000、"1.3 万亿"，或一个范围 { from: 1, to: 2 }',
      metric: '某个条目的数字，例如 acme/p99',
      demand: '某个案例提出的要求，例如 acme/plan-binding',
      source: '本条目某个来源的 id',
      fields: '内含若干字段',
      variants: '内含若干字段，取决于第一个',
      map: '自己起的名字，各带若干字段',
      choice: (options) => `其中之一：${options.join('、')}`,
      entry: (kind) => `content/${kind}/ 里的文件夹名`,
      term: (vocabulary) => `content/taxonomy.yaml 里 ${vocabulary} 之一`,
      list: (of) => `列表，每行一项，以“- ”开头：${of}`,
    },
  },
};
