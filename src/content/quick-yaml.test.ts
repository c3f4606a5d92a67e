import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from './positioned-yaml.ts';
import { quickYaml } from './quick-yaml.ts';

const root = path.resolve(import.meta.dirname, '../../content');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(path.join(root, file), 'utf8'));

/** What the slow reader says: a tab after the last line is no mistake, and makes a text unusual. */
const slowly = (text: string) => readYaml(`${text}\n#\t`);

test('most files of the content are read quickly, and as slowly', () => {
  const quick = files.filter((text) => quickYaml(text) !== undefined);
  expect(quick.length).toBeGreaterThan(files.length * 0.75);
  for (const text of quick) expect(quickYaml(text)?.value).toEqual(slowly(text).value);
});

const bit = fc.oneof(
  fc.constantFrom(
    ...[': ', ':', '- ', '-', '#', ' #', '"', "'", '{', '}', '[', ']', ', ', ',', '\n', '\n  '],
    ...['null', '~', 'true', 'No', 'yes', '0x1f', '0o7', '012', '1_000', '1e3', '.5', '1.', '+1'],
    ...['.inf', '.nan', '2024-01-01', '12:30', '@', '`', '%', '!', '&a', '*a', '|', '>', '?', '\\'],
    ...['\\u0041', "''", '：', '，', '𠮷', '\u00a0', '\u0085', '=', '<<', '---', 'a: b', '- - x'],
    ...['{a: b}', '{a, b}', '[a: b]', '"a": b', 'a:b', 'a :b', '\r\n', '0b1', '-0', 'NULL: x'],
    ...['1e', '9007199254740993', '1e999', '\t', '__proto__: 1', ' : x', '{}', '[]', '"\\n"'],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(6), bit });

test('what is read quickly, the slow reader reads as well, to the same data', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (file, from, edits) => {
        const lines = file.split('\n');
        const first = Math.floor(from * lines.length);
        let text = lines.slice(Math.max(0, first - 6), first + 10).join('\n');
        for (const { at, cut, bit: added } of edits) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + added + text.slice(place + cut);
        }
        const quick = quickYaml(text);
        if (quick === undefined) return;
        const slow = slowly(text);
        expect(slow.problems).toEqual([]);
        expect(quick.value).toEqual(slow.value);
      },
    ),
    { numRuns: 4000 },
  );
});
