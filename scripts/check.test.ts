import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
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

const repository = path.resolve(import.meta.dirname, '..');
let root = '';

/** A project of its own, with this one's code and the content of the fixtures. */
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'proofloop-check-'));
  await mkdir(path.join(root, 'scripts'));
  await copyFile(path.join(repository, 'scripts/check.ts'), path.join(root, 'scripts/check.ts'));
  await copyFile(path.join(repository, 'package.json'), path.join(root, 'package.json'));
  for (const folder of ['src', 'node_modules'])
    await symlink(path.join(repository, folder), path.join(root, folder), 'junction');
});
afterAll(() => rm(root, { recursive: true, force: true }));

beforeEach(async () => {
  await rm(path.join(root, 'content'), { recursive: true, force: true });
  await cp(path.join(repository, 'src/checks/fixtures/base/content'), path.join(root, 'content'), {
    recursive: true,
  });
});

function start(args: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const env = { PATH: process.env['PATH'], LANG: 'C', AS_OF: '2026-11-23', ...environment };
  return spawn(process.execPath, ['scripts/check.ts', ...args], { cwd: root, env });
}

async function run(args: readonly string[], environment?: Record<string, string>) {
  const child = start(args, environment);
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  await once(child, 'close');
  return { ...said, code: child.exitCode };
}

const ESCAPE = '\u001B[';

test('colour follows NO_COLOR and FORCE_COLOR; without them a pipe has none', async () => {
  const args = ['--explain', 'entry-id'];
  const [piped, forced, refused] = await Promise.all([
    run(args),
    run(args, { FORCE_COLOR: '1' }),
    run(args, { NO_COLOR: '1' }),
  ]);
  expect(piped.out).not.toContain(ESCAPE);
  expect(forced.out).toContain(ESCAPE);
  expect(refused.out).not.toContain(ESCAPE);
  expect(piped.out).toContain('/guide/rules/#entry-id');
}, 60_000);

test('a bad flag is one plain line and exit code 2', async () => {
  const { out, err, code } = await run(['--formt']);
  expect([out, code]).toEqual(['', 2]);
  expect(err).toMatch(/^Unexpected --formt, expected .*\n$/);
}, 60_000);

test('--fix writes files of the content, with their byte-order mark and line endings', async () => {
  const capabilities = path.join(root, 'content/capabilities');
  await rename(path.join(capabilities, 'online-ddl'), path.join(capabilities, 'live-ddl'));
  const facts = path.join(capabilities, 'live-ddl/facts.yaml');
  await writeFile(facts, `${await readFile(facts, 'utf8')}formerly: [online-ddl]\n`);
  const flag = path.join(root, 'content/flags/never-stops/facts.yaml');
  const before = `\uFEFF${(await readFile(flag, 'utf8')).trimEnd().replaceAll('\n', '\r\n')}`;
  await writeFile(flag, before);
  const { out, code } = await run(['--fix']);
  expect(out).toMatch(/^Mended \d+ places:\n/);
  expect(out).toMatch(/No problems found\.\n$/);
  expect(code).toBe(0);
  expect(await readFile(flag, 'utf8')).toBe(before.replace('online-ddl', 'live-ddl'));
}, 60_000);

describe('--watch', () => {
  test('looks again at every change, until Ctrl-C; the exit code is that of the last look', async () => {
    const child = start(['--watch']);
    const until = looksOf(child);
    const telling = path.join(root, 'content/isvs/ledgerly');
    await until('No problems found.');

    await rename(telling, path.join(root, 'content/isvs/Ledgerly'));
    await until('entry-id');
    await rename(path.join(root, 'content/isvs/Ledgerly'), telling);
    await until('No problems found.');
    await writeFile(path.join(telling, 'facts.yaml'), 'name: [');
    await until('yaml-syntax');

    child.kill('SIGINT');
    await once(child, 'close');
    expect(child.exitCode).toBe(1);
  }, 60_000);
});

/** Waits for a look at which the command says something. */
function looksOf(child: ChildProcess): (wanted: string) => Promise<void> {
  let said = '';
  let heard = () => {};
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    heard();
  });
  return async (wanted) => {
    for (;;) {
      const [look = '', ...more] = said.split('Ctrl-C ends.\n');
      if (more.length === 0) {
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
        continue;
      }
      said = more.join('Ctrl-C ends.\n');
      if (look.includes(wanted)) return;
    }
  };
}
