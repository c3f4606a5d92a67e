import { FACTS } from './draft.ts';
import { addCircle } from './fresh.ts';
import type { Mutators } from './mutator.ts';
import { misspelt, paragraph, sentence, tellings } from './prose.ts';

const MDX = /\.mdx$/;

/** Mistakes with files, YAML and MDX. */
export const readingMutators = {
  'readable-file': {
    'the facts of an entry were never added': {
      prepare: (draft) => void addCircle(draft),
      mistake: (draft) => {
        draft.delete('content/circles/night-owls/facts.yaml');
        return { file: 'content/circles/night-owls/facts.yaml', line: 1 };
      },
    },
    'a telling is saved in the encoding of an old editor': (draft, random) => {
      const file = random.pick(draft.paths(tellings('zh')));
      draft.write(file, new Uint8Array([...Buffer.from(draft.text(file)), 0xb5, 0xc6, 0x0a]));
      return { file, line: 1 };
    },
  },
  'yaml-syntax': {
    'a title with a colon has no quotes': (draft, random) =>
      draft.change(random.pick(draft.find(MDX, /^title: [^'"]/)), (text) =>
        text.replace('title: ', 'title: News: '),
      ),
    'a line of facts is indented with a tab': (draft, random) =>
      draft.change(random.pick(draft.find(FACTS, /^ {4}(?:unit|source|measure): /)), (text) =>
        text.replace(/^ +/, '\t'),
      ),
    'a quote is not closed': (draft, random) =>
      draft.change(random.pick(draft.find(FACTS, /^ {4}publisher: \w/)), (text) =>
        text.replace('publisher: ', 'publisher: "'),
      ),
  },
  'facts-match-schema': {
    'the name of a field is misspelt': (draft, random) =>
      draft.change(random.pick(draft.find(FACTS, /^([a-z]{6,}): /)), (text) =>
        text.replace(/^[a-z]+/, (name) => misspelt(random, name)),
      ),
    'a date is written with slashes': (draft, random) =>
      draft.change(random.pick(draft.find(FACTS, /^ +(?:asOf|date): \d{4}-\d\d-\d\d$/)), (text) =>
        text.replaceAll('-', '/'),
      ),
    'the voice of a source is one there is not': (draft, random) =>
      draft.change(random.pick(draft.find(FACTS, /^ {4}voice: /)), (text) =>
        text.replace(/voice: .*/, 'voice: blogger'),
      ),
    'a title is left out': (draft, random) => {
      const spot = random.pick(draft.find(/\/(?:cases|stories)\/.*\.mdx$/, /^title: /));
      draft.replaceLines(spot, 1);
      return [
        { file: spot.file, line: 1 },
        { file: spot.file, line: 2 },
      ];
    },
  },
  'expected-file': {
    'a telling has the name of its language': (draft, random) => {
      const file = random.pick(draft.paths(/\/en\.mdx$/)).replace(/en\.mdx$/, 'english.mdx');
      draft.write(file, '---\nsummary: A text.\n---\n\nWords.\n');
      return { file, line: 1 };
    },
    'a document of an office lies beside the facts': (draft, random) => {
      const file = random.pick(draft.paths(FACTS)).replace('facts.yaml', 'notes.docx');
      draft.write(file, new Uint8Array([0x50, 0x4b, 3, 4]));
      return { file, line: 1 };
    },
    'the folder of a kind is misspelt': (draft, random) => {
      const kind = random.pick(['case', 'customer', 'story', 'partner']);
      draft.write(`content/${kind}/acme/facts.yaml`, 'customer: acme\n');
      return { file: `content/${kind}`, line: 1 };
    },
  },
  'entry-id': {
    'a folder is named as a title is': {
      prepare: (draft) => void addCircle(draft),
      mistake: (draft, random) => {
        const name = random.pick(['Night-Owls', 'night_owls', 'night owls', '夜猫子']);
        draft.rename('content/circles/night-owls', `content/circles/${name}`);
        return { file: `content/circles/${name}`, line: 1 };
      },
    },
    'a folder was copied by the file manager': {
      prepare: (draft) => void addCircle(draft),
      mistake: (draft) => {
        draft.rename('content/circles/night-owls', 'content/circles/night-owls (1)');
        return { file: 'content/circles/night-owls (1)', line: 1 };
      },
    },
  },
  'unique-id': {
    'a figure was copied and kept its id': (draft, random) => {
      const item = random.pick(draft.items('metrics'));
      const line = item.line + item.lines.length;
      return draft.replaceLines({ file: item.file, line }, 0, ...item.lines);
    },
    'a source was copied and kept its id': (draft, random) => {
      const item = random.pick(draft.items('sources'));
      const line = item.line + item.lines.length;
      return draft.replaceLines({ file: item.file, line }, 0, ...item.lines);
    },
    'an ask was copied and kept its id': (draft, random) => {
      const item = random.pick(draft.items('demands'));
      const line = item.line + item.lines.length;
      return draft.replaceLines({ file: item.file, line }, 0, ...item.lines);
    },
  },
  'telling-missing': {
    'an entry has facts and no words': (draft, random) => {
      const folder = random.pick(draft.paths(FACTS)).replace('/facts.yaml', '');
      for (const file of draft.paths(MDX)) if (file.startsWith(`${folder}/`)) draft.delete(file);
      return [folder, `${folder}/facts.yaml`].map((file) => ({ file, line: 1 }));
    },
    'a new entry has facts and no words yet': {
      prepare: (draft) => void addCircle(draft),
      mistake: (draft) => {
        const folder = 'content/circles/night-owls';
        draft.delete(`${folder}/en.mdx`);
        draft.delete(`${folder}/zh.mdx`);
        return [folder, `${folder}/facts.yaml`].map((file) => ({ file, line: 1 }));
      },
    },
  },
  'telling-syntax': {
    'a component is never closed': (draft, random) => {
      const close = random.pick(draft.find(MDX, /^<\/Callout>$/));
      draft.replaceLines(close, 1);
      const opened = draft.find(new RegExp(`^${close.file}$`), /^<Callout /);
      const open = opened.findLast(({ line }) => line < close.line);
      return open ?? close;
    },
    'a smaller-than sign is typed': (draft, random) =>
      draft.change(paragraph(draft, random, 'en'), (text) => text.replace(/^\w+/, '$& <x y')),
    'the slash of a component is left out': (draft, random) =>
      draft.change(random.pick(draft.find(MDX, /^[^<]+<Metric id="[^"]+" \/>/)), (text) =>
        text.replace(' />', '>'),
      ),
  },
  'code-in-content': {
    'a component is imported': (draft, random) => {
      const file = random.pick(draft.paths(MDX));
      const body = draft.lines(file).indexOf('---', 1) + 2;
      return (
        draft.replaceLines(
          { file, line: body },
          0,
          '',
          "import Chart from '../../chart.astro'",
        ) && { file, line: body + 1 }
      );
    },
    'the year is computed': (draft, random) =>
      sentence(draft, random, random.pick(['en', 'zh']), '{new Date().getFullYear()}'),
    'a template was not filled in': (draft, random) =>
      sentence(draft, random, random.pick(['en', 'zh']), '{{customer.name}}'),
  },
  'unknown-component': {
    'the name of a component is misspelt': (draft, random) =>
      draft.change(random.pick(draft.find(MDX, /<Metric /)), (text) =>
        text.replace('<Metric ', '<Metirc '),
      ),
    'a component of another site is used': (draft, random) =>
      draft.change(random.pick(draft.find(MDX, /^<(?:Demands|BeforeAfter)/)), () =>
        random.pick(['<Gallery />', '<YouTube id="x" />', '<Chart />']),
      ),
    'HTML is written': (draft, random) =>
      sentence(draft, random, random.pick(['en', 'zh']), '<span>!</span>'),
  },
  'bad-attribute': {
    'an attribute has another name': (draft, random) =>
      draft.change(random.pick(draft.find(MDX, /<Metric id=/)), (text) =>
        text.replace('<Metric id=', '<Metric name='),
      ),
    'a box is of a type there is not': (draft, random) =>
      draft.change(random.pick(draft.find(MDX, /^<Callout type="/)), (text) =>
        text.replace(/type="[^"]+"/, 'type="tip"'),
      ),
    'an attribute too many': (draft, random) =>
      draft.change(random.pick(draft.find(MDX, /^<Metrics ids="/)), (text) =>
        text.replace('<Metrics', '<Metrics color="red"'),
      ),
  },
  'misplaced-component': {
    'a row of tiles stands within a sentence': (draft, random) => {
      const tiles = random.pick(draft.find(tellings('en'), /^<(?:Metrics|BeforeAfter) .*\/>$/));
      return draft.change(tiles, (text) => `As seen here: ${text} and so on.`);
    },
    'the asks stand within a sentence': (draft, random) =>
      draft.change(
        random.pick(draft.find(/\/zh\.mdx$/, /^<Demands \/>$/)),
        () => '他们提出了这些要求：<Demands />',
      ),
  },
  'unsafe-address': {
    'a link runs code': (draft, random) =>
      sentence(draft, random, 'en', '[Open the release notes](javascript:open())'),
    'a link leads to a file of one machine': (draft, random) =>
      sentence(draft, random, 'zh', '[发布说明](file:///C:/notes.html)'),
  },
} satisfies Mutators;
