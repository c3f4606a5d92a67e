import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type MadeUpFile, madeUpContent } from './bench/made-up-content.ts';

/** The day for which made-up content is checked. */
const DAY = '2026-11-23';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '3' },
    languages: { type: 'string', default: '2' },
  },
});
const [cases, runs] = [Number(values.cases), Number(values.runs)];
const inEnglishOnly = values.languages === '1';
const folder = await mkdtemp(path.join(tmpdir(), 'proofloop-bench-'));
try {
  const { files, bytes, telling } = await write(madeUpContent(cases, inEnglishOnly), folder);
  process.stdout.write(
    `${cases} made-up cases: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, in ${inEnglishOnly ? 'one language' : 'two languages'}\n`,
  );
  const cold = await seconds();
  const again = await best(runs, seconds);
  const changed = await best(runs, async () => {
    await appendFile(telling, '\nOne more sentence.\n');
    return seconds();
  });
  const rows: readonly (readonly [string, number])[] = [
    ['first check', cold],
    ['nothing changed', again],
    ['one telling changed', changed],
  ];
  for (const [what, time] of rows)
    process.stdout.write(
      `${what.padEnd(20)} ${time.toFixed(2).padStart(7)} s   ${(time / cold).toFixed(2)} of the first\n`,
    );
} finally {
  await rm(folder, { recursive: true });
}

/** How long a check takes in a process of its own, which must find nothing. */
function seconds(): Promise<number> {
  const args = [
    '--import',
    path.resolve(import.meta.dirname, 'compile-cache.ts'),
    path.resolve(import.meta.dirname, 'bench/check-once.ts'),
    folder,
    DAY,
  ];
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, (error, out) => {
      if (error !== null) reject(error);
      else if (out !== '0\n') reject(new Error(`${out.trim()} findings in sound content`));
      else resolve((performance.now() - begin) / 1000);
    });
  });
}

/** The shortest of several times: what else the machine does only makes them longer. */
async function best(times: number, measure: () => Promise<number>): Promise<number> {
  let shortest = Infinity;
  for (let run = 0; run < times; run += 1) shortest = Math.min(shortest, await measure());
  return shortest;
}

async function write(content: Iterable<MadeUpFile>, root: string) {
  const made = new Set<string>();
  let [files, bytes, telling] = [0, 0, ''];
  for (const [file, text] of content) {
    const whole = path.join(root, file);
    const holder = path.dirname(whole);
    if (!made.has(holder)) await mkdir(holder, { recursive: true });
    made.add(holder);
    await writeFile(whole, text);
    files += 1;
    bytes += Buffer.byteLength(text);
    if (file.endsWith('en.mdx')) telling = whole;
  }
  return { files, bytes, telling };
}
