import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '#model/place.ts';
import type { TextEdit } from '../define-check.ts';
import { applyEdits, placedEdits, touches } from './text-edits.ts';

const edit = (line: number, from: number, to: number, text: string, endLine = line): TextEdit => ({
  place: {
    file: 'content/site.yaml',
    start: { line, column: from },
    end: { line: endLine, column: to },
  },
  text,
});

const edited = (text: string, ...edits: TextEdit[]) => {
  const placed = placedEdits(text, edits);
  return placed === undefined ? undefined : applyEdits(text, placed);
};

describe('edits of a text', () => {
  test('several, in any order', () => {
    expect(
      edited('a: x\nb: y\n', edit(2, 4, 5, 'zz'), edit(1, 4, 5, ''), edit(2, 1, 1, '# ')),
    ).toBe('a: \n# b: zz\n');
  });

  test('over several lines, at the end, and without a last newline', () => {
    expect(edited('a\nb\nc', edit(1, 2, 1, ' ', 3))).toBe('a c');
    expect(edited('a\nb', edit(2, 2, 2, '!'))).toBe('a\nb!');
    expect(edited('', edit(1, 1, 1, 'a'))).toBe('a');
  });

  test('new lines are as the file has them', () => {
    expect(edited('a\r\nb\r\n', edit(1, 2, 2, '\nx'))).toBe('a\r\nx\r\nb\r\n');
    expect(edited('a\nb', edit(1, 2, 2, '\r\nx'))).toBe('a\nx\nb');
  });

  test('columns count UTF-16 code units', () => {
    expect(edited('用𠮷TiDB', edit(1, 4, 4, ' '))).toBe('用𠮷 TiDB');
  });

  test('several things at one place, in their own order', () => {
    const line = (text: string): TextEdit => ({ ...edit(2, 1, 1, `${text}\n`), order: text });
    const placed = placedEdits('a\nz', [line('c'), line('d'), line('b')]) ?? [];
    expect(applyEdits('a\nz', placed)).toBe('a\nb\nc\nd\nz');
    const [c, d, b] = placed;
    const [unordered] = placedEdits('a\nz', [edit(2, 1, 1, 'x')]) ?? [];
    const [over] = placedEdits('a\nz', [edit(2, 1, 2, 'y')]) ?? [];
    if (!c || !d || !b || !unordered || !over) throw new Error('an edit stands nowhere');
    expect(touches(c, d) || touches(b, c)).toBe(false);
    expect(touches(c, c) && touches(c, unordered) && touches(c, over)).toBe(true);
  });

  test('a place that is not in the text changes nothing', () => {
    for (const wrong of [
      edit(3, 1, 1, ''),
      edit(1, 3, 3, ''),
      edit(1, 0, 1, ''),
      edit(1, 2, 1, ''),
      edit(0, 1, 1, ''),
      edit(2, 1, 1, '', 1),
    ])
      expect(edited('a\r\nb', wrong), JSON.stringify(wrong)).toBe(undefined);
  });
});

/** A text in pieces, each of which stays as it is or has something put in its place. */
const pieces = fc.array(
  fc.record({
    stays: fc.string({
      unit: fc.constantFrom('a', '用', '𠮷', ' ', '\n', '\r\n', '\t'),
      minLength: 1,
    }),
    goes: fc.string({ unit: fc.constantFrom('b', '𠮷', '\n') }),
    comes: fc.string({ unit: fc.constantFrom('x', '，') }),
  }),
  { minLength: 1 },
);

test('nothing outside its place is changed by an edit, whatever the order of edits', () => {
  fc.assert(
    fc.property(pieces, fc.string({ unit: fc.constantFrom('a', '\n') }), (parts, tail) => {
      const text = parts.map(({ stays, goes }) => stays + goes).join('') + tail;
      const wanted = parts.map(({ stays, comes }) => stays + comes).join('') + tail;
      // Of a text with line ends of both sorts, the first decides for what is put in.
      let at = 0;
      const edits = parts.map(({ stays, goes, comes }): TextEdit => {
        const from = at + stays.length;
        at = from + goes.length;
        const place = { file: 'content/site.yaml', start: point(text, from), end: point(text, at) };
        return { place, text: comes };
      });
      expect(edited(text, ...edits.toReversed())).toBe(wanted);
      expect(edited(text, ...edits)).toBe(wanted);
    }),
  );
});

function point(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
