/**
 * Makes mistakes in the real content and prints which of them the rules find.
 * Usage: npm run mutation -- --seed 7 --count 400 --rule superlative
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Bench } from '#checks/mutation/bench.ts';
import { mutate } from '#checks/mutation/mutate.ts';
import { mutators } from '#checks/mutation/mutators.ts';
import { mutationReport } from '#checks/mutation/report.ts';
import { contentFiles } from '#checks/testing/base-content.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: String(mutators.length * 2) },
    rule: { type: 'string' },
  },
});
const files = await contentFiles(path.resolve(import.meta.dirname, '..'));
const bench = await Bench.over(files);
const seed = Number(values.seed);
const chosen = mutators.filter(({ rule }) => values.rule === undefined || rule === values.rule);
if (chosen.length === 0) throw new Error(`"${values.rule}" is not a rule with mistakes of its own`);
const outcomes = await mutate(bench, chosen, { seed, count: Number(values.count) });
process.stdout.write(mutationReport(outcomes, seed));
