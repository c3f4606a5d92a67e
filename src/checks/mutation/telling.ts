import { type Draft, FACTS, type FoundLine, type Spot } from './draft.ts';
import { addCircle } from './fresh.ts';
import type { Mutators } from './mutator.ts';
import { headField, paragraph, sentence, tellings } from './prose.ts';
import { NoPlace, type Random } from './random.ts';

const MDX = /\.mdx$/;

/** What concerns a telling as a whole is told of the first line of its head. */
const HEAD = 2;

/** Mistakes in how things are told. */
export const tellingMutators = {
  'translation-missing': {
    'the Chinese telling is not there': (draft, random) => untold(draft, random, 'zh'),
    'the English telling is not there': (draft, random) => untold(draft, random, 'en'),
    'a text of the facts is in English only': (draft, random) => {
      const spot = random.pick(draft.find(FACTS, /^ +(?:scope|name|event|text): \{ en: .*, zh: /));
      return draft.change(spot, (text) => text.replace(/, zh: .*\}/, ' }'));
    },
    'a text of the facts is in Chinese only': (draft, random) => {
      const spot = random.pick(draft.find(FACTS, /^ +scope: \{ en: .*, zh: /));
      return draft.change(spot, (text) => text.replace(/en: .*, zh:/, 'zh:'));
    },
  },
  'translation-behind': {
    'a sentence is added in English': {
      uncompared: true,
      mistake: (draft, random) => {
        const spot = sentence(draft, random, 'en', 'It was a quiet evening.');
        return { file: spot.file.replace('/en.mdx', '/zh.mdx'), line: HEAD };
      },
    },
    'a sentence is added in Chinese': {
      uncompared: true,
      mistake: (draft, random) => {
        const spot = sentence(draft, random, 'zh', '那天晚上很安静。');
        return { file: spot.file.replace('/zh.mdx', '/en.mdx'), line: HEAD };
      },
    },
    'a summary is worded anew in English': {
      uncompared: true,
      mistake: (draft, random) => {
        const spot = headField(draft, random, 'summary', tellings('en'));
        draft.change(spot, () => 'summary: What can be read here is told in other words now.');
        return { file: spot.file.replace('/en.mdx', '/zh.mdx'), line: HEAD };
      },
    },
  },
  'telling-in-wrong-language': {
    'a paragraph of the Chinese telling is English': (draft, random) => {
      const english = paragraph(draft, random, 'en');
      const file = english.file.replace('/en.mdx', '/zh.mdx');
      if (/<|\[|\d/.test(english.text)) throw new NoPlace();
      return draft.append(file, english.text);
    },
    'a paragraph of the English telling is Chinese': (draft, random) => {
      const chinese = paragraph(draft, random, 'zh');
      const file = chinese.file.replace('/zh.mdx', '/en.mdx');
      if (/<|\[|\d/.test(chinese.text)) throw new NoPlace();
      return draft.append(file, chinese.text);
    },
    'the Chinese summary is English': (draft, random) => {
      const english = headField(draft, random, 'summary', tellings('en'));
      const own = new RegExp(`^${english.file.replace('/en.mdx', '/zh.mdx')}$`);
      return draft.change(
        headField(draft, random, 'summary', own),
        () => `${english.text.slice(0, 60)}`,
      );
    },
  },
  'title-length': {
    'an English title goes on and on': (draft, random) =>
      longer(
        draft,
        headField(draft, random, 'title', tellings('en')),
        ' and what everybody who was there that autumn says of it today',
      ),
    'a Chinese title goes on and on': (draft, random) =>
      longer(
        draft,
        headField(draft, random, 'title', tellings('zh')),
        '，以及当时在场的每一位工程师今天回想起来怎么说这件事的前前后后',
      ),
  },
  'summary-length': {
    'an English summary goes on and on': (draft, random) =>
      longer(
        draft,
        headField(draft, random, 'summary', tellings('en')),
        ' On this page we would like to tell you in some detail about the way they went, the troubles they met on it, and how they got over every one of them together.',
      ),
    'a Chinese summary goes on and on': (draft, random) =>
      longer(
        draft,
        headField(draft, random, 'summary', tellings('zh')),
        '在这一页里，我们想详细讲讲他们走过的路、路上遇到的困难，以及大家怎样一起把这些困难一个一个地解决掉，还有后来回头再看的时候心里有些什么想法，对后来的人又有哪些提醒。',
      ),
  },
  'duplicate-title': {
    'an English title is that of another entry': (draft, random) =>
      copied(draft, random, 'title', 'en'),
    'a Chinese title is that of another entry': (draft, random) =>
      copied(draft, random, 'title', 'zh'),
  },
  'duplicate-summary': {
    'an English summary is that of another entry': (draft, random) =>
      copied(draft, random, 'summary', 'en'),
    'a Chinese summary is that of another entry': (draft, random) =>
      copied(draft, random, 'summary', 'zh'),
  },
  'slug-with-number': {
    'the name of a folder boasts': (draft, random) => {
      const id = random.pick([
        '10x-faster',
        'save-40-percent',
        'answers-in-5-ms',
        'half-the-cost-2x',
      ]);
      const folder = addCircle(draft, id);
      return [folder, `${folder}/facts.yaml`].map((file) => ({ file, line: 1 }));
    },
    'the name of a folder says how many': (draft, random) => {
      const id = random.pick(['500-tb-moved', '3-billion-rows', '2000-companies']);
      const folder = addCircle(draft, id);
      return [folder, `${folder}/facts.yaml`].map((file) => ({ file, line: 1 }));
    },
  },
  'heading-order': {
    'a level is skipped': (draft, random) =>
      draft.append(
        random.pick(draft.paths(MDX).filter((file) => /\n## /.test(draft.text(file)))),
        '#### Note',
        '',
        '…',
      ),
    'a heading has the rank of the title': (draft, random) =>
      draft.change(random.pick(draft.find(/\/capabilities\/.*\.mdx$/, /^## /)), (text) =>
        text.slice(1),
      ),
    'the text begins one level too low': (draft, random) => {
      const file = random.pick(draft.paths(/\/capabilities\/.*\.mdx$/));
      const [first] = draft.find(new RegExp(`^${file}$`), /^## /);
      if (first === undefined) throw new NoPlace();
      return draft.change(first, (text) => `#${text}`);
    },
  },
  'case-sections': {
    'a part of a case is left out': (draft, random) => {
      const headings = draft.find(/^content\/cases\/(?!zomato).*\.mdx$/, /^## /);
      const heading = random.pick(headings);
      draft.replaceLines(heading, 1);
      return aroundHeading(draft, heading);
    },
    'two parts of a case change places': (draft, random) => {
      const file = random.pick(draft.paths(/^content\/cases\/(?!zomato).*\.mdx$/));
      const headings = draft.find(new RegExp(`^${file}$`), /^## /);
      const [, , a, b] = headings;
      if (a === undefined || b === undefined) throw new NoPlace();
      draft.change(a, () => b.text);
      draft.change(b, () => a.text);
      return [a, b];
    },
    'a part of a case is called otherwise': (draft, random) => {
      const heading = random.pick(
        draft.find(/^content\/cases\/(?!zomato).*\.mdx$/, /^## (?:Results|结果)$/),
      );
      draft.change(heading, () => (heading.file.endsWith('en.mdx') ? '## Outcome' : '## 成效'));
      return aroundHeading(draft, heading);
    },
  },
} satisfies Mutators;

/** That a part is missing is told of the part that comes next; of the last if there is none. */
function aroundHeading(draft: Draft, heading: FoundLine): Spot[] {
  const rest = draft.find(new RegExp(`^${heading.file}$`), /^## /);
  return rest
    .filter(({ line }) => line >= heading.line)
    .slice(0, 2)
    .concat(rest.at(-1) ?? []);
}

function untold(draft: Draft, random: Random, locale: 'en' | 'zh'): Spot[] {
  const file = random.pick(draft.paths(tellings(locale)));
  draft.delete(file);
  const folder = file.replace(/\/[^/]+$/, '');
  const other = locale === 'en' ? 'zh' : 'en';
  return [{ file: `${folder}/${other}.mdx`, line: HEAD }];
}

function longer(draft: Draft, field: FoundLine, words: string): Spot {
  if (/['"]$/.test(field.text)) throw new NoPlace();
  return draft.change(field, (text) => text + words);
}

/** Two entries that say the same are told of either. */
function copied(
  draft: Draft,
  random: Random,
  field: 'title' | 'summary',
  locale: 'en' | 'zh',
): Spot[] {
  const from = headField(draft, random, field, tellings(locale));
  const kind = from.file.split('/')[1];
  const into = headField(
    draft,
    random,
    field,
    new RegExp(`^content/${kind}/[^/]+/${locale}\\.mdx$`),
  );
  if (into.file === from.file) throw new NoPlace();
  draft.change(into, () => from.text);
  return [from, into];
}
