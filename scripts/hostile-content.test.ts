import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

const repository = path.resolve(import.meta.dirname, '..');
let home = '';
let root = '';

/** A project of its own, with this one's code and the content of the fixtures. */
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'proofloop-hostile-'));
  root = path.join(home, 'project');
  await mkdir(path.join(root, 'scripts'), { recursive: true });
  await copyFile(path.join(repository, 'scripts/check.ts'), path.join(root, 'scripts/check.ts'));
  await copyFile(path.join(repository, 'package.json'), path.join(root, 'package.json'));
  for (const folder of ['src', 'node_modules'])
    await symlink(path.join(repository, folder), path.join(root, folder), 'junction');
  await writeFile(path.join(home, 'elsewhere'), 'secret: outside\n');
});
afterAll(() => rm(home, { recursive: true, force: true }));

const FACTS = 'content/cases/harbour-books/facts.yaml';
const TELLING = 'content/cases/harbour-books/zh.mdx';
const SITE = 'content/site.yaml';
const TAXONOMY = 'content/taxonomy.yaml';
const PERMALINKS = 'content/permalinks.yaml';
const REVIEWS = 'content/reviews.yaml';
/** A mistake in another entry, which is told whatever else is wrong. */
const OTHER = 'content/isvs/ledgerly/zh.mdx';

beforeEach(async () => {
  await rm(path.join(root, 'content'), { recursive: true, force: true });
  await cp(path.join(repository, 'src/checks/fixtures/base/content'), path.join(root, 'content'), {
    recursive: true,
  });
  await writeFile(at(PERMALINKS), 'addresses:\n  - /\n');
  await writeFile(at(OTHER), `${await readFile(at(OTHER), 'utf8')}\n# 又一个标题\n`);
});

const at = (file: string) => path.join(root, file);

const report = z.object({
  findings: z.array(
    z.looseObject({
      file: z.string(),
      rule: z.string(),
      severity: z.string(),
      message: z.string(),
      start: z.object({ line: z.number() }),
    }),
  ),
});

async function run(args: readonly string[], cwd = root, user: { uid?: number; gid?: number } = {}) {
  const child = spawn(process.execPath, [path.join(root, 'scripts/check.ts'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'C', AS_OF: '2026-11-23' },
    ...user,
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  await once(child, 'close');
  return { ...said, code: child.exitCode };
}

/** What is found, as `file:line rule: message`; the command must end as it does for an author. */
async function found(user?: { uid?: number; gid?: number }): Promise<string[]> {
  const { out, err, code } = await run(['--format', 'json'], root, user);
  expect(err).toBe('');
  expect(out).not.toMatch(/\n\s+at .*[:(]|Unexpected failure|secret/);
  const { findings } = report.parse(JSON.parse(out));
  expect(code).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
  return findings.map(
    ({ file, start, rule, message }) => `${file}:${start.line} ${rule}: ${message}`,
  );
}

/** Files that hold the words of one entry or of the whole, beside those on which all others rest. */
const LEAVES = [FACTS, TELLING, PERMALINKS, REVIEWS];
const ROOTS = [SITE, TAXONOMY];

/** Does something to a file that an editor, a program or an attacker may have done. */
type Harm = (file: string) => Promise<unknown>;

const written =
  (text: string | Uint8Array): Harm =>
  (file) =>
    writeFile(file, text);
/** Something in place of what the file says: in a telling, in place of its head. */
const said =
  (yaml: string): Harm =>
  (file) =>
    writeFile(file, file.endsWith('.mdx') ? `---\n${yaml}---\n\n文字。\n` : yaml);

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, index) => {
    const before = 'abcdefgh'[index];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  }),
  '',
].join('\n');

const HARMS: readonly {
  readonly name: string;
  readonly harm: Harm;
  readonly rule: RegExp;
}[] = [
  {
    name: 'broken YAML',
    harm: said('name: [a\nother: b\n'),
    rule: /:[1-4] yaml-syntax: Unexpected /,
  },
  {
    name: 'invalid UTF-8',
    harm: written(new Uint8Array([0x61, 0x3a, 0x20, 0xff, 0xfe, 0x0a])),
    rule: /:1 readable-file: Unexpected bytes, expected text saved as UTF-8$/,
  },
  {
    name: 'a line of five megabytes',
    harm: said(`name: ${'a'.repeat(5_000_000)}\n`),
    rule: /:1 readable-file: Unexpected size, expected facts or a telling of at most a million characters$/,
  },
  {
    name: 'aliases that multiply',
    harm: said(bomb),
    rule: /:[1-9] (?:yaml-syntax|facts-match-schema): Unexpected /,
  },
  {
    name: 'deep nesting',
    harm: said(`name: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`),
    rule: /:[12] (?:yaml-syntax|facts-match-schema): Unexpected /,
  },
  {
    name: 'a folder in place of the file',
    harm: async (file) => {
      await rm(file, { force: true });
      await mkdir(file);
    },
    rule: /:1 (?:readable-file|expected-file): Unexpected /,
  },
  {
    name: 'a link that leads out of the project',
    harm: async (file) => {
      await rm(file, { force: true });
      await symlink(path.join(home, 'elsewhere'), file);
    },
    rule: /:1 readable-file: Unexpected link, expected ".*" to lie inside the project$/,
  },
];

describe('what an author, a program or an attacker may leave in the content', () => {
  test.for(HARMS)('$name', { timeout: 300_000 }, async ({ harm, rule }) => {
    for (const file of LEAVES) await harm(at(file));
    const leaves = await found();
    for (const file of LEAVES) {
      const own = leaves.filter((line) => line.startsWith(`${file}:`));
      expect(
        own.some((line) => rule.test(line)),
        `${file}: ${own.join('\n')}`,
      ).toBe(true);
      expect(own.length, own.join('\n')).toBeLessThan(12);
    }
    expect(leaves.join('\n')).toContain(`${OTHER}:7 heading-order`);

    for (const file of ROOTS) await harm(at(file));
    const all = await found();
    for (const file of ROOTS) {
      const own = all.filter((line) => line.startsWith(`${file}:`));
      expect(
        own.some((line) => rule.test(line)),
        `${file}: ${own.join('\n')}`,
      ).toBe(true);
    }
    expect(all.join('\n')).toContain(`${OTHER}:7 heading-order`);
  });

  test('empty files', { timeout: 300_000 }, async () => {
    for (const file of [FACTS, TELLING, SITE, TAXONOMY]) await writeFile(at(file), '');
    const lines = await found();
    expect(lines).toContain(
      `${FACTS}:1 facts-match-schema: Unexpected empty file, expected at least: customer, date`,
    );
    expect(lines.filter((line) => line.startsWith(`${TELLING}:`))).toEqual([
      `${TELLING}:1 facts-match-schema: Unexpected telling without a head, expected two lines "---" at the top with title, summary between them`,
    ]);
    for (const file of [SITE, TAXONOMY])
      expect(lines.join('\n')).toContain(
        `${file}:1 facts-match-schema: Unexpected empty file, expected at least: `,
      );
    expect(lines.join('\n')).toContain(`${OTHER}:7 heading-order`);
  });

  test('a byte-order mark and Windows line endings are no mistake, and move no place', {
    timeout: 300_000,
  }, async () => {
    const before = await found();
    for (const file of [FACTS, TELLING, SITE, TAXONOMY, PERMALINKS, OTHER]) {
      const text = await readFile(at(file), 'utf8');
      await writeFile(at(file), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    }
    expect(await found()).toEqual(before);
    expect(before.join('\n')).toContain(`${OTHER}:7 heading-order`);
  });

  test('pictures that are none, or far too heavy', { timeout: 300_000 }, async () => {
    const folder = 'content/cases/harbour-books';
    await writeFile(at(`${folder}/text.png`), 'This is no picture.');
    await writeFile(at(`${folder}/huge.jpg`), new Uint8Array(30_000_000));
    const lines = await found();
    expect(lines.join('\n')).toMatch(
      /text\.png:1 picture-unreadable: Unexpected file that cannot be shown as a picture/,
    );
    expect(lines).toContain(
      `${folder}/huge.jpg:1 readable-file: Unexpected file of more than 20 MB, expected a picture saved much smaller`,
    );
  });

  // Root may read everything, so that the command runs as nobody there.
  test.skipIf(process.platform === 'win32')(
    'a file that may not be opened',
    {
      timeout: 300_000,
    },
    async () => {
      await chmod(home, 0o755);
      await chmod(at(FACTS), 0);
      const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
      expect(await found(user)).toContain(
        `${FACTS}:1 readable-file: Unexpected file that nobody may open, expected permission to read "${FACTS}"`,
      );
    },
  );

  test('no content at all', { timeout: 300_000 }, async () => {
    await rename(at('content'), at('contents'));
    const lines = await found();
    expect(lines).toEqual([
      'content:1 readable-file: Unexpected missing file or folder, expected "content"',
    ]);
    await rm(at('contents'), { recursive: true });
  });

  test('two thousand mistakes at once are a report that can be read', {
    timeout: 300_000,
  }, async () => {
    const here = Array.from(
      { length: 2000 },
      (_, line) => `见 <Ref to="cases/none-${line % 50}" />。`,
    );
    await writeFile(at(TELLING), `${await readFile(at(TELLING), 'utf8')}\n${here.join('\n\n')}\n`);
    const { out, err, code } = await run(['--lang', 'zh']);
    expect([err, code]).toEqual(['', 1]);
    expect(out).toMatch(/2001 个错误|2000 个错误/);
    expect(out.split('\n').length).toBeLessThan(200);
  });

  test('from another folder', { timeout: 300_000 }, async () => {
    const { out, err, code } = await run(['--only', OTHER], tmpdir());
    expect([err, code]).toEqual(['', 0]);
    expect(out).toContain(`${OTHER}:7:1  heading-order`);
  });
});
