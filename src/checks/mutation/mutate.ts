import type { Finding } from '../finding.ts';
import type { RuleId } from '../registry.ts';
import type { Bench } from './bench.ts';
import { Draft, type Spot } from './draft.ts';
import type { Mutator } from './mutator.ts';
import { NoPlace, Random } from './random.ts';

/** A mistake that was made, and what the rules said. */
export interface Outcome {
  readonly rule: RuleId;
  readonly does: string;
  readonly expected: readonly Spot[];
  /** What stands there now. */
  readonly text: string;
  /** Whether the expected rule spoke up on the expected line of the expected file. */
  readonly found: boolean;
  /** Every other finding. */
  readonly others: readonly Finding[];
}

const ATTEMPTS = 50;

/**
 * Makes mistakes one at a time, each in the sound content: every mutator in turn, at places taken by
 * chance, until there are as many as asked for.
 * @throws if what a mutator prepares is not sound, or if it finds no place.
 */
export async function mutate(
  bench: Bench,
  mutators: readonly Mutator[],
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let turn = 0; turn < count; turn++) {
    const mutator = mutators[turn % mutators.length];
    if (mutator === undefined) break;
    const round = Math.floor(turn / mutators.length);
    outcomes.push(await madeOnce(bench, mutator, seed, round));
  }
  return outcomes;
}

/** Makes a mistake at the first place by chance that allows it. */
async function madeOnce(bench: Bench, mutator: Mutator, seed: number, round: number) {
  // Its places hang on nothing but the seed, so that a new mutator changes no other.
  const random = new Random(hash(`${mutator.rule}, ${mutator.does}, ${seed}, ${round}`));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++)
    try {
      return await made(bench, mutator, random);
    } catch (error) {
      if (!(error instanceof NoPlace)) throw error;
    }
  throw new Error(`"${mutator.does}" of ${mutator.rule} finds no place in the content`);
}

async function made(bench: Bench, mutator: Mutator, random: Random): Promise<Outcome> {
  const { rule, does, mistake, uncompared } = mutator;
  const draft = new Draft(await sound(bench, mutator, random));
  const expected = [await mistake(draft, random)].flat();
  const files = uncompared === true ? draft.files : await bench.compared(draft.files);
  const findings = await bench.check(files);
  const hit = findings.find(
    (finding) =>
      finding.rule === rule &&
      expected.some(
        ({ file, line }) => finding.place.file === file && finding.place.start.line === line,
      ),
  );
  const others = findings.filter((finding) => finding !== hit);
  return { rule, does, expected, text: textAt(draft, expected), found: hit !== undefined, others };
}

/** The content in which a mistake is made, with what its mutator adds first. */
async function sound(bench: Bench, { prepare, rule, does }: Mutator, random: Random) {
  if (prepare === undefined) return bench.files;
  const draft = new Draft(bench.files);
  await prepare(draft, random);
  const files = await bench.compared(draft.files);
  const [problem] = await bench.check(files);
  if (problem === undefined) return files;
  const { place, message } = problem;
  throw new Error(
    `"${does}" of ${rule} begins with a mistake of ${problem.rule} at ${place.file}:${place.start.line}: ${message.en}`,
  );
}

function textAt(draft: Draft, [spot]: readonly Spot[]): string {
  if (spot === undefined || !draft.files.has(spot.file)) return '';
  return draft.lines(spot.file)[spot.line - 1] ?? '';
}

/** FNV-1a: texts that differ little give seeds that differ much. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text)
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
