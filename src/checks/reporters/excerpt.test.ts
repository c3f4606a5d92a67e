import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Place } from '#model/place.ts';
import { excerpt, WIDEST } from './excerpt.ts';

const place = (line: number, from: number, to: number, endLine = line): Place => ({
  file: 'content/cases/灯笼/zh.mdx',
  start: { line, column: from },
  end: { line: endLine, column: to },
});

/** The excerpt of a text in which `⟦…⟧` marks the place, as it is printed. */
function shown(text: string): string {
  const from = text.indexOf('⟦');
  const to = text.indexOf('⟧') - 1;
  const plain = text.replace(/[⟦⟧]/g, '');
  const before = plain.slice(0, from).split(/\r\n|\r|\n/);
  const upTo = plain.slice(0, to).split(/\r\n|\r|\n/);
  const last = (lines: string[]) => (lines.at(-1) ?? '').length + 1;
  const found = excerpt(plain, place(before.length, last(before), last(upTo), upTo.length));
  return found === undefined ? '' : `\n${found.line}|\n${found.indent}${found.marks}\n`;
}

describe('the line of a finding', () => {
  test('narrow and full-width characters', () => {
    expect(shown('id: ⟦p99⟧ # x')).toMatchInlineSnapshot(`
      "
      id: p99 # x|
          ^^^
      "
    `);
    expect(shown('账本有 <⟦Metrik⟧ id="行数" />，很快')).toMatchInlineSnapshot(`
      "
      账本有 <Metrik id="行数" />，很快|
              ^^^^^^
      "
    `);
    expect(shown('标题：⟦灯笼支付⟧')).toMatchInlineSnapshot(`
      "
      标题：灯笼支付|
            ^^^^^^^^
      "
    `);
  });

  test('characters of several code units', () => {
    expect(shown('𠮷野家👨‍👩‍👧 ⟦é́⟧ x')).toMatchInlineSnapshot(`
      "
      𠮷野家👨‍👩‍👧 é́ x|
               ^
      "
    `);
  });

  test('tabs, and an ending of Windows', () => {
    expect(shown('a: 1\r\n\t\tb:\t⟦x⟧\r\nc: 2')).toMatchInlineSnapshot(`
      "
              b:    x|
                    ^
      "
    `);
  });

  test('places without width: within a line, at its end, at an empty line', () => {
    expect(shown('a: ⟦⟧b')).toMatchInlineSnapshot(`
      "
      a: b|
         ^
      "
    `);
    expect(shown('title:⟦⟧')).toMatchInlineSnapshot(`
      "
      title:|
            ^
      "
    `);
    expect(shown('a\n⟦⟧\nb')).toBe('');
  });

  test('of several lines the first is shown, to its last word', () => {
    expect(shown('x ⟦<Callout\n  type="a"⟧>')).toMatchInlineSnapshot(`
      "
      x <Callout|
        ^^^^^^^^
      "
    `);
  });

  test('long lines are cut around the place', () => {
    const long = '字'.repeat(200);
    expect(shown(`⟦here⟧${long}`)).toMatchInlineSnapshot(`
      "
      here字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字…|
      ^^^^
      "
    `);
    expect(shown(`${long}⟦here⟧${long}`)).toMatchInlineSnapshot(`
      "
      …字字字字字字字字字字字字字字字here字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字…|
                                     ^^^^
      "
    `);
    expect(shown(`${long}⟦here⟧`)).toMatchInlineSnapshot(`
      "
      …字字字字字字字字字字字字字字字here|
                                     ^^^^
      "
    `);
    expect(shown(`ab ⟦${long}⟧ cd`)).toMatchInlineSnapshot(`
      "
      ab 字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字…|
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `);
  });

  test('in a narrow terminal the line and its marks are no wider than it', () => {
    const line = '字'.repeat(30);
    for (let column = 1; column < 30; column += 3) {
      const found = excerpt(line, place(1, column, column + 4), 30);
      expect(stringWidth(found?.line ?? '')).toBeLessThanOrEqual(32);
      expect(stringWidth(`${found?.indent}${found?.marks}`)).toBeLessThanOrEqual(32);
    }
  });

  test('no cut halves a character, wherever the place is', () => {
    const line = '𠮷a'.repeat(400);
    for (let column = 1; column < line.length; column += 7) {
      const found = excerpt(line, place(1, column, column + 2));
      expect(found?.line.isWellFormed()).toBe(true);
      expect(found?.line).not.toContain('\uFFFD');
    }
  });

  test('nothing steers the terminal', () => {
    expect(shown('a \u001B[31m⟦x⟧\u202E')).toMatchInlineSnapshot(`
      "
      a �[31mx�|
             ^
      "
    `);
  });

  test('of a line of a million characters only the neighbourhood is shown', () => {
    const line = `${'字'.repeat(500_000)}错${'字'.repeat(500_000)}`;
    const found = excerpt(line, place(1, 500_001, 500_002));
    expect(found?.line).toContain('错');
    expect(stringWidth(found?.line ?? '')).toBeLessThanOrEqual(WIDEST + 2);
    expect(found?.marks).toBe('^^');
  });
});
