import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markedWithdrawn } from './mark-withdrawn.ts';

describe('marking an entry as withdrawn', () => {
  it.each([
    [
      'adds the field on top',
      'published: 2026-11-23\nname: A\n',
      'status: withdrawn\npublished: 2026-11-23\nname: A\n',
    ],
    [
      'replaces what stands there',
      'name: A\nstatus:   draft  # for now\n',
      'name: A\nstatus:   withdrawn  # for now\n',
    ],
    ['replaces a quoted value', 'status: "published"\nname: A\n', 'status: withdrawn\nname: A\n'],
    [
      'fills in a missing value',
      'status: # later\nname: A\n',
      'status: withdrawn # later\nname: A\n',
    ],
    ['fills in a missing value at the end', 'name: A\nstatus:', 'name: A\nstatus: withdrawn'],
    [
      'keeps a header',
      '# 事实\n\n# excuse x until 2027-01-01: y\nname: A\n',
      '# 事实\n\nstatus: withdrawn\n# excuse x until 2027-01-01: y\nname: A\n',
    ],
    [
      'keeps a comment on the very top next to its field',
      '# Its name.\nname: A\n',
      'status: withdrawn\n# Its name.\nname: A\n',
    ],
    [
      'keeps the line ends of Windows',
      'name: A\r\nx: 1\r\n',
      'status: withdrawn\r\nname: A\r\nx: 1\r\n',
    ],
    ['knows the start of a document', '---\nname: A\n', '---\nstatus: withdrawn\nname: A\n'],
    ['knows braces', '{ name: A }\n', '{ status: withdrawn, name: A }\n'],
    [
      'is not misled by a nested field',
      'answer:\n  status: open\nname: A\n',
      'status: withdrawn\nanswer:\n  status: open\nname: A\n',
    ],
  ])('%s', (_what, before, after) => {
    expect(markedWithdrawn(before)).toBe(after);
    expect(parse(after)).toMatchObject({ status: 'withdrawn' });
  });

  it.each([
    ['name: A\n', 'status: withdrawn\nsuccessor: other\nname: A\n'],
    ['name: A\nstatus: draft', 'name: A\nstatus: withdrawn\nsuccessor: other\n'],
    [
      'successor: a # was planned\nstatus: draft\n',
      'successor: other # was planned\nstatus: withdrawn\n',
    ],
    ['{ name: A }', '{ successor: other, status: withdrawn, name: A }'],
  ])('names the successor in %j', (before, after) => {
    expect(markedWithdrawn(before, 'other')).toBe(after);
    expect(parse(after)).toMatchObject({ status: 'withdrawn', successor: 'other' });
  });

  it.each(['', '- a\n', 'a: [\n'])('refuses %j', (text) => {
    expect(() => markedWithdrawn(text)).toThrow(RangeError);
  });
});
