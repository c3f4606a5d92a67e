import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../registry.ts';
import { contentFiles } from '../testing/base-content.ts';
import { Bench } from './bench.ts';
import { mutate, type Outcome } from './mutate.ts';
import { mutators, WITHOUT_MUTATOR } from './mutators.ts';
import { mutationReport, shareFound } from './report.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const SEED = 20261123;
const COUNT = 270;
const MINUTES = 60_000;

describe('mistakes in the real content', () => {
  let bench: Bench;
  let outcomes: readonly Outcome[];

  beforeAll(async () => {
    bench = await Bench.over(await contentFiles(PROJECT));
    outcomes = await mutate(bench, mutators, { seed: SEED, count: COUNT });
    process.stdout.write(mutationReport(outcomes, SEED));
  }, 5 * MINUTES);

  it('are not seen where there are none', async () => {
    expect(await bench.check(bench.files)).toEqual([]);
  });

  it('can be made in at least two ways for every rule', () => {
    const ways = Map.groupBy(mutators, ({ rule }) => rule);
    const few = checks
      .map(({ id }) => id)
      .filter((id) => (ways.get(id)?.length ?? 0) < 2 && WITHOUT_MUTATOR[id] === undefined);
    expect(few).toEqual([]);
  });

  it('are found by their rule, in the right file and line', () => {
    expect(outcomes).toHaveLength(COUNT);
    expect(shareFound(outcomes)).toBeGreaterThanOrEqual(0.97);
  });

  it('are mostly told once', () => {
    const alone = outcomes.filter(({ others }) => others.length === 0);
    expect(alone.length / outcomes.length).toBeGreaterThanOrEqual(0.9);
  });
});
