import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkedAnew } from '#checks/checked-content.ts';
import { baseFiles, FIXTURE_DAY } from '#checks/testing/base-content.ts';
import { allFixtures, changed } from '#checks/testing/fixtures.ts';
import { filesInMemory } from '#content/files.ts';
import { readContent } from '#content/read-content.ts';
import { madeUpContent } from '../../scripts/bench/made-up-content.ts';
import { readChecked } from './checked-content.ts';
import { EntryStore } from './entry-store.ts';
import { ResultMemory } from './result-memory.ts';

const base = await baseFiles();
// Changes that reading and rules of every sort answer to.
const fixtures = (await allFixtures()).filter(({ asOf }) => asOf === undefined);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'proofloop-checked-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Files = ReadonlyMap<string, string | Uint8Array>;

const remembering = async (files: Files, version = 'v1') => {
  const memory = {
    version,
    store: new EntryStore(folder, version),
    results: new ResultMemory(folder),
  };
  return readChecked(filesInMemory(files), memory);
};
const anew = async (files: Files) => checkedAnew(await readContent(filesInMemory(files)));

describe('a check that remembers', () => {
  test('says after any change what one that does not would say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...fixtures), { minLength: 1, maxLength: 4 }),
        async (steps) => {
          for (const { change } of steps) {
            const files = changed(base, change);
            const [one, other] = [await remembering(files), await anew(files)];
            expect(one.findings(FIXTURE_DAY)).toEqual(other.findings(FIXTURE_DAY));
            // A second time nothing is run again.
            expect((await remembering(files)).findings(FIXTURE_DAY)).toEqual(
              other.findings(FIXTURE_DAY),
            );
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  test('knows the day, the rules that were asked for and the version of the code', async () => {
    const files = changed(base, [
      { delete: 'content/isvs/ledgerly/en.mdx' },
      { delete: 'content/isvs/ledgerly/zh.mdx' },
    ]);
    for (const version of ['v1', 'v2']) {
      const [one, other] = [await remembering(files, version), await anew(files)];
      for (const day of ['2026-11-23', '2028-01-01'])
        for (const only of [undefined, ['telling-missing' as const], ['entry-id' as const]])
          for (let time = 0; time < 2; time += 1)
            expect(one.findings(day, only)).toEqual(other.findings(day, only));
    }
  });

  test('gives entries that were not read anew whole', async () => {
    await remembering(base);
    const { content } = await remembering(base);
    const fresh = await readContent(filesInMemory(base));
    for (const [index, entry] of content.entries.entries()) {
      const other = fresh.entries[index];
      expect(entry.facts.value).toEqual(other?.facts.value);
      expect(entry.facts.marked).toEqual(other?.facts.marked);
      expect(entry.tellings.map(({ prose }) => prose.tree)).toEqual(
        other?.tellings.map(({ prose }) => prose.tree),
      );
      expect(entry.facts.locate(['name'])).toEqual(other?.facts.locate(['name']));
      for (const [at, telling] of entry.tellings.entries())
        expect(telling.locateHead(['summary'])).toEqual(
          other?.tellings[at]?.locateHead(['summary']),
        );
    }
  });
});

describe('many entries, in threads', () => {
  const many = new Map(madeUpContent(300));

  test('say what they say without', async () => {
    const bad = new Map(many);
    const spoilt = [...many.keys()].find((file) => /^content\/cases\/.*en\.mdx$/.test(file)) ?? '';
    bad.set(spoilt, `${bad.get(spoilt)}\n<Metrik id="p99" />\n`);
    const one = await remembering(bad);
    expect(one.findings(FIXTURE_DAY)).toEqual((await anew(bad)).findings(FIXTURE_DAY));
    expect(one.findings(FIXTURE_DAY).map(({ rule }) => rule)).toContain('unknown-component');
    // From memory as well.
    const again = await remembering(bad);
    expect(again.findings(FIXTURE_DAY)).toEqual(one.findings(FIXTURE_DAY));
  }, 120_000);

  test('have no mistake: the rules cry no wolf at plain content', async () => {
    expect((await remembering(many)).findings(FIXTURE_DAY)).toEqual([]);
  }, 120_000);
});
