import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesInMemory } from '#content/files.ts';
import type { Place } from '#model/place.ts';
import { type CheckedContent, checkedAnew } from '../checked-content.ts';
import type { TextEdit } from '../define-check.ts';
import type { Finding } from '../finding.ts';
import { baseFiles, contentOf, FIXTURE_DAY } from '../testing/base-content.ts';
import { allFixtures, changed } from '../testing/fixtures.ts';
import { mayFix } from './choose-fixes.ts';
import { fixContent } from './fix-content.ts';

const base = await baseFiles();
const SITE = 'content/site.yaml';

/** Files that can be written, as the command's world has them. */
function world(files: Map<string, Uint8Array>, failOn?: string) {
  const writes: string[] = [];
  return {
    writes,
    readChecked: async () => checkedAnew(await contentOf(files)),
    readFile: (file: string) => filesInMemory(files).read(file),
    writeFile: (file: string, bytes: Uint8Array) => {
      if (file === failOn) return Promise.reject(new Error('disk full'));
      writes.push(file);
      files.set(file, bytes);
      return Promise.resolve();
    },
  };
}

const text = (files: ReadonlyMap<string, Uint8Array>, file: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(file));

const place = (file: string, line: number, from: number, to: number): Place => ({
  file,
  start: { line, column: from },
  end: { line, column: to },
});

/** A finding of a made-up rule that is mended by edits. */
function finding(...edits: TextEdit[]): Finding {
  return {
    rule: 'yaml-syntax',
    severity: 'warning',
    place: edits[0]?.place ?? place(SITE, 1, 1, 1),
    message: { en: '', zh: '' },
    fix: { edits },
  };
}

/** Finds every match of a pattern in a file, each with the text that should stand there. */
const every =
  (file: string, pattern: RegExp, better: string) =>
  ({ content }: CheckedContent) =>
    (content.textOf(file) ?? '').split(/\r\n|\n/).flatMap((line, index) =>
      Array.from(line.matchAll(pattern), (match) =>
        finding({
          place: place(file, index + 1, match.index + 1, match.index + match[0].length + 1),
          text: better,
        }),
      ),
    );

describe('rounds of fixing', () => {
  test('several edits of a file, and a file beside it', async () => {
    const files = new Map([
      [SITE, Buffer.from('# aXb\n# cXd')],
      ['content/taxonomy.yaml', Buffer.from('# X\n')],
    ]);
    const { mended } = await fixContent(world(files), (checked) => [
      ...every(SITE, /X/g, '')(checked),
      ...every('content/taxonomy.yaml', /X/g, 'y')(checked),
    ]);
    expect(text(files, SITE)).toBe('# ab\n# cd');
    expect(text(files, 'content/taxonomy.yaml')).toBe('# y\n');
    expect(mended.map(({ place: { file, start } }) => `${file}:${start.line}`)).toEqual([
      'content/site.yaml:1',
      'content/site.yaml:2',
      'content/taxonomy.yaml:1',
    ]);
  });

  test('line endings of Windows and a byte-order mark stay', async () => {
    const files = new Map([[SITE, Buffer.from('\uFEFF# X\r\n# X')]]);
    await fixContent(world(files), every(SITE, /X/g, 'two\nlines'));
    expect(text(files, SITE)).toBe('\uFEFF# two\r\nlines\r\n# two\r\nlines');
  });

  test('of fixes that overlap, the later waits for the next round', async () => {
    const files = new Map([[SITE, Buffer.from('# aaaa')]]);
    const fake = world(files);
    await fixContent(fake, ({ content }) => {
      const line = content.textOf(SITE) ?? '';
      return Array.from(line.matchAll(/(?=aa)/g), ({ index }) =>
        finding({ place: place(SITE, 1, index + 1, index + 3), text: 'a' }),
      );
    });
    expect(text(files, SITE)).toBe('# a');
    expect(fake.writes).toHaveLength(2);
  });

  test('of two insertions at one point, the later waits as well', async () => {
    const files = new Map([[SITE, Buffer.from('# ')]]);
    const insert = (letter: string) => finding({ place: place(SITE, 1, 3, 3), text: letter });
    const fake = world(files);
    await fixContent(fake, ({ content }) =>
      ['a', 'b'].filter((letter) => !content.textOf(SITE)?.includes(letter)).map(insert),
    );
    expect(text(files, SITE)).toBe('# ba');
    expect(fake.writes).toHaveLength(2);
  });

  test('a fix is made with all its edits or not at all', async () => {
    const files = new Map([[SITE, Buffer.from('# ab')]]);
    const both = finding(
      { place: place(SITE, 1, 3, 5), text: 'A' },
      { place: place(SITE, 1, 4, 5), text: 'B' },
    );
    const outside = finding(
      { place: place(SITE, 1, 3, 4), text: 'A' },
      { place: place(SITE, 9, 1, 1), text: 'B' },
    );
    const fake = world(files);
    const { mended } = await fixContent(fake, () => [both, outside]);
    expect([mended, fake.writes]).toEqual([[], []]);
  });

  test('fixes that fight each other come to an end', async () => {
    const files = new Map([[SITE, Buffer.from('# a')]]);
    const fake = world(files);
    await fixContent(fake, (checked) => [
      ...every(SITE, /a/g, 'b')(checked),
      ...every(SITE, /b/g, 'a')(checked),
    ]);
    expect(fake.writes.length).toBeLessThanOrEqual(5);
  });

  test('a fix that changes nothing is none', async () => {
    const fake = world(new Map([[SITE, Buffer.from('# a')]]));
    const { mended } = await fixContent(fake, every(SITE, /a/g, 'a'));
    expect([mended, fake.writes]).toEqual([[], []]);
  });

  test('nothing outside the content is written, whatever a fix says', async () => {
    const files = new Map([
      [SITE, Buffer.from('# a')],
      ['src/model/site.ts', Buffer.from('a')],
    ]);
    const fake = world(files);
    for (const file of ['src/model/site.ts', 'content/../src/model/site.ts', '/etc/passwd', ''])
      await fixContent(fake, () => [finding({ place: place(file, 1, 1, 2), text: 'b' })]);
    expect(fake.writes).toEqual([]);
  });

  test('a file that was saved while it was checked is not overwritten', async () => {
    const files = new Map([[SITE, Buffer.from('# aX')]]);
    const fake = world(files);
    let rounds = 0;
    await fixContent(fake, (checked) => {
      if (rounds++ === 0) files.set(SITE, Buffer.from('# a new line\n# aX'));
      return every(SITE, /X/g, '')(checked);
    });
    expect(text(files, SITE)).toBe('# a new line\n# a');
  });

  test('where a file cannot be written, the others are whole, and it is told', async () => {
    const files = new Map([
      [SITE, Buffer.from('# X')],
      ['content/taxonomy.yaml', Buffer.from('# X')],
    ]);
    const { mended, failure } = await fixContent(
      world(files, 'content/taxonomy.yaml'),
      (checked) => [
        ...every(SITE, /X/g, 'y')(checked),
        ...every('content/taxonomy.yaml', /X/g, 'y')(checked),
      ],
    );
    expect(failure).toBe('content/taxonomy.yaml: disk full');
    expect(mended).toHaveLength(1);
    expect([text(files, SITE), text(files, 'content/taxonomy.yaml')]).toEqual(['# y', '# X']);
  });
});

test('what needs a person is mended only where its rule is named', () => {
  const reviewed: Finding = { ...finding(), fix: { edits: [], afterReview: true } };
  expect(mayFix(reviewed, [])).toBe(false);
  expect(mayFix(reviewed, ['unique-id'])).toBe(false);
  expect(mayFix(reviewed, ['yaml-syntax'])).toBe(true);
  expect(mayFix(finding(), [])).toBe(true);
});

test('fixing twice is fixing once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'X', '用', '\n', '\r\n') })),
      fc.constantFrom('', 'b', 'ab'),
      async (parts, better) => {
        const files = new Map([[SITE, Buffer.from(`# ${parts.join('')}`)]]);
        const fake = world(files);
        await fixContent(fake, every(SITE, /X+/g, better));
        const once = text(files, SITE);
        const writes = fake.writes.length;
        await fixContent(fake, every(SITE, /X+/g, better));
        expect(text(files, SITE)).toBe(once);
        expect(fake.writes).toHaveLength(writes);
      },
    ),
    { numRuns: 40 },
  );
});

const fixtures = (await allFixtures()).filter((fixture) =>
  fixture.expect.some(({ fix }) => fix !== undefined),
);

test.each(fixtures.map((fixture) => [`${fixture.rule}/${fixture.name}`, fixture] as const))(
  'the fixes of %s mend what they are for, and leave nothing to mend',
  async (_name, fixture) => {
    const files = new Map(changed(base, fixture.change));
    const asOf = fixture.asOf ?? FIXTURE_DAY;
    const find = (checked: CheckedContent) =>
      checked.findings(asOf).filter(({ fix }) => fix !== undefined);
    const { mended, checked } = await fixContent(world(files), find);
    expect(mended).not.toEqual([]);
    expect(find(checked)).toEqual([]);
  },
);
