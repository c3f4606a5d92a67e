import { describe, expect, test } from 'vitest';
import { kindIds } from '#model/kinds.ts';
import { checkContext } from './check-context.ts';
import { contentRules } from './content-rules.ts';
import type { Finding } from './finding.ts';
import { pretty } from './reporters/pretty.ts';
import { exitCode, runChecks, runRules } from './run-checks.ts';
import type { Rule } from './tell.ts';
import { baseFiles, contentOf, FIXTURE_DAY } from './testing/base-content.ts';
import { changed, type Fixture } from './testing/fixtures.ts';

const base = await baseFiles();

async function reportOf(change: Fixture['change']): Promise<string> {
  const content = await contentOf(changed(base, change));
  return pretty(runChecks(content, FIXTURE_DAY), {
    book: contentRules,
    locale: 'en',
    textOf: content.textOf,
    colour: false,
  });
}

test('the base content has every kind of entry', () => {
  for (const kind of kindIds)
    expect([...base.keys()].filter((file) => file.startsWith(`content/${kind}/`))).not.toEqual([]);
});

describe('many mistakes at once', () => {
  test('four in four files', async () => {
    const report = await reportOf([
      {
        file: 'content/cases/harbour-books/facts.yaml',
        replace: 'capabilities:\n  - scale-out\n  - online-ddl\n',
        with: '',
      },
      {
        file: 'content/cases/lantern-pay/facts.yaml',
        replace: '  - scale-out',
        with: '  - scal-out',
      },
      {
        file: 'content/summits/brook-day-2025/facts.yaml',
        replace: '    source: recap\n',
        with: '',
      },
      {
        file: 'content/flags/never-stops/facts.yaml',
        replace: 'status: draft',
        with: 'status: published',
      },
    ]);
    expect(report).toMatchInlineSnapshot(`
      "content/cases/harbour-books/facts.yaml

        error  Unexpected case "harbour-books" without capabilities, expected at least one capability that it proves
          content/cases/harbour-books/facts.yaml:1:1  case-links-capability
          1 │ customer: harbour-books
            │ ^^^^^^^^

      content/cases/lantern-pay/facts.yaml

        error  Unexpected "scal-out", expected the name of a folder in content/capabilities/
          content/cases/lantern-pay/facts.yaml:4:5  no-dead-reference
          4 │   - scal-out
            │     ^^^^^^^^
          Did you mean "scale-out"?

      content/flags/never-stops/facts.yaml

        error  Unexpected published claim, proven by 1 customer in 1 industry, expected 3 customers in 2 industries
          content/flags/never-stops/facts.yaml:1:9  flag-unproven
          1 │ status: published
            │         ^^^^^^^^^

      content/summits/brook-day-2025/facts.yaml

        error  Unexpected metric "attendees" without a source, expected the id of the source it was published in
          content/summits/brook-day-2025/facts.yaml:11:5  metric-has-source
          11 │   - id: attendees
             │     ^^

      What to do
        case-links-capability
          Add "capabilities:" with at least one folder name from content/capabilities/, one a line after "- ".
        no-dead-reference
          Correct the id, or add what it names.
        flag-unproven
          Set "status: draft" until more cases prove it, add evidence, or word the claim so that the evidence carries it.
        metric-has-source
          Add "source:" with the id of a source listed under "sources:" of this entry.
        Why, with an example: npm run check -- --explain case-links-capability

      4 errors in 4 files
      "
    `);
  });

  test('all that one file can have, in facts and telling', async () => {
    const report = await reportOf([
      {
        file: 'content/cases/harbour-books/facts.yaml',
        replace: '  - online-ddl\n',
        with: '  - onlin-ddl\n',
      },
      { file: 'content/cases/harbour-books/facts.yaml', replace: '    source: blog\n', with: '' },
      {
        file: 'content/cases/harbour-books/facts.yaml',
        replace: '    voice: customer',
        with: '    voice: costumer',
      },
      { file: 'content/cases/harbour-books/facts.yaml', replace: 'followed:', with: 'folowed:' },
      {
        file: 'content/cases/harbour-books/en.mdx',
        replace: 'The catalogue has <Metric id="rows" />',
        with: 'import fs from \'fs\'\n\nThe catalogue has <Metrc id="rows" /> and <Metric id="row" />',
      },
    ]);
    expect(report).toMatchInlineSnapshot(`
      "content/cases/harbour-books/en.mdx

        error  Unexpected import, expected words and components only: content is data and never runs
          content/cases/harbour-books/en.mdx:6:1  code-in-content
          6 │ import fs from 'fs'
            │ ^^^^^^^^^^^^^^^^^^^

        error  Unexpected <Metrc>, expected one of: Metric, Metrics, BeforeAfter, Quote, Timeline, Demands, Callout, Ref, Picture
          content/cases/harbour-books/en.mdx:8:19  unknown-component
          8 │ The catalogue has <Metrc id="rows" /> and <Metric id="row" />.
            │                   ^^^^^^^^^^^^^^^^^^^
          Did you mean "Metric"?

        error  Unexpected metric "row", expected the id of a metric of cases/harbour-books
          content/cases/harbour-books/en.mdx:8:55  no-dead-reference
          8 │ The catalogue has <Metrc id="rows" /> and <Metric id="row" />.
            │                                                       ^^^
          Did you mean "rows"?

      content/cases/harbour-books/facts.yaml

        error  Unexpected "onlin-ddl", expected the name of a folder in content/capabilities/
          content/cases/harbour-books/facts.yaml:5:5  no-dead-reference
          5 │   - onlin-ddl
            │     ^^^^^^^^^
          Did you mean "online-ddl"?

        error  Unexpected field "folowed", expected one that exists here
          content/cases/harbour-books/facts.yaml:6:1  facts-match-schema
          6 │ folowed:
            │ ^^^^^^^
          Did you mean "followed"?

        error  Unexpected metric "rows" without a source, expected the id of the source it was published in
          content/cases/harbour-books/facts.yaml:9:5  metric-has-source
          9 │   - id: rows
            │     ^^

        error  Unexpected "costumer", expected one of: customer, partner, press, vendor, documentation
          content/cases/harbour-books/facts.yaml:23:12  facts-match-schema
          23 │     voice: costumer
             │            ^^^^^^^^
          Did you mean "customer"?

      What to do
        code-in-content
          Say it in words, or with one of the components of the guide. A plain "{" is written &#123;.
        unknown-component
          Use one of the components listed in the guide.
        no-dead-reference × 2
          Correct the id, or add what it names.
        facts-match-schema × 2
          Correct the field. Your editor shows which fields there are while you type.
        metric-has-source
          Add "source:" with the id of a source listed under "sources:" of this entry.
        Why, with an example: npm run check -- --explain code-in-content

      7 errors in 2 files
      "
    `);
  });

  test('two hundred files with one mistake each', async () => {
    const files = new Map<string, string | Uint8Array>(base);
    for (let number = 1; number <= 200; number++) {
      const [file, before, after] = MISTAKES[number % MISTAKES.length] ?? ['', '', ''];
      for (const [name, text] of Object.entries(needFiles(number)))
        files.set(
          `content/needs/need-${number}/${name}`,
          name === file ? text.replace(before, after) : text,
        );
    }
    const findings = runChecks(await contentOf(files), FIXTURE_DAY);
    expect(findings).toHaveLength(200);
    expect(new Set(findings.map(({ place }) => place.file.split('/')[2])).size).toBe(200);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(7);
  });
});

const needFiles = (number: number) => ({
  'facts.yaml': `kind: pain\nindustries:\n  - retail\nreview: 2027-01-0${1 + (number % 9)}\ndeclined:\n  reason: { en: Too rare. }\n`,
  'en.mdx': `---\ntitle: Need ${number}\nsummary: What hurts in ${number}.\n---\n\n<Callout type="note">\n\nSee <Ref to="needs/need-${number}" />.\n\n</Callout>\n`,
  'zh.mdx': `---\ntitle: 需求 ${number}\nsummary: 第 ${number} 处痛处。\n---\n\n**重点：**见 [产品手册](https://brook.example)。\n`,
});

const MISTAKES = [
  ['facts.yaml', 'kind: pain', 'kind: pian'],
  ['facts.yaml', 'industries:', 'industrys:'],
  ['facts.yaml', '- retail', '- retial'],
  ['facts.yaml', 'kind: pain', 'kind：pain'],
  ['facts.yaml', 'review: 2027-01', 'review: 2027-13'],
  ['en.mdx', 'summary: What', 'sumary: What'],
  ['en.mdx', '</Callout>', ''],
  ['en.mdx', '<Ref to="needs/need', '<Ref to="needs/nead'],
  ['en.mdx', 'type="note"', 'typ="note"'],
  ['zh.mdx', '**重点：**', "import fs from 'fs'\n\n**重点：**"],
  ['zh.mdx', 'https://brook.example', 'javascript:alert(1)'],
  ['zh.mdx', '见 [', '见 <Metriks ids="x" /> ['],
] as const;

describe('a rule that fails', () => {
  const failing: Rule = {
    id: 'unique-id',
    severity: 'warning',
    messages: {},
    content() {
      throw new TypeError('x is undefined');
    },
  };

  test('is an error of its own and hides nothing', async () => {
    const content = await contentOf(base);
    const finds: Rule = {
      id: 'entry-id',
      severity: 'error',
      messages: {},
      *content() {
        yield {
          message: 'malformed',
          data: { id: 'X' },
          place: content.site.locate(['name'], 'key'),
        };
      },
    };
    const findings = runRules([failing, finds], checkContext(content, FIXTURE_DAY));
    expect(findings.map(({ rule, severity, message }) => [rule, severity, message.en])).toEqual([
      [
        'entry-id',
        'error',
        'Unexpected folder name "X", expected lower-case letters, digits and single hyphens',
      ],
      [
        'unique-id',
        'error',
        'Unexpected failure of the rule "unique-id": x is undefined. This is a fault of the program, not of your content; please report it',
      ],
    ]);
  });
});

test('only the rules that are named', async () => {
  const content = await contentOf(
    changed(base, [
      { delete: 'content/isvs/ledgerly/en.mdx' },
      { delete: 'content/isvs/ledgerly/zh.mdx' },
      { rename: 'content/kits/payments', to: 'content/kits/Payments' },
    ]),
  );
  const rules = (only?: Parameters<typeof runChecks>[2]) =>
    runChecks(content, FIXTURE_DAY, only).map(({ rule }) => rule);
  expect(rules()).toEqual(['telling-missing', 'entry-id']);
  expect(rules(['entry-id'])).toEqual(['entry-id']);
});

test('exit codes', () => {
  const finding = (severity: Finding['severity']): Finding => ({
    rule: 'entry-id',
    severity,
    place: { file: 'a', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    message: { en: '', zh: '' },
  });
  expect(exitCode([])).toBe(0);
  expect(exitCode([finding('warning')])).toBe(0);
  expect(exitCode([finding('warning')], 1)).toBe(0);
  expect(exitCode([finding('warning')], 0)).toBe(1);
  expect(exitCode([finding('error')], 9)).toBe(1);
});
