import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { inLocale } from '#model/locale.ts';
import type { Content, ContentProblem } from './content.ts';
import { filesOnDisk } from './disk.ts';
import { filesInMemory } from './files.ts';
import { readContent, readEntry } from './read-content.ts';

const SITE = `name: { en: Site }
tagline: { en: Proof }
description: { en: Proof of things. }
address: https://example.com
locales: [en]
accent: { light: "#b8321f", dark: "#f0806a" }
notice: { en: Made by us. }
`;
const TAXONOMY = 'industries: {}\nregions: {}\ntechnologies: {}\nunits: {}\nmeasures: {}\n';
const NEED = 'kind: pain\n';
const TELLING = '---\ntitle: One server\nsummary: It is full.\n---\n\nText.\n';

type Texts = Readonly<Record<string, string | Uint8Array>>;

const BASE: Texts = {
  'content/site.yaml': SITE,
  'content/taxonomy.yaml': TAXONOMY,
  'content/needs/full/facts.yaml': NEED,
  'content/needs/full/en.mdx': TELLING,
};

const read = (texts: Texts) => readContent(filesInMemory(new Map(Object.entries(texts))));

/** Problems as "file:line what". */
const told = (content: Content): string[] =>
  content.problems.map(
    (problem) => `${problem.place.file}:${problem.place.start.line} ${whatOf(problem)}`,
  );

function whatOf(problem: ContentProblem): string {
  switch (problem.code) {
    case 'unreadable':
      return problem.reason;
    case 'unexpected-file':
      return `unexpected ${problem.name}`;
    case 'bad-entry-id':
      return `bad id, perhaps ${problem.suggestion}`;
    case 'yaml-syntax':
      return problem.message;
    case 'schema':
      return `${problem.issue.reason} ${problem.issue.path.join('.')}`;
  }
}

const ids = (content: Content) => content.entries.map(({ kind, id }) => `${kind}/${id}`);

describe('content in memory', () => {
  it('is read whole', async () => {
    const content = await read({ ...BASE, 'content/needs/full/shelf.svg': '<svg/>' });
    expect(told(content)).toEqual([]);
    expect(content.site.value?.base).toBe('/');
    const [entry] = content.entries;
    expect(entry?.facts.value).toMatchObject({ kind: 'pain', status: 'published' });
    expect(entry?.pictures.map(({ name }) => name)).toEqual(['shelf.svg']);
    expect(entry?.tellings.map(({ locale, head }) => [locale, head?.title])).toEqual([
      ['en', 'One server'],
    ]);
    expect(content.textOf('content/needs/full/en.mdx')).toBe(TELLING);
    expect(content.textOf('content/needs/full/zh.mdx')).toBeUndefined();
  });

  it('comes in the order of kinds and ids, however the files are listed', async () => {
    const files = { 'content/needs/b/facts.yaml': NEED, 'content/needs/a/facts.yaml': NEED };
    const product = { 'content/products/z/facts.yaml': 'name: { en: Z }\n' };
    expect(ids(await read({ ...files, ...BASE, ...product }))).toEqual([
      'products/z',
      'needs/a',
      'needs/b',
      'needs/full',
    ]);
  });

  it.each<[string, Texts, string[]]>([
    [
      'no content at all',
      {},
      ['content/site.yaml:1 missing', 'content/taxonomy.yaml:1 missing', 'content:1 missing'],
    ],
    [
      'an entry without facts',
      { ...BASE, 'content/needs/bare/en.mdx': TELLING },
      ['content/needs/bare/facts.yaml:1 missing'],
    ],
    [
      'a folder in place of a file',
      { ...BASE, 'content/needs/odd/facts.yaml/x': '' },
      ['content/needs/odd/facts.yaml:1 not-a-file'],
    ],
    [
      'a folder in place of a telling',
      { ...BASE, 'content/needs/full/zh.mdx/x': '' },
      ['content/needs/full/zh.mdx:1 not-a-file'],
    ],
    [
      'a folder in place of a picture',
      { ...BASE, 'content/needs/full/pictures.svg/x.svg': '' },
      ['content/needs/full/pictures.svg:1 unexpected pictures.svg'],
    ],
    [
      'a file in place of a kind',
      { ...BASE, 'content/cases': '' },
      ['content/cases:1 unexpected cases'],
    ],
    [
      'a file among entries',
      { ...BASE, 'content/needs/x.yaml': '' },
      ['content/needs/x.yaml:1 unexpected x.yaml'],
    ],
    [
      'an unknown folder',
      { ...BASE, 'content/case/x/facts.yaml': '' },
      ['content/case:1 unexpected case'],
    ],
    [
      'an unknown file',
      { ...BASE, 'content/needs/full/fr.mdx': '' },
      ['content/needs/full/fr.mdx:1 unexpected fr.mdx'],
    ],
    [
      'wrong ids',
      {
        ...BASE,
        'content/needs/Online DDL/facts.yaml': NEED,
        'content/needs/需求/facts.yaml': NEED,
        'content/needs/a--b_/facts.yaml': NEED,
      },
      [
        'content/needs/Online DDL:1 bad id, perhaps online-ddl',
        'content/needs/a--b_:1 bad id, perhaps a-b',
        'content/needs/需求:1 bad id, perhaps undefined',
      ],
    ],
    [
      'bytes that are no text',
      { ...BASE, 'content/needs/full/facts.yaml': Uint8Array.of(0x6b, 0xff, 0xfe) },
      ['content/needs/full/facts.yaml:1 not-utf8'],
    ],
    [
      'a file far too long',
      { ...BASE, 'content/needs/full/facts.yaml': `#${' '.repeat(1_000_000)}` },
      ['content/needs/full/facts.yaml:1 too-large'],
    ],
    [
      'a telling without a head',
      { ...BASE, 'content/needs/full/en.mdx': 'Text.\n' },
      ['content/needs/full/en.mdx:1 missing title', 'content/needs/full/en.mdx:1 missing summary'],
    ],
    [
      'a head with mistakes, at its lines of the file',
      { ...BASE, 'content/needs/full/en.mdx': '---\r\ntitle: x\r\nsumary: y\r\n---\r\n' },
      [
        'content/needs/full/en.mdx:2 missing summary',
        'content/needs/full/en.mdx:3 unknown-field sumary',
      ],
    ],
    [
      'a head that is no YAML',
      { ...BASE, 'content/needs/full/en.mdx': '---\ntitle: x\nsummary: "y\n---\n' },
      ['content/needs/full/en.mdx:3 Missing closing "quote'],
    ],
  ])('tells of %s', async (_name, texts, expected) => {
    const problems = told(await read(texts));
    expect(problems.map((problem) => problem.replace(/(Missing closing "quote).*/, '$1'))).toEqual(
      expected,
    );
  });

  it('keeps what is sound of an entry with unreadable parts', async () => {
    const content = await read({
      ...BASE,
      'content/needs/full/facts.yaml': Uint8Array.of(0xff),
      'content/needs/full/zh.mdx': TELLING,
    });
    const [entry] = content.entries;
    expect(entry?.facts.value).toBeUndefined();
    expect(entry?.facts.raw).toBeUndefined();
    expect(entry?.tellings).toHaveLength(2);
  });

  it('ignores a byte-order mark', async () => {
    const text = `\uFEFF${NEED}`;
    expect(told(await read({ ...BASE, 'content/needs/full/facts.yaml': text }))).toEqual([]);
  });

  it('tells of every mistake in 200 files with one mistake each, in its file and line', async () => {
    const mistakes = [
      { text: 'kind: pain\nindustrys: []\n', line: 2, code: 'unknown-field industrys' },
      { text: 'industries: []\nkind: pian\n', line: 2, code: 'wrong kind' },
      { text: 'status: draft\n\n# nothing else\n', line: 1, code: 'missing kind' },
      {
        text: 'kind: pain\nstatus: draft\nkind: trend\n',
        line: 3,
        code: 'Map keys must be unique',
      },
      { text: 'kind: pain\n\treview: x\n', line: 2, code: 'Tabs are not allowed as indentation' },
      {
        text: 'kind: pain\nindustries:\n  - a\n  - b\n  - a\n',
        line: 5,
        code: 'wrong industries.2',
      },
    ];
    const texts = Array.from({ length: 200 }, (_, at) => {
      const mistake = mistakes[at % mistakes.length] ?? mistakes[0];
      const file = `content/needs/need-${String(at).padStart(3, '0')}/facts.yaml`;
      return { file, text: mistake?.text ?? '', told: `${file}:${mistake?.line} ${mistake?.code}` };
    });
    const files = Object.fromEntries(texts.map(({ file, text }) => [file, text]));
    const content = await read({
      ...files,
      'content/site.yaml': SITE,
      'content/taxonomy.yaml': TAXONOMY,
    });
    expect(told(content)).toEqual(texts.map((text) => text.told));
    expect(content.entries).toHaveLength(200);
  });
});

describe('one entry', () => {
  it('is read again by itself', async () => {
    const files = filesInMemory(new Map(Object.entries(BASE)));
    const entry = await readEntry(files, 'needs', 'full');
    expect(entry?.facts.value?.kind).toBe('pain');
    expect(inLocale({ en: entry?.tellings[0]?.head?.title }, 'en').text).toBe('One server');
    expect(await readEntry(files, 'needs', 'gone')).toBeUndefined();
  });
});

describe('content on disk', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });

  async function project(texts: Texts): Promise<string> {
    const root = await mkdtemp(path.join(tmpdir(), 'proofloop-content-'));
    folders.push(root);
    for (const [file, text] of Object.entries(texts)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    }
    return root;
  }

  it('is read as in memory', async () => {
    const texts = { ...BASE, 'content/.DS_Store': 'x', 'content/needs/full/.swp': 'x' };
    const content = await readContent(filesOnDisk(await project(texts)));
    expect(told(content)).toEqual([]);
    expect(ids(content)).toEqual(['needs/full']);
  });

  it('is reached by no link that leads out of the project', async () => {
    const secret = await project({ 'secret/facts.yaml': NEED, 'secret/en.mdx': 'secret' });
    const root = await project(BASE);
    const at = (file: string) => path.join(root, 'content/needs', file);
    await symlink(path.join(secret, 'secret'), at('linked'), 'junction');
    await symlink(path.join(secret, 'secret/en.mdx'), at('full/zh.mdx'));
    const content = await readContent(filesOnDisk(root));
    expect(told(content).sort()).toEqual([
      'content/needs/full/zh.mdx:1 outside',
      'content/needs/linked:1 outside',
    ]);
    expect(ids(content)).toEqual(['needs/full']);
  });

  it('may use links inside the project', async () => {
    const root = await project({ ...BASE, 'shared/full/facts.yaml': NEED });
    await symlink(
      path.join(root, 'shared/full'),
      path.join(root, 'content/needs/linked'),
      'junction',
    );
    const content = await readContent(filesOnDisk(root));
    expect(told(content)).toEqual([]);
    expect(ids(content)).toEqual(['needs/full', 'needs/linked']);
  });

  it('tells of links that lead nowhere or in a circle, and of empty folders', async () => {
    const root = await project(BASE);
    const at = (file: string) => path.join(root, 'content/needs', file);
    await symlink(at('nowhere'), at('full/zh.mdx'));
    await mkdir(at('circle'));
    await symlink(at('circle/facts.yaml'), at('circle/facts.yaml'));
    await mkdir(at('empty'));
    await mkdir(at('folder/facts.yaml'), { recursive: true });
    expect(told(await readContent(filesOnDisk(root)))).toEqual([
      'content/needs/circle/facts.yaml:1 not-a-file',
      'content/needs/empty/facts.yaml:1 missing',
      'content/needs/folder/facts.yaml:1 not-a-file',
      'content/needs/full/zh.mdx:1 missing',
    ]);
  });

  it('does not load files of many megabytes', async () => {
    const root = await project(BASE);
    await writeFile(path.join(root, 'content/needs/full/en.mdx'), new Uint8Array(21_000_000));
    expect(told(await readContent(filesOnDisk(root)))).toEqual([
      'content/needs/full/en.mdx:1 too-large',
    ]);
  });
});
