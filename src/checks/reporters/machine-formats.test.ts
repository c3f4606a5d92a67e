import { expect, test } from 'vitest';
import { contentRules } from '../content-rules.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { addressOf, FINDINGS } from './testing/findings.ts';

test('json', () => {
  const report: unknown = JSON.parse(
    json(FINDINGS.slice(0, 3), {
      book: contentRules,
      locale: 'zh',
      asOf: '2026-11-23',
      addressOf,
      mended: FINDINGS.slice(0, 1),
    }),
  );
  expect(report).toMatchInlineSnapshot(`
    {
      "asOf": "2026-11-23",
      "errors": 2,
      "findings": [
        {
          "afterReview": false,
          "edits": [
            {
              "end": {
                "column": 14,
                "line": 2,
              },
              "file": "content/cases/灯笼/zh.mdx",
              "start": {
                "column": 5,
                "line": 2,
              },
              "text": "online-ddl",
            },
          ],
          "end": {
            "column": 14,
            "line": 2,
          },
          "explained": "https://proof.example/guide/rules/#no-dead-reference",
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
        {
          "afterReview": true,
          "edits": [
            {
              "end": {
                "column": 5,
                "line": 3,
              },
              "file": "content/cases/灯笼/zh.mdx",
              "start": {
                "column": 3,
                "line": 3,
              },
              "text": "",
            },
          ],
          "end": {
            "column": 5,
            "line": 3,
          },
          "explained": "https://proof.example/guide/rules/#no-dead-reference",
          "file": "content/cases/灯笼/zh.mdx",
          "fix": "改正 id，或把它所指的东西补上。",
          "message": "找不到“行”",
          "rule": "no-dead-reference",
          "severity": "error",
          "start": {
            "column": 3,
            "line": 3,
          },
        },
        {
          "end": {
            "column": 1,
            "line": 1,
          },
          "explained": "https://proof.example/guide/rules/#flag-unproven",
          "file": "content/flags/x, 100%/facts.yaml",
          "fix": "先设为“status: draft”，等更多案例来证明；或补上证据；或把主张改到证据撑得住的说法。",
          "message": "暂不公开",
          "related": [
            {
              "end": {
                "column": 9,
                "line": 4,
              },
              "file": "content/cases/acme/facts.yaml",
              "start": {
                "column": 3,
                "line": 4,
              },
            },
            {
              "end": {
                "column": 2,
                "line": 7,
              },
              "file": "content/cases/灯笼/facts.yaml",
              "start": {
                "column": 1,
                "line": 7,
              },
            },
          ],
          "rule": "flag-unproven",
          "severity": "warning",
          "start": {
            "column": 1,
            "line": 1,
          },
        },
      ],
      "mended": [
        {
          "end": {
            "column": 14,
            "line": 2,
          },
          "file": "content/cases/灯笼/zh.mdx",
          "message": "找不到“onlin-ddl”，应当是文件夹名",
          "rule": "no-dead-reference",
          "start": {
            "column": 5,
            "line": 2,
          },
        },
      ],
      "warnings": 1,
    }
  `);
});

test('github, with everything escaped that would break a workflow command', () => {
  expect(github(FINDINGS, { book: contentRules, locale: 'en', addressOf })).toMatchInlineSnapshot(`
    "::error file=content/cases/灯笼/zh.mdx,line=2,endLine=2,col=5,endColumn=13,title=no-dead-reference::Unexpected "onlin-ddl", expected a folder%0ADid you mean "online-ddl"?%0ACorrect the id, or add what it names.%0ACan be mended for you: npm run check -- --fix%0Ahttps://proof.example/guide/rules/#no-dead-reference
    ::error file=content/cases/灯笼/zh.mdx,line=3,endLine=3,col=3,endColumn=4,title=no-dead-reference::Unexpected "行"%0ACorrect the id, or add what it names.%0AOnce you have looked: npm run check -- --fix --rule no-dead-reference --only content/cases/灯笼%0Ahttps://proof.example/guide/rules/#no-dead-reference
    ::warning file=content/flags/x%2C 100%25/facts.yaml,line=1,endLine=1,col=1,endColumn=1,title=flag-unproven::Held back: {50%25} of it%0ASet "status: draft" until more cases prove it, add evidence, or word the claim so that the evidence carries it.%0ASee also: content/cases/acme/facts.yaml:4:3%0ASee also: content/cases/灯笼/facts.yaml:7:1%0Ahttps://proof.example/guide/rules/#flag-unproven
    ::warning file=content/flags/x%2C 100%25/facts.yaml,line=2,endLine=4,title=flag-unproven::Over lines%0ASet "status: draft" until more cases prove it, add evidence, or word the claim so that the evidence carries it.%0Ahttps://proof.example/guide/rules/#flag-unproven
    2 errors, 2 warnings in 2 files; --fix can mend 1
    "
  `);
  expect(github([], { book: contentRules, locale: 'en' })).toBe('No problems found.\n');
});

test('github: every command is one line of the documented form', () => {
  const odd = FINDINGS.map((finding) => ({
    ...finding,
    place: { ...finding.place, file: 'content/a:b,c%d\r\ne=f/zh.mdx' },
    message: { en: 'a\r\nb % ::error:: c', zh: '' },
  }));
  const lines = github(odd, { book: contentRules, locale: 'en', addressOf }).trimEnd().split('\n');
  expect(lines).toHaveLength(odd.length + 1);
  for (const line of lines.slice(0, -1))
    expect(line).toMatch(/^::(?:error|warning) (?:[a-zA-Z]+=[^:,\r\n]*,)*title=[a-z-]+::[^\r\n]*$/);
});
