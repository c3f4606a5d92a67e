import { isLocale, type Locale, locales } from '#model/locale.ts';
import { nearest } from '#prose/nearest.ts';
import { defineCheck } from '../../define-check.ts';

/** Nothing lies about in the content that no page will ever show. */
export const expectedFile = defineCheck({
  id: 'expected-file',
  severity: 'error',
  messages: { folder: ['name', 'expected'], file: ['name', 'expected'], loose: ['name'] },
  *content({ content }) {
    for (const problem of content.problems) {
      if (problem.code !== 'unexpected-file' || SYSTEM_FILE.test(problem.name)) continue;
      const { name, expected, place } = problem;
      if (expected.length === 0)
        yield { message: 'loose', data: { name }, place, suggestion: asFolder(name) };
      else
        yield {
          message: expected.includes('facts.yaml') ? 'file' : 'folder',
          data: { name, expected: expected.join(', ') },
          place,
          suggestion: telling(name) ?? picture(name) ?? nearest(name, expected) ?? undefined,
        };
    }
  },
});

// What Windows leaves in a folder that somebody looked into.
const SYSTEM_FILE = /^(?:thumbs\.db|desktop\.ini)$/i;

const LANGUAGES: Readonly<Record<string, Locale>> = {
  english: 'en',
  eng: 'en',
  chinese: 'zh',
  cn: 'zh',
  chn: 'zh',
  英文: 'en',
  英语: 'en',
  中文: 'zh',
  汉语: 'zh',
};

/** `english.mdx`, `zh-CN.mdx`, `en.md` → the name that a telling in that language has. */
function telling(name: string): string | undefined {
  const stem = /^(.+)\.(?:mdx?|markdown|txt|docx?)$/i.exec(name)?.[1]?.toLowerCase();
  if (stem === undefined) return undefined;
  const language = LANGUAGES[stem] ?? locales.find((locale) => stem.split(/[-_]/)[0] === locale);
  return language === undefined ? undefined : `${language}.mdx`;
}

/** `Logo.PNG` → `Logo.png`: the endings of pictures are written in small letters. */
function picture(name: string): string | undefined {
  const [, stem, ending] = /^(.+\.)(avif|gif|jpe?g|png|svg|webp)$/i.exec(name) ?? [];
  return stem === undefined || ending === undefined ? undefined : stem + ending.toLowerCase();
}

/** `acme.yaml` → `acme/facts.yaml`, `acme.en.mdx` → `acme/en.mdx`. */
function asFolder(name: string): string | undefined {
  const [, id, ending] = /^([a-z0-9-]+)\.(yaml|yml|(?:en|zh)\.mdx)$/.exec(name) ?? [];
  if (id === undefined || ending === undefined || isLocale(id)) return undefined;
  return `${id}/${ending.endsWith('.mdx') ? ending : 'facts.yaml'}`;
}
