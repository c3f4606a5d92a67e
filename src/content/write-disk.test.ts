import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentWriter } from './write-disk.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'proofloop-write-'));
  await mkdir(path.join(root, 'content'));
  await writeFile(path.join(root, 'content/a.yaml'), 'old');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: string) => readFile(path.join(root, file), 'utf8');

describe('writing a file of the content', () => {
  test('replaces it, keeps its mode and leaves nothing beside it', async () => {
    await chmod(path.join(root, 'content/a.yaml'), 0o640);
    await contentWriter(root)('content/a.yaml', bytes('新'));
    expect(await read('content/a.yaml')).toBe('新');
    expect((await stat(path.join(root, 'content/a.yaml'))).mode & 0o777).toBe(0o640);
    expect(await readdir(path.join(root, 'content'))).toEqual(['a.yaml']);
  });

  test('a link within the content leads to the file that is written', async () => {
    await symlink('a.yaml', path.join(root, 'content/b.yaml'));
    await contentWriter(root)('content/b.yaml', bytes('new'));
    expect(await read('content/a.yaml')).toBe('new');
  });

  test('refuses what lies outside, also through a link', async () => {
    await mkdir(path.join(root, 'src'));
    await writeFile(path.join(root, 'src/x.ts'), 'code');
    await symlink(path.join(root, 'src'), path.join(root, 'content/linked'));
    for (const file of ['src/x.ts', 'content/../src/x.ts', 'content/linked/x.ts'])
      await expect(contentWriter(root)(file, bytes(''))).rejects.toThrow(/outside content/);
    expect(await read('src/x.ts')).toBe('code');
  });

  test('makes no new files', async () => {
    await expect(contentWriter(root)('content/new.yaml', bytes(''))).rejects.toThrow(/ENOENT/);
    expect(await readdir(path.join(root, 'content'))).toEqual(['a.yaml']);
  });

  test('a program that is killed while it writes leaves a whole file', async () => {
    const size = 4_000_000;
    const writer = path.join(import.meta.dirname, 'write-disk.ts');
    const program = `
      import { contentWriter } from ${JSON.stringify(writer)};
      const write = contentWriter(${JSON.stringify(root)});
      for (let round = 0; ; round++) {
        console.log(round);
        await write('content/a.yaml', Buffer.alloc(${size}, round % 2 === 0 ? 'a' : 'b'));
      }`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let rounds = 0;
    child.stdout.on('data', () => {
      rounds++;
      if (rounds === 4) child.kill('SIGKILL');
    });
    await once(child, 'close');
    expect(rounds).toBeGreaterThanOrEqual(4);
    const text = await read('content/a.yaml');
    expect(text).toHaveLength(size);
    expect(new Set(text)).toHaveLength(1);
  }, 30_000);
});
