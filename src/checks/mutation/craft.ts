import { makePicture } from '#content/testing/make-picture.ts';
import type { Draft, Spot } from './draft.ts';
import { addLantern, DRAWING, LANTERN } from './fresh.ts';
import type { Mutators } from './mutator.ts';
import { sentence, tellings } from './prose.ts';
import { NoPlace, type Random } from './random.ts';

/** Mistakes with pictures, links and typography. */
export const craftMutators = {
  'alt-missing': {
    'a picture has no words in English': {
      prepare: (draft, random) => illustrated(draft, random),
      mistake: (draft) => picture(draft, 'en', () => '![](sketch.svg)'),
    },
    'a picture has no words in Chinese': {
      prepare: (draft, random) => illustrated(draft, random),
      mistake: (draft) => picture(draft, 'zh', () => '![](sketch.svg)'),
    },
  },
  'alt-says-nothing': {
    'the words for a picture are that it is one': {
      prepare: (draft, random) => illustrated(draft, random),
      mistake: (draft, random) => {
        const locale = random.pick(['en', 'zh'] as const);
        const word = random.pick(
          {
            en: ['Image', 'diagram', 'A picture', 'screenshot'],
            zh: ['图片', '示意图', '截图', '一张图'],
          }[locale],
        );
        return picture(draft, locale, () => `<Picture src="sketch.svg" alt="${word}" />`);
      },
    },
    'the words for a picture are the name of its file': {
      prepare: (draft, random) => illustrated(draft, random),
      mistake: (draft, random) =>
        picture(
          draft,
          random.pick(['en', 'zh']),
          () => '<Picture src="sketch.svg" alt="sketch.svg" />',
        ),
    },
  },
  'link-text-vague': {
    'an English link is called "here"': (draft, random) =>
      sentence(
        draft,
        random,
        'en',
        `Read more ${random.pick(['[here]', '[click here]', '[this page]', '[Learn more]', '[link]'])}(https://docs.example/notes).`,
      ),
    'the words of a link are its address': (draft, random) =>
      sentence(
        draft,
        random,
        'en',
        'See [https://docs.example/notes](https://docs.example/notes).',
      ),
    'a Chinese link is called “点击这里”': (draft, random) =>
      sentence(
        draft,
        random,
        'zh',
        `发布说明请看${random.pick(['[点击这里]', '[这里]', '[此处]', '[链接]', '[查看更多]'])}(https://docs.example/notes)。`,
      ),
  },
  'bare-link': {
    'an address stands in English prose': (draft, random) =>
      sentence(draft, random, 'en', 'See https://docs.example/notes for more.'),
    'an address stands in Chinese prose': (draft, random) =>
      sentence(draft, random, 'zh', '详见 https://docs.example/notes 。'),
  },
  'markup-as-text': {
    'the space of a heading is left out': (draft, random) =>
      draft.change(random.pick(draft.find(/^content\/capabilities\/.*\.mdx$/, /^## /)), (text) =>
        text.replace('## ', '##'),
      ),
    'the brackets of a link are full-width': (draft, random) =>
      sentence(draft, random, 'zh', '发布说明见[四点零的发布说明]（https://docs.example/notes）。'),
    'a space stands after the bracket of a figure': (draft, random) =>
      draft.change(
        random.pick(draft.find(tellings('en'), /^[^<]+<Metric id="[^"]+" \/>/)),
        (text) => text.replace('<Metric', '< Metric'),
      ),
  },
  'picture-too-small': {
    'a photograph is the preview of itself': photograph({ width: 320, height: 200 }),
    'a screenshot is a little too small': photograph({ width: 640, height: 480 }),
  },
  'picture-too-heavy': {
    'a drawing holds more than a drawing': {
      prepare: (draft, random) => illustrated(draft, random),
      mistake: (draft) => heavy(draft, 700_000),
    },
    'a drawing was exported with all its layers': {
      prepare: (draft, random) => illustrated(draft, random),
      mistake: (draft) => heavy(draft, 900_000),
    },
  },
  'unused-picture': {
    'a picture lies beside an entry and is not shown': (draft, random) => {
      const file = random.pick(draft.paths(/\/en\.mdx$/)).replace('en.mdx', 'forgotten.svg');
      draft.write(file, DRAWING);
      return { file, line: 1 };
    },
    'the picture of a case is shown no longer': {
      prepare: addLantern,
      mistake: (draft) => {
        for (const locale of ['en', 'zh']) {
          const [found] = draft.find(new RegExp(`^${LANTERN.case}/${locale}\\.mdx$`), /^<Picture /);
          if (found === undefined) throw new NoPlace();
          draft.replaceLines(found, 2);
        }
        return { file: `${LANTERN.case}/plan.svg`, line: 1 };
      },
    },
  },
  'chinese-typography': {
    'a space beside Latin letters is left out': (draft, random) =>
      typo(draft, random, /\p{Script=Han} [A-Za-z]{2}/u, (text) => text.replace(' ', '')),
    'a comma is half-width': (draft, random) =>
      typo(draft, random, /\p{Script=Han}，\p{Script=Han}/u, (text) => text.replace('，', ',')),
    'a full stop is half-width': (draft, random) =>
      typo(draft, random, /\p{Script=Han}。$/u, (text) => text.replace('。', '.')),
    'quotation marks are straight': (draft, random) =>
      typo(draft, random, /“\p{Script=Han}+”/u, (text) => text.replace('“', '"').replace('”', '"')),
    'a bracket is half-width': (draft, random) =>
      typo(draft, random, /（\p{Script=Han}+）/u, (text) =>
        text.replace('（', '(').replace('）', ')'),
      ),
  },
} satisfies Mutators;

/** Adds a drawing to an entry, shown in both languages. */
function illustrated(draft: Draft, random: Random): void {
  const folder = random
    .pick(draft.paths(/^content\/(?:cases|capabilities)\/.*\/zh\.mdx$/))
    .replace('/zh.mdx', '');
  draft.write(`${folder}/sketch.svg`, DRAWING);
  draft.append(
    `${folder}/en.mdx`,
    '<Picture src="sketch.svg" alt="Three regions write to one cluster" />',
  );
  draft.append(`${folder}/zh.mdx`, '<Picture src="sketch.svg" alt="三个区域写入同一个集群" />');
}

function picture(draft: Draft, locale: 'en' | 'zh', to: () => string): Spot {
  const [found] = draft.find(new RegExp(`/${locale}\\.mdx$`), /^<Picture src="sketch/);
  if (found === undefined) throw new NoPlace();
  return draft.change(found, to);
}

function photograph(size: { readonly width: number; readonly height: number }) {
  const file = `${LANTERN.case}/shop.jpg`;
  return {
    prepare: async (draft: Draft) => {
      addLantern(draft);
      draft.write(file, await makePicture({ format: 'jpeg', width: 1200, height: 900 }));
      draft.append(
        `${LANTERN.case}/en.mdx`,
        '<Picture src="shop.jpg" alt="A shop on the first day" />',
      );
      draft.append(`${LANTERN.case}/zh.mdx`, '<Picture src="shop.jpg" alt="换系统当天的门店" />');
    },
    mistake: async (draft: Draft) => {
      draft.write(file, await makePicture({ format: 'jpeg', ...size }));
      return { file, line: 1 };
    },
  };
}

function heavy(draft: Draft, bytes: number): Spot {
  const [file = ''] = draft.paths(/sketch\.svg$/);
  const points = '<circle cx="20" cy="20" r="9" />\n';
  draft.write(file, DRAWING.replace('</svg>', `${points.repeat(bytes / points.length)}</svg>`));
  return { file, line: 1 };
}

function typo(draft: Draft, random: Random, pattern: RegExp, to: (text: string) => string): Spot {
  const able = draft
    .find(tellings('zh'), pattern)
    .filter(({ text }) => /^\p{Script=Han}/u.test(text) && !/[<"(]/.test(text));
  return draft.change(random.pick(able), (text) => text.replace(pattern, to));
}
