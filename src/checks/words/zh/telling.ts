import type { tellingChecks } from '../../rules/telling.ts';
import type { WordsOf } from '../rule-words.ts';

const LANGUAGES: Readonly<Record<string, string>> = { en: '英文', zh: '中文' };

function language(locale: string | number): string {
  return LANGUAGES[locale] ?? String(locale);
}

function length(number: string | number, locale: string | number): string {
  return locale === 'zh' ? `${number} 个字` : `${number} 个字符`;
}

/** The words of the rules about tellings, in Chinese. */
export const telling: WordsOf<typeof tellingChecks> = {
  'translation-missing': {
    summary: '网站的一种语言里有的，其他语言里也要有。',
    why: '读者中途切换语言，不应当突然看到另一种文字。',
    fix: '补上那份讲述，或那种语言的文字。如果客户的许可里没有“translation”，案例只需要用来源的语言讲述。',
    messages: {
      telling: ({ file }) => `缺少 ${file}，网站的每种语言都应当有一份讲述`,
      field: ({ locale }) =>
        `这段文字没有${language(locale)}，旁边应当有“${locale}:”，因为${language(locale)}页面也会显示它`,
    },
  },
  'translation-behind': {
    summary: '同一条目的各种语言说的是同一件事。',
    why: '只改了一种语言，另一种语言就还在说已经知道不对的话。',
    fix: '把各种语言的讲述对照着读一遍，改掉不一致的地方，再运行给出的命令：它会在 content/reviews.yaml 里记下已经对照过。这个文件要一并提交。',
    messages: {
      behind: ({ behind, changed }) =>
        `上次对照之后${language(changed)}改过（${changed}.mdx，或 facts.yaml 里的“${changed}:”），${behind} 没有跟上，各种语言应当一致`,
      both: ({ files }) =>
        `上次对照之后 ${String(files).replaceAll(', ', '、')} 都改过，各种语言应当一致`,
      facts: ({ files }) =>
        `上次对照之后事实改过，${String(files).replaceAll(', ', '、')} 应当仍与事实相符`,
      never: ({ files }) =>
        `${String(files).replaceAll(', ', '、')} 还没有人对照过，各种语言应当一致`,
      renamed: ({ before, now }) => `“${before}”是以前的名字，应当是“${now}”`,
      gone: ({ entry }) => `“${entry}”已经删除，这里应当是现有的条目`,
    },
  },
  'telling-in-wrong-language': {
    summary: '写在哪种语言名下，就用哪种语言写。',
    why: '读者、搜索引擎和读屏软件都会当真。',
    fix: '翻译过来，或移到它所属语言的文件或字段里。别人用另一种语言说的原话，应当放进引用。',
    messages: {
      summary: ({ locale }) => `摘要用了别的语言，${locale}.mdx 里应当是${language(locale)}`,
      passage: ({ locale }) => `这段话用了别的语言，${locale}.mdx 里应当是${language(locale)}`,
      field: ({ locale }) => `这里用了别的语言，“${locale}:”后面应当是${language(locale)}`,
    },
  },
  'title-length': {
    summary: '标题短到能完整显示。',
    why: '搜索结果、分享卡片和列表会截掉末尾，而要紧的话往往就在末尾。',
    fix: '用更少的字说。标出的部分会被截掉。上限可以在 content/site.yaml 的“limits:”里设。',
    messages: {
      long: ({ length: found, limit, locale }) =>
        `标题有 ${length(found, locale)}，应当不超过 ${length(limit, locale)}`,
    },
  },
  'summary-length': {
    summary: '摘要短到能完整显示。',
    why: '搜索结果和分享预览会截掉末尾，一句话只剩一半。',
    fix: '页面上本来就有的话，摘要里不必再说。标出的部分会被截掉。上限可以在 content/site.yaml 的“limits:”里设。',
    messages: {
      long: ({ length: found, limit, locale }) =>
        `摘要有 ${length(found, locale)}，应当不超过 ${length(limit, locale)}`,
    },
  },
  'duplicate-title': {
    summary: '每个条目有自己的标题。',
    why: '两页同名，在列表和搜索结果里谁也分不清。',
    fix: '在标题里说出这个条目特别在哪里。如果本来就是同一件事，删掉其中一个。',
    messages: {
      twice: ({ text, first }) => `标题“${text}”与 ${first} 的相同，应当有自己的标题`,
    },
  },
  'duplicate-summary': {
    summary: '每个条目有自己的摘要。',
    why: '放在两个条目上都合适的摘要，等于什么也没说；多半是复制过来忘了改。',
    fix: '写读者只在这里才看得到的内容。',
    messages: {
      twice: ({ first }) => `这段摘要与 ${first} 的相同，应当有自己的摘要`,
    },
  },
  'slug-with-number': {
    summary: '条目的文件夹名里不写数字结论。',
    why: '文件夹名会成为网页地址。数字变了，地址还在说旧的，而且没有来源，也没有日期。',
    fix: '把文件夹改成内容的名字。如果已经公开过，把旧名字写进“formerly:”，旧链接就还能打开。',
    messages: {
      claim: ({ id, number }) =>
        `文件夹名“${id}”里不应当有数字结论“${number}”，应当只说这个条目讲什么`,
    },
  },
  'heading-order': {
    summary: '小标题从“##”开始，一级一级往下。',
    why: '读屏软件和搜索引擎把小标题当作提纲来读，跳级就像缺了一块。',
    fix: '改正“#”的个数。页面的标题写在讲述的开头或 facts.yaml 里。',
    messages: {
      title: ({ text }) => `“# ${text}”是第二个页面标题，应当用“##”：页面已经有标题了`,
      'deep-start': ({ found, expected }) => `第一个小标题不应当是“${found}”，应当是“${expected}”`,
      skipped: ({ found, expected }) => `“${found}”跳了级，应当最多是“${expected}”`,
    },
  },
  'case-sections': {
    summary: '案例的各部分齐全，顺序一致。',
    why: '读者会一部分一部分地比较案例；不写没做好的地方，别人就不信。',
    fix: '加上以“## ”开头的小标题，写来源里说到的内容。客户已经离开的案例，小标题可以换个说法。',
    messages: {
      missing: ({ parts }) =>
        `案例缺少${String(parts)
          .replaceAll(/"([^"]*)"/g, '“$1”')
          .replaceAll(', ', '、')}，应当各部分齐全`,
      'out-of-order': ({ part, before }) => `“${part}”不应当在“${before}”之后，应当在它之前`,
      twice: ({ part }) => `“${part}”出现了第二次，每一部分应当只出现一次`,
    },
  },
};
