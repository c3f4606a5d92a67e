import { describe, expect, test } from 'vitest';
import type { Place } from '#model/place.ts';
import type { Finding } from '../finding.ts';
import { excerpt } from './excerpt.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';

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

  test('a line of a million characters takes no time', () => {
    const begin = performance.now();
    excerpt('字'.repeat(1_000_000), place(1, 500_000, 500_001));
    expect(performance.now() - begin).toBeLessThan(500);
  });
});

const FINDINGS: readonly Finding[] = [
  {
    rule: 'no-dead-reference',
    severity: 'error',
    place: place(2, 5, 14),
    message: {
      en: 'Unexpected "onlin-ddl", expected a folder',
      zh: '找不到“onlin-ddl”，应当是文件夹名',
    },
    suggestion: 'online-ddl',
  },
  {
    rule: 'no-dead-reference',
    severity: 'error',
    place: place(3, 3, 5),
    message: { en: 'Unexpected "行"', zh: '找不到“行”' },
  },
  {
    rule: 'flag-unproven',
    severity: 'warning',
    place: { ...place(1, 1, 1), file: 'content/flags/x, 100%/facts.yaml' },
    message: { en: 'Held back: 50% of it', zh: '暂不登出' },
  },
];

const textOf = (file: string) =>
  file.endsWith('.mdx') ? 'needs:\n  - onlin-ddl\n  行数\n' : undefined;

describe('pretty', () => {
  test('in English', () => {
    expect(pretty(FINDINGS, { locale: 'en', textOf, colour: false })).toMatchInlineSnapshot(`
      "error  content/cases/灯笼/zh.mdx:2:5  no-dead-reference
        Unexpected "onlin-ddl", expected a folder
        2 │   - onlin-ddl
          │     ^^^^^^^^^
        Did you mean "online-ddl"?

      error  content/cases/灯笼/zh.mdx:3:3  no-dead-reference
        Unexpected "行"
        3 │   行数
          │   ^^^^

      warning  content/flags/x, 100%/facts.yaml:1:1  flag-unproven
        Held back: 50% of it

      What to do
        no-dead-reference × 2
          Correct the id, or add what it names.
        flag-unproven
          Set "status: draft" until more cases prove it, add evidence, or word the claim so that the evidence carries it.
        Why, with an example: npm run check -- --explain no-dead-reference

      2 errors, 1 warning in 2 files
      "
    `);
  });

  test('in Chinese', () => {
    expect(pretty(FINDINGS, { locale: 'zh', textOf, colour: false })).toMatchInlineSnapshot(`
      "错误  content/cases/灯笼/zh.mdx:2:5  no-dead-reference
        找不到“onlin-ddl”，应当是文件夹名
        2 │   - onlin-ddl
          │     ^^^^^^^^^
        是不是想写“online-ddl”？

      错误  content/cases/灯笼/zh.mdx:3:3  no-dead-reference
        找不到“行”
        3 │   行数
          │   ^^^^

      提醒  content/flags/x, 100%/facts.yaml:1:1  flag-unproven
        暂不登出

      怎么办
        no-dead-reference × 2
          改正 id，或把它所指的东西补上。
        flag-unproven
          先设为“status: draft”，等更多案例来证明；或补上证据；或把主张改到证据撑得住的说法。
        为什么，以及例子：npm run check -- --lang zh --explain no-dead-reference

      2 个文件里有 2 个错误、1 个提醒
      "
    `);
  });

  test('in colour, which changes nothing else', () => {
    const coloured = pretty(FINDINGS, { locale: 'en', textOf, colour: true });
    expect(coloured).toContain('\u001B[31m^^^^^^^^^\u001B[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is removed
    expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(
      pretty(FINDINGS, { locale: 'en', textOf, colour: false }),
    );
  });

  test('a remedy is told once, however many findings a rule has', () => {
    const many = Array.from({ length: 100 }, () => FINDINGS[0] ?? []).flat();
    const report = pretty(many, { locale: 'en', textOf, colour: false });
    expect(report.split('Correct the id')).toHaveLength(2);
    expect(report).toContain('no-dead-reference × 100\n');
    expect(report).toMatch(/100 errors in 1 file\n$/);
  });

  test('nothing found', () => {
    expect(pretty([], { locale: 'en', textOf, colour: true })).toBe('No problems found.\n');
    expect(pretty([], { locale: 'zh', textOf, colour: true })).toBe('没有发现问题。\n');
  });
});

test('json', () => {
  const report: unknown = JSON.parse(
    json(FINDINGS.slice(0, 1), { locale: 'zh', asOf: '2026-11-23' }),
  );
  expect(report).toMatchInlineSnapshot(`
    {
      "asOf": "2026-11-23",
      "errors": 1,
      "findings": [
        {
          "end": {
            "column": 14,
            "line": 2,
          },
          "file": "content/cases/灯笼/zh.mdx",
          "fix": "改正 id，或把它所指的东西补上。",
          "message": "找不到“onlin-ddl”，应当是文件夹名",
          "rule": "no-dead-reference",
          "severity": "error",
          "start": {
            "column": 5,
            "line": 2,
          },
          "suggestion": "online-ddl",
        },
      ],
      "warnings": 0,
    }
  `);
});

test('github, with everything escaped that would break a workflow command', () => {
  expect(github(FINDINGS, { locale: 'en' })).toMatchInlineSnapshot(`
    "::error file=content/cases/灯笼/zh.mdx,line=2,endLine=2,col=5,endColumn=13,title=no-dead-reference::Unexpected "onlin-ddl", expected a folder%0ADid you mean "online-ddl"?%0ACorrect the id, or add what it names.
    ::error file=content/cases/灯笼/zh.mdx,line=3,endLine=3,col=3,endColumn=4,title=no-dead-reference::Unexpected "行"%0ACorrect the id, or add what it names.
    ::warning file=content/flags/x%2C 100%25/facts.yaml,line=1,endLine=1,col=1,title=flag-unproven::Held back: 50%25 of it%0ASet "status: draft" until more cases prove it, add evidence, or word the claim so that the evidence carries it.
    2 errors, 1 warning in 2 files
    "
  `);
  expect(github([], { locale: 'en' })).toBe('No problems found.\n');
});
