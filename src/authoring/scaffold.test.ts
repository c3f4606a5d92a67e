import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '#checks/finding.ts';
import { runChecks } from '#checks/run-checks.ts';
import { filesOnDisk } from '#content/disk.ts';
import { filesInMemory } from '#content/files.ts';
import { readContent } from '#content/read-content.ts';
import { type KindId, kindIds } from '#model/kinds.ts';
import { locales } from '#model/locale.ts';
import { type Names, namesIn } from './names.ts';
import { scaffold } from './scaffold.ts';

const TODAY = '2026-11-23';
const disk = filesOnDisk(path.resolve(import.meta.dirname, '../..'));

let names: Names;
const around = new Map<string, string>();
beforeAll(async () => {
  const content = await readContent(disk);
  names = namesIn(content);
  for (const file of ['content/site.yaml', 'content/taxonomy.yaml'])
    around.set(file, content.textOf(file) ?? '');
});

describe.each(kindIds)('a new entry under %s', (kind) => {
  const files = () => made(kind);

  it('is found wanting at every line that a person must fill in, and nowhere else', async () => {
    const texts = files();
    const found = await findingsIn(texts);
    for (const [file, text] of texts) expect(linesOf(found, file), file).toEqual(linesToFill(text));
    expect(new Set(found.map(({ place }) => place.file))).toEqual(new Set(texts.keys()));
    expect(
      found.filter(
        ({ message }) =>
          !/^Unexpected (empty |capability "acme" without a product)/.test(message.en),
      ),
    ).toEqual([]);
  });

  it('is found wanting in the same way with every optional paragraph put to use', async () => {
    const file = `content/${kind}/acme/facts.yaml`;
    const texts = new Map(files());
    const [required = '', optional = ''] = (texts.get(file) ?? '').split(
      'All that follows may be left out.',
    );
    texts.set(file, required + optional.replaceAll(/^# /gm, ''));
    const found = await findingsIn(texts);
    expect(linesOf(found, file)).toEqual(linesToFill(texts.get(file) ?? ''));
  });
});

describe('a new case', () => {
  it('takes the customer of its name, if there is one', () => {
    expect(factsOf('cases', 'zhihu')).toContain('\ncustomer: zhihu\n');
    expect(factsOf('cases', 'acme')).toContain('\ncustomer:\n');
  });

  it('offers the capabilities that exist', () => {
    expect(factsOf('cases', 'acme')).toContain('online-ddl,');
  });

  it('has a telling for each language of the site, and no other', () => {
    const texts = scaffold({ ...BASE, kind: 'cases', id: 'acme', locales: ['zh'], names });
    expect([...texts.keys()]).toEqual([
      'content/cases/acme/facts.yaml',
      'content/cases/acme/zh.mdx',
    ]);
    expect(texts.get('content/cases/acme/facts.yaml')).not.toContain('en:');
  });

  it('explains itself in the language of its author', () => {
    const texts = scaffold({ ...BASE, kind: 'cases', id: 'acme', notesIn: 'zh', names });
    expect(texts.get('content/cases/acme/facts.yaml')).toContain('# 谁的案例。');
  });
});

const BASE = { locales, notesIn: 'en', today: TODAY } as const;

function made(kind: KindId): ReadonlyMap<string, string> {
  return scaffold({ ...BASE, kind, id: 'acme', names });
}

function factsOf(kind: KindId, id: string): string {
  return scaffold({ ...BASE, kind, id, names }).get(`content/${kind}/${id}/facts.yaml`) ?? '';
}

async function findingsIn(texts: ReadonlyMap<string, string>): Promise<Finding[]> {
  return runChecks(await readContent(filesInMemory(new Map([...around, ...texts]))), TODAY);
}

const linesOf = (findings: readonly Finding[], file: string) => [
  ...new Set(
    findings.filter(({ place }) => place.file === file).map(({ place }) => place.start.line),
  ),
];

/** The numbers of lines that end in a colon or dash, unless what is asked for stands deeper below. */
function linesToFill(text: string): number[] {
  const lines = text.split('\n').map((line) => (/^\s*#|^---/.test(line) ? '' : line));
  return lines.flatMap((line, index) => {
    if (!/(?:\w:|\s-)$/.test(line)) return [];
    const next = lines.slice(index + 1).find((other) => other !== '');
    return next === undefined || indentOf(next) <= indentOf(line) ? [index + 1] : [];
  });
}

const indentOf = (line: string) => /^[\s-]*/.exec(line)?.[0].length ?? 0;
