import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Content } from '#content/content.ts';
import { contentRules } from './content-rules.ts';
import type { Finding } from './finding.ts';
import { pretty } from './reporters/pretty.ts';
import { runChecks } from './run-checks.ts';
import { baseFiles, contentOf, FIXTURE_DAY } from './testing/base-content.ts';
import { linesOf } from './texts/source-lines.ts';
import { inChinese } from './words/expectations.ts';

const base = await baseFiles();
const names = [...base.keys()].filter((name) => !name.endsWith('.svg'));

/** What can happen to the bytes of a file. */
const mutation = fc.record({
  file: fc.constantFrom(...names),
  what: fc.constantFrom('delete', 'replace', 'truncate', 'insert', 'bytes', 'swap', 'remove'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 40 }),
  text: fc.oneof(
    fc.constantFrom(
      ...['---', '{', '}', '<', '<Metric id="', '</Callout>', '：', '\t', '"', "'", '- ', ': '],
      ...['null', '~', '&a', '*a', '!!map', '[', ']', '|', '>', '#', '%', '@', '\r\n', '\u2028'],
      ...['{...x}', 'import x from "x"\n', '<<: *x', '\u0000', '\uFEFF', '𠮷', '__proto__: 1'],
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
});

type Mutation = Parameters<typeof mutate>[1];

function mutate(
  files: Map<string, Uint8Array>,
  change: {
    file: string;
    what: string;
    at: number;
    length: number;
    text: string;
    bytes: Uint8Array;
  },
): void {
  const { file, what, at, length, text, bytes } = change;
  const old = files.get(file);
  if (old === undefined) return;
  const characters = [...new TextDecoder().decode(old)];
  const from = Math.floor(at * characters.length);
  const lines = characters.join('').split('\n');
  const line = Math.floor(at * lines.length);
  const cut = (keep: string) =>
    Buffer.from([...characters.slice(0, from), keep, ...characters.slice(from + length)].join(''));
  switch (what) {
    case 'delete':
      files.delete(file);
      break;
    case 'replace':
      files.set(file, cut(text));
      break;
    case 'remove':
      files.set(file, cut(''));
      break;
    case 'truncate':
      files.set(file, old.slice(0, Math.floor(at * old.length)));
      break;
    case 'insert':
      files.set(file, Buffer.from(lines.toSpliced(line, 0, text).join('\n')));
      break;
    case 'bytes':
      files.set(file, Buffer.concat([old.slice(0, from), bytes, old.slice(from)]));
      break;
    case 'swap':
      files.set(
        file,
        Buffer.from(
          lines
            .toSpliced(line, 1)
            .toSpliced(line + 1, 0, lines[line] ?? '')
            .join('\n'),
        ),
      );
  }
}

async function check(
  mutations: readonly Mutation[],
): Promise<{ content: Content; findings: Finding[] }> {
  const files = new Map(base);
  for (const change of mutations) mutate(files, change);
  const content = await contentOf(files);
  return { content, findings: runChecks(content, FIXTURE_DAY) };
}

/** Whether a place lies inside its file; a file that cannot be shown has only its beginning. */
function isInside(content: Content, { place: { file, start, end } }: Finding): boolean {
  const text = content.textOf(file);
  if (text === undefined) return start.line === 1 && start.column === 1;
  const lines = linesOf(text);
  const holds = ({ line, column }: typeof start) =>
    line >= 1 &&
    line <= lines.length &&
    column >= 1 &&
    column <= (lines[line - 1] ?? '').length + 1;
  const ordered = start.line < end.line || (start.line === end.line && start.column <= end.column);
  return holds(start) && holds(end) && ordered;
}

test('whatever happens to the files, no rule fails, and every finding has a place and words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
      const { content, findings } = await check(mutations);
      for (const finding of findings) {
        expect(finding.message.en).not.toMatch(/Unexpected failure|undefined|\[object|[\r\n]/);
        expect(finding.message.zh).not.toMatch(/undefined|\[object|[\r\n]/);
        expect(isInside(content, finding), JSON.stringify(finding)).toBe(true);
      }
      const places = findings.map(({ rule, place, message }) =>
        JSON.stringify([rule, place, message]),
      );
      expect(new Set(places).size).toBe(places.length);
      pretty(findings, { book: contentRules, locale: 'zh', textOf: content.textOf, colour: false });
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 60) },
  );
}, 600_000);

test('a slip of one character is nearly always one finding', async () => {
  const counts = new Map<number, number>();
  for (const [index, file] of names.entries()) {
    const text = new TextDecoder().decode(base.get(file) ?? new Uint8Array());
    for (let at = index % 7; at < text.length; at += 151) {
      const slip = text.slice(0, at) + text.slice(at + 1);
      const content = await contentOf(
        new Map<string, string | Uint8Array>([...base, [file, slip]]),
      );
      const { length } = runChecks(content, FIXTURE_DAY);
      counts.set(length, (counts.get(length) ?? 0) + 1);
    }
  }
  const several = [...counts].reduce((sum, [count, times]) => sum + (count > 1 ? times : 0), 0);
  expect(counts.get(1)).toBeGreaterThan(40);
  expect(several).toBeLessThanOrEqual(2);
}, 120_000);

test('no value in facts brings up words that were not written for authors', async () => {
  const wrong = [
    'null',
    'true',
    '3.5',
    '-1',
    '""',
    '" x"',
    'Some Words',
    '[]',
    '{}',
    '[1]',
    '{ a: 1 }',
    '.inf',
  ];
  const expected = new Set<string>();
  const facts = names.filter((name) => name.endsWith('.yaml'));
  for (const [index, value] of wrong.entries())
    for (const [file, text] of withEachValue(facts, value, index)) {
      const content = await contentOf(
        new Map<string, string | Uint8Array>([...base, [file, text]]),
      );
      for (const problem of content.problems)
        if (problem.code === 'schema' && problem.issue.reason !== 'missing')
          expected.add(problem.issue.expected ?? '');
      for (const { message } of runChecks(content, FIXTURE_DAY))
        expect(message.en).not.toMatch(/Invalid|Too |received|input|pattern|undefined|NaN/);
    }
  for (const phrase of expected)
    if (phrase !== '' && !phrase.startsWith('each item once'))
      expect(inChinese(phrase), phrase).toMatch(/\p{Script=Han}/u);
}, 120_000);

/** Each file once with a share of its values replaced, so that all values get each wrong one. */
function* withEachValue(
  files: readonly string[],
  value: string,
  seed: number,
): Generator<[string, string]> {
  for (const file of files) {
    const source = new TextDecoder().decode(base.get(file) ?? new Uint8Array());
    const lines = source.split('\n');
    // Every third line at a time: what stands around a wrong value stays right.
    const text = lines
      .map((line, at) =>
        (at + seed) % 3 === 0 ? line.replace(/(: |- )[^:{[]+$/, `$1${value}`) : line,
      )
      .join('\n');
    if (parseDocument(text).errors.length === 0) yield [file, text];
  }
}
