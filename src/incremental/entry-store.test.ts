import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EntryStore, type Remembered } from './entry-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'proofloop-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const remembered = (key: string): Remembered => ({
  key,
  record: '{"facts":"知乎"}',
  problems: '[]',
  found: '{"findings":[],"excuses":[]}',
});

function written(version = 'v1'): void {
  const store = new EntryStore(folder, version);
  for (let index = 0; index < 40; index += 1)
    store.keep(`cases/c${index}`, remembered(`k${index}`));
  store.save();
}

test('what was kept is there in the next run', () => {
  written();
  const next = new EntryStore(folder, 'v1');
  for (let index = 0; index < 40; index += 1)
    expect(next.get(`cases/c${index}`)).toEqual(remembered(`k${index}`));
  expect(next.get('cases/other')).toBeUndefined();
});

test('what a run did not keep is forgotten', () => {
  written();
  const next = new EntryStore(folder, 'v1');
  const kept = next.get('cases/c1');
  if (kept !== undefined) next.keep('cases/c1', kept);
  next.save();
  const last = new EntryStore(folder, 'v1');
  expect(last.get('cases/c1')).toEqual(kept);
  expect(last.get('cases/c2')).toBeUndefined();
});

test('what another version of the code wrote is not there', () => {
  written('v1');
  expect(new EntryStore(folder, 'v2').get('cases/c1')).toBeUndefined();
});

test('a file that is damaged anywhere is as if it were not there', () => {
  written();
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const whole = readFileSync(file);
    for (const at of [0, 30, 66, Math.floor(whole.length / 2), whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(file, damaged);
      const entries = new EntryStore(folder, 'v1');
      const ids = whole.toString().matchAll(/cases\/c\d+/g);
      for (const [id] of ids) expect(entries.get(id)).toBeUndefined();
    }
    writeFileSync(file, whole.subarray(0, whole.length - 9));
    expect(() => new EntryStore(folder, 'v1')).not.toThrow();
    writeFileSync(file, whole);
  }
});

test('one that cannot be written is no failure', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, 'not a folder');
  const store = new EntryStore(path.join(file, 'below'), 'v1');
  store.keep('cases/a', remembered('k'));
  expect(() => store.save()).not.toThrow();
});
