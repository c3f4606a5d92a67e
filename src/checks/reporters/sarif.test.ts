import { readFile } from 'node:fs/promises';
import Ajv from 'ajv-draft-04';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentRules } from '../content-rules.ts';
import type { Finding } from '../finding.ts';
import { checks, type RuleId } from '../registry.ts';
import { runChecks } from '../run-checks.ts';
import { baseFiles, contentOf, FIXTURE_DAY } from '../testing/base-content.ts';
import { allFixtures, changed } from '../testing/fixtures.ts';
import { sarif } from './sarif.ts';
import { addressOf, FINDINGS, place, textOf } from './testing/findings.ts';

const schemaFile = new URL('fixtures/sarif-2.1.0-rtm.5.json', import.meta.url);
const schema: object = JSON.parse(await readFile(schemaFile, 'utf8'));
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text) && /^[!-~]*$/.test(text),
    'uri-reference': (text: string) =>
      URL.canParse(text, 'https://a.example/') && /^[!-~]*$/.test(text),
    'date-time': true,
  },
});
const isSarif = ajv.compile(schema);

const options = {
  book: contentRules,
  locale: 'en',
  asOf: '2026-11-23',
  textOf,
  addressOf,
} as const;

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

/** A report, valid by the official schema. */
function valid(
  findings: readonly Finding[],
  more: Partial<Parameters<typeof sarif<RuleId>>[1]> = {},
): Log {
  const log: Log = JSON.parse(sarif(findings, { ...options, ...more }));
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  return log;
}

describe('valid by the official schema', () => {
  test('without findings, in both languages, with and without addresses', () => {
    for (const locale of ['en', 'zh'] as const) {
      expect(valid([], { locale }).runs[0].results).toEqual([]);
      valid([], { locale, addressOf: () => undefined });
    }
  });

  test('what a fixture of every rule finds', async () => {
    const base = await baseFiles();
    const bad = (await allFixtures()).filter((fixture) => fixture.expect.length > 0);
    for (const { change, asOf = FIXTURE_DAY } of new Map(
      bad.map((one) => [one.rule, one]),
    ).values()) {
      const content = await contentOf(changed(base, change));
      const findings = runChecks(content, asOf);
      expect(findings).not.toEqual([]);
      for (const locale of ['en', 'zh'] as const)
        valid(findings, { textOf: content.textOf, locale });
    }
  }, 60_000);

  test('whatever characters there are in names, messages and fixes', () => {
    const characters = (max: number) =>
      fc.array(fc.integer({ min: 0, max })).map((codes) => String.fromCharCode(...codes));
    const odd = fc.record({ name: characters(0x7f), words: characters(0xffff) });
    // In one report: its rules would else be judged as often as there are findings.
    valid(
      fc.sample(odd, 60).map(({ name, words }): Finding => {
        const at = { ...place(1, 1, 2), file: `content/cases/${words}${name}/zh.mdx` };
        return {
          rule: 'unique-id',
          severity: 'warning',
          place: at,
          message: { en: words, zh: words },
          related: [at, place(2, 1, 1)],
          fix: { edits: [{ place: at, text: words }] },
        };
      }),
    );
    const half = { ...place(1, 1, 1), file: 'content/\uD800/x.mdx' };
    valid(FINDINGS.map((finding) => ({ ...finding, place: half })));
  });
});

test('a result, word for word', () => {
  // The place of a rule in the list changes with every new rule.
  const results = valid(FINDINGS).runs[0].results.map(({ ruleIndex: _, ...result }) => result);
  expect(results[0]).toMatchInlineSnapshot(`
    {
      "fixes": [
        {
          "artifactChanges": [
            {
              "artifactLocation": {
                "index": 0,
                "uri": "content/cases/%E7%81%AF%E7%AC%BC/zh.mdx",
                "uriBaseId": "SRCROOT",
              },
              "replacements": [
                {
                  "deletedRegion": {
                    "endColumn": 14,
                    "endLine": 2,
                    "startColumn": 5,
                    "startLine": 2,
                  },
                  "insertedContent": {
                    "text": "online-ddl",
                  },
                },
              ],
            },
          ],
          "description": {
            "text": "Correct the id, or add what it names.",
          },
        },
      ],
      "level": "error",
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "index": 0,
              "uri": "content/cases/%E7%81%AF%E7%AC%BC/zh.mdx",
              "uriBaseId": "SRCROOT",
            },
            "region": {
              "endColumn": 14,
              "endLine": 2,
              "startColumn": 5,
              "startLine": 2,
            },
          },
        },
      ],
      "message": {
        "text": "Unexpected "onlin-ddl", expected a folder",
      },
      "partialFingerprints": {
        "ruleFileLine/v1": "76ea7bbe742d567d73a49c9a44706563",
      },
      "ruleId": "no-dead-reference",
    }
  `);
  expect(results[2]).toMatchInlineSnapshot(`
    {
      "level": "warning",
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "index": 1,
              "uri": "content/flags/x%2C%20100%25/facts.yaml",
              "uriBaseId": "SRCROOT",
            },
            "region": {
              "endColumn": 1,
              "endLine": 1,
              "startColumn": 1,
              "startLine": 1,
            },
          },
        },
      ],
      "message": {
        "text": "Held back: {{50%}} of it",
      },
      "partialFingerprints": {
        "ruleFileLine/v1": "92a1a59c4e6d91a9fc334aa9a6fcec76",
      },
      "relatedLocations": [
        {
          "id": 0,
          "physicalLocation": {
            "artifactLocation": {
              "index": 2,
              "uri": "content/cases/acme/facts.yaml",
              "uriBaseId": "SRCROOT",
            },
            "region": {
              "endColumn": 9,
              "endLine": 4,
              "startColumn": 3,
              "startLine": 4,
            },
          },
        },
        {
          "id": 1,
          "physicalLocation": {
            "artifactLocation": {
              "index": 3,
              "uri": "content/cases/%E7%81%AF%E7%AC%BC/facts.yaml",
              "uriBaseId": "SRCROOT",
            },
            "region": {
              "endColumn": 2,
              "endLine": 7,
              "startColumn": 1,
              "startLine": 7,
            },
          },
        },
      ],
      "ruleId": "flag-unproven",
    }
  `);
});

test('every rule is described, and results lead to theirs', () => {
  const { tool, results } = valid(FINDINGS).runs[0];
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  for (const { ruleId, ruleIndex } of results) expect(checks[ruleIndex]?.id).toBe(ruleId);
  expect(tool.driver.rules.find(({ id }) => id === 'no-dead-reference')).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "error",
      },
      "fullDescription": {
        "text": "A dead reference is a proof that leads nowhere.",
      },
      "help": {
        "text": "Correct the id, or add what it names.",
      },
      "helpUri": "https://proof.example/guide/rules/#no-dead-reference",
      "id": "no-dead-reference",
      "properties": {
        "tags": [
          "loop",
        ],
      },
      "shortDescription": {
        "text": "Whatever one entry says of another by its id exists.",
      },
    }
  `);
});

describe('fingerprints', () => {
  const of = (findings: readonly Finding[], text: string) =>
    valid(findings, { textOf: () => text }).runs[0].results.map(
      ({ partialFingerprints }) => partialFingerprints['ruleFileLine/v1'],
    );
  const [first] = FINDINGS;
  const at = (line: number): Finding[] =>
    first === undefined ? [] : [{ ...first, place: place(line, 1, 2) }];

  test('stay the same when lines are added above, and tell lines apart', () => {
    expect(of(at(2), 'a\n  b\n')).toEqual(of(at(4), 'x\ny\na\nb\n'));
    expect(of(at(1), 'a\nb')).not.toEqual(of(at(2), 'a\nb'));
  });

  test('tell findings apart that are alike', () => {
    expect(new Set(of([...at(1), ...at(1), ...at(2)], 'a\na')).size).toBe(3);
  });
});
