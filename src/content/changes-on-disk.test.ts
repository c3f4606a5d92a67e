import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentChanges } from './changes-on-disk.ts';

let root = '';
let stop = new AbortController();
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'proofloop-watch-'));
  stop = new AbortController();
  await write('content/cases/acme/facts.yaml');
});
afterEach(async () => {
  stop.abort();
  await rm(root, { recursive: true, force: true });
});

const at = (file: string) => path.join(root, file);

async function write(file: string): Promise<void> {
  await mkdir(path.dirname(at(file)), { recursive: true });
  await writeFile(at(file), `${Math.random()}`);
}

/** Does one thing after another, each once the one before was told of. */
async function told(...steps: (() => Promise<unknown>)[]): Promise<void> {
  const changes = contentChanges(root, stop.signal)[Symbol.asyncIterator]();
  for (const step of steps) {
    await step();
    expect((await changes.next()).done).toBe(false);
  }
}

test('a file is written, also in the way of editors that write another and rename it', async () => {
  await told(
    () => write('content/cases/acme/facts.yaml'),
    () => write('content/cases/acme/en.mdx'),
    async () => {
      await write('content/cases/acme/.facts.yaml.swp');
      await rename(at('content/cases/acme/.facts.yaml.swp'), at('content/cases/acme/facts.yaml'));
    },
    () => write('content/cases/acme/facts.yaml'),
    () => rm(at('content/cases/acme/en.mdx')),
  );
});

test('folders are made, and files in them', async () => {
  await told(
    () => write('content/stories/leaving/deep/en.mdx'),
    () => write('content/stories/leaving/deep/en.mdx'),
    () => write('content/stories/leaving/deep/zh.mdx'),
  );
});

test('a folder is renamed, and files under the new name written', async () => {
  await told(
    () => rename(at('content/cases/acme'), at('content/cases/acme-corp')),
    () => write('content/cases/acme-corp/facts.yaml'),
    () => rename(at('content/cases'), at('content/customers')),
    () => write('content/customers/acme-corp/facts.yaml'),
  );
});

test('a folder is removed and made again under the same name', async () => {
  await told(
    async () => {
      await rm(at('content/cases/acme'), { recursive: true });
      await write('content/cases/acme/facts.yaml');
    },
    () => write('content/cases/acme/facts.yaml'),
    () => rm(at('content/cases'), { recursive: true }),
    () => write('content/cases/acme/facts.yaml'),
    () => write('content/cases/acme/facts.yaml'),
  );
});

test('the whole content is moved away and comes back', async () => {
  await told(
    () => rename(at('content'), at('elsewhere')),
    () => rename(at('elsewhere'), at('content')),
    () => write('content/cases/acme/facts.yaml'),
  );
});

test('many changes at once are one, and a change while the first is looked at is told', async () => {
  const changes = contentChanges(root, stop.signal)[Symbol.asyncIterator]();
  const first = changes.next();
  await Promise.all(Array.from({ length: 50 }, (_, at) => write(`content/cases/a${at}/en.mdx`)));
  await first;
  await write('content/cases/a7/en.mdx');
  expect((await changes.next()).done).toBe(false);
});

test('ends at the signal, also before it is asked', async () => {
  const changes = contentChanges(root, stop.signal)[Symbol.asyncIterator]();
  const waiting = changes.next();
  stop.abort();
  expect((await waiting).done).toBe(true);
  expect((await changes.next()).done).toBe(true);
});
