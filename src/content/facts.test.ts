import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facts, factsSchema, type KindId } from '#model/kinds.ts';
import { site } from '#model/site.ts';
import { taxonomy } from '#model/taxonomy.ts';
import { readFacts } from './facts.ts';

const FILE = 'content/kind/id/facts.yaml';

/** A valid case that uses every field that could go wrong below. */
const CASE = `customer: zhihu
date: 2020-Q2
capabilities:
  - horizontal-scale-out
needs: [outgrown-one-server]
architecture:
  - layer: { en: Storage, zh: 存储层 }
    parts: [{ en: TiKV }]
demands:
  - id: binding
    asked: { en: plans that stay, zh: 稳定的计划 }
    kind: request
    capability: plan-management
    source: talk
    answer: { state: shipped, text: { en: v3.0 }, source: talk, tie: stated }
metrics:
  - id: p99
    measure: latency-p99
    value: 25
    unit: ms
    baseline: { value: { from: 50, to: 100 } }
    asOf: 2020
    scope: { en: reads, zh: 读 }
    source: talk
  - id: rows
    measure: rows-stored
    value: 1.3 万亿
    unit: rows
    asOf: 2020-08
    scope: { zh: 全部 }
    source: talk
sources:
  - id: talk
    url: https://example.com/talk
    title: 演讲
    publisher: Example
    language: zh
    voice: customer
`;

function read<K extends KindId>(kind: K, text: string, firstLine?: number) {
  return readFacts(factsSchema(kind), text, FILE, firstLine);
}

/** Problems as "line:column path reason found → expected [candidates]". */
function told({ problems }: ReturnType<typeof readFacts>): string[] {
  return problems.map((problem) => {
    const { start } = problem.place;
    const at = `${start.line}:${start.column}`;
    if (problem.code !== 'schema') return `${at} ${problem.code}`;
    const { path, reason, found, expected, candidates } = problem.issue;
    return [at, path.join('.'), reason, found && `"${found}"`, expected && `→ ${expected}`]
      .filter(Boolean)
      .join(' ')
      .concat(candidates.length > 0 && candidates.length < 9 ? ` [${candidates.join(' ')}]` : '');
  });
}

function edited(from: string, to: string): string {
  expect(CASE).toContain(from);
  return CASE.replace(from, to);
}

describe('a file without mistakes', () => {
  it('is read with defaults filled in', () => {
    const { facts, problems } = read('cases', CASE);
    expect(problems).toEqual([]);
    expect(facts.value).toMatchObject({
      status: 'published',
      outcome: 'adopted',
      metrics: [{ baseline: { kind: 'before' } }, { value: 1.3e12, headline: false }],
    });
    expect(facts.marked.map(({ value }) => value)).toContain('outgrown-one-server');
    expect(facts.indexOf('metrics', 'rows')).toBe(1);
    expect(facts.indexOf('metrics', 'none')).toBe(0);
    expect(facts.indexOf('nothing', 'none')).toBe(0);
  });
});

describe('mistakes against the schema', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a missing field, at what lacks it',
      'customer: zhihu\n',
      '',
      ['1:1 customer missing → Whose case it is.'],
    ],
    [
      'a missing field of an item',
      '    unit: ms\n',
      '',
      [
        '17:5 metrics.0.unit missing → The unit, from content/taxonomy.yaml. Where the source only gives a change, use percent-change (-58) or times (8).',
      ],
    ],
    ['an unknown field, at its name', 'needs:', 'need:', ['5:1 need unknown-field']],
    [
      'an unknown field of an item',
      '    source: talk\n    answer',
      '    source: talk\n    sauce: x\n    answer',
      ['15:5 demands.0.sauce unknown-field [id asked kind capability need source answer]'],
    ],
    [
      'an unknown field of an option of a union',
      'tie: stated',
      'tie: stated, tied: no',
      ['15:78 demands.0.answer.tied unknown-field [state text release source tie]'],
    ],
    [
      'an unknown language',
      '{ en: reads, zh: 读 }',
      '{ en: reads, fr: lectures }',
      ['23:25 metrics.0.scope.fr unknown-field [en zh]'],
    ],
    [
      'an unknown word of a closed list',
      'kind: request',
      'kind: wish',
      [
        '12:11 demands.0.kind wrong "wish" → one of: request, limit, workaround, expectation, contribution, fixed-together, departure [request limit workaround expectation contribution fixed-together departure]',
      ],
    ],
    [
      'an unknown choice between forms',
      'state: shipped',
      'state: shiped',
      [
        '15:22 demands.0.answer.state wrong "shiped" → one of: shipped, planned, declined, open [shipped planned declined open]',
      ],
    ],
    [
      'a missing choice between forms',
      'state: shipped, ',
      '',
      ['15:5 demands.0.answer.state missing → one of: shipped, planned, declined, open'],
    ],
    [
      'a missing field of the chosen form',
      ', tie: stated',
      '',
      [
        '15:5 demands.0.answer.tie missing → stated: the source itself joins ask and answer; matched: they were set side by side here, so they are not told as cause and effect.',
      ],
    ],
    [
      'a text in place of fields',
      '{ state: shipped, text: { en: v3.0 }, source: talk, tie: stated }',
      'shipped',
      ['15:13 demands.0.answer wrong "shipped" → fields with names, one a line'],
    ],
    [
      'a number in words it does not know',
      'value: 25',
      'value: a lot',
      [
        '19:12 metrics.0.value wrong "a lot" → a number such as 25, 350,000, "1.3 trillion" or "1.3 万亿"',
      ],
    ],
    [
      'a list in place of a number',
      'value: 25',
      'value: [1, 2]',
      [
        '19:5 metrics.0.value wrong "a list" → a number such as 25, 350,000, "1.3 trillion" or "1.3 万亿"',
      ],
    ],
    [
      'nothing in place of a number',
      'value: 25',
      'value:',
      [
        '19:11 metrics.0.value wrong "nothing" → a number such as 25, 350,000, "1.3 trillion" or "1.3 万亿"',
      ],
    ],
    [
      'a range the wrong way round',
      '{ from: 50, to: 100 }',
      '{ from: 100, to: 50 }',
      ['21:17 metrics.0.baseline.value wrong "fields" → a range whose "from" is below its "to"'],
    ],
    [
      'half a range',
      '{ from: 50, to: 100 }',
      '{ from: 50, too: 100 }',
      [
        '21:17 metrics.0.baseline.value.to missing → The upper end of the range.',
        '21:36 metrics.0.baseline.value.too unknown-field [from to]',
      ],
    ],
    [
      'a date that does not exist',
      'asOf: 2020-08',
      'asOf: 2020-02-30',
      [
        '29:11 metrics.1.asOf wrong "2020-02-30" → a date such as 2019, 2020-Q2, 2019-08 or 2019-08-21',
      ],
    ],
    [
      'a date of the wrong sort',
      'date: 2020-Q2',
      'date: true',
      ['2:7 date wrong "true" → a date such as 2019, 2020-Q2, 2019-08 or 2019-08-21'],
    ],
    [
      'a text in no language',
      '{ zh: 全部 }',
      '{}',
      ['30:5 metrics.1.scope wrong "fields" → a text in at least one language (en or zh)'],
    ],
    ['an empty text', 'zh: 稳定的计划', 'zh: ""', ['11:39 demands.0.asked.zh wrong → some text']],
    [
      'a number in place of a text',
      'title: 演讲',
      'title: 2020',
      ['35:12 sources.0.title wrong "2020" → a text'],
    ],
    [
      'an id that is none',
      '- horizontal-scale-out',
      '- Horizontal Scale-Out',
      [
        '4:5 capabilities.0 wrong "Horizontal Scale-Out" → lower-case letters, digits and single hyphens, such as "online-ddl"',
      ],
    ],
    [
      'one thing twice',
      '[outgrown-one-server]',
      '[outgrown-one-server, outgrown-one-server]',
      [
        '5:30 needs.1 wrong "outgrown-one-server" → each item once: "outgrown-one-server" stands here a second time',
      ],
    ],
    [
      'one thing in place of a list',
      '[outgrown-one-server]',
      'outgrown-one-server',
      ['5:8 needs wrong "outgrown-one-server" → a list, one item a line, each after "- "'],
    ],
    [
      'an empty list where one is needed',
      'parts: [{ en: TiKV }]',
      'parts: []',
      ['8:5 architecture.0.parts wrong "a list" → at least 1 of them'],
    ],
    [
      'what is neither true nor false',
      '[{ en: TiKV }]',
      '[{ en: TiKV }]\n    product: "yes"',
      ['9:14 architecture.0.product wrong "yes" → true or false'],
    ],
    [
      'an address without its beginning',
      'https://example.com/talk',
      'example.com/talk',
      ['34:10 sources.0.url wrong "example.com/talk" → a web address that begins with https://'],
    ],
  ])('%s', (_name, from, to, expected) =>
    expect(told(read('cases', edited(from, to)))).toEqual(expected),
  );

  it('in numbers of a rule', () => {
    const text = 'claim: { en: x }\ncapabilities: []\ncounter: [{ text: { en: y } }]\nproof:';
    expect(told(read('flags', `${text} { cases: 0, industries: 1.5 }\n`))).toEqual([
      '4:17 proof.cases wrong "0" → a number of at least 1',
      '4:32 proof.industries wrong "1.5" → a whole number',
    ]);
  });

  it('in names and numbers of the taxonomy', () => {
    const text = `industries: { Big_Banks: { name: { en: x } } }
regions: {}
technologies: {}
units: { ms: { dimension: time, factor: 0, label: { en: { one: x }, zh: y } } }
measures: {}
`;
    expect(told(readFacts(taxonomy, text, FILE))).toEqual([
      '1:15 industries.Big_Banks wrong "Big_Banks" → lower-case letters, digits and single hyphens',
      '4:41 units.ms.factor wrong "0" → a number above 0',
      '4:53 units.ms.label.en.other missing → After other numbers: "nodes".',
    ]);
  });

  it('in a file that is no set of fields at all', () => {
    for (const [text, found] of [
      ['- a\n', 'a list'],
      ['just words\n', 'just words'],
      ['5\n', '5'],
    ]) {
      const reading = read('stories', text ?? '');
      expect(told(reading)).toEqual([
        `1:${found === 'a list' ? 3 : 1} wrong "${found}" → fields with names, one a line`,
      ]);
      expect(reading.facts.value).toBeUndefined();
    }
  });

  it('in an empty file are the fields it must have', () => {
    for (const text of ['', '# soon\n', '\n\n'])
      expect(told(read('stories', text))).toEqual(['1:1 cases missing → The cases it tells of.']);
  });

  it('are counted from the line on which the text begins', () => {
    expect(told(read('cases', edited('title: 演讲', 'title: 5'), 3))).toEqual([
      '37:12 sources.0.title wrong "5" → a text',
    ]);
  });
});

describe('what a file with mistakes still says', () => {
  const value = (from: string, to: string) => read('cases', edited(from, to)).facts.value;

  it('is the rest of a list, without the item that is wrong', () => {
    expect(value('    unit: ms\n', '')?.metrics.map(({ id }) => id)).toEqual(['rows']);
  });

  it('is the rest of a list of which several items are wrong in several ways', () => {
    const { facts, problems } = read(
      'stories',
      'cases: [A, b, C, d, C, b, 7]\nflags: [x, x, Y]\nconcepts: {}\n',
    );
    expect(problems).toHaveLength(7);
    expect(facts.value).toMatchObject({ cases: ['b', 'd'], flags: ['x'], concepts: [] });
  });

  it('is everything but a field nobody knows', () => {
    expect(value('needs:', 'need:')).toMatchObject({ needs: [], customer: 'zhihu' });
  });

  it('is an item less where part of it is gone that it needs', () => {
    expect(value('parts: [{ en: TiKV }]', 'parts: [{ en: 5 }]')?.architecture).toEqual([]);
  });

  it('is nothing where a field that must be there is wrong', () => {
    expect(value('customer: zhihu', 'customer: 5')).toBeUndefined();
  });

  it('is the rest of the taxonomy', () => {
    const text = `industries: { banking: { name: { en: Banking } }, x: { nam: { en: X } } }
regions: {}
technologies: {}
units: { s: { dimension: time, label: { en: s, zh: 秒 } }, ms: { dimension: time } }
measures: {}
`;
    const { facts } = readFacts(taxonomy, text, FILE);
    expect(Object.keys(facts.value?.industries ?? {})).toEqual(['banking']);
    expect(Object.keys(facts.value?.units ?? {})).toEqual(['s']);
  });

  it('is a draft where a field is wrong that rules whether it is shown', () => {
    const CUSTOMER = 'name: { en: Acme }\nindustry: banking\nregion: japan\n';
    const read = (line: string): Facts<'customers'> | undefined =>
      readFacts(factsSchema('customers'), `${CUSTOMER}${line}\n`, FILE).facts.value;
    for (const line of [
      'status: withdrwan',
      'published: 2027-02-30',
      'anonymous: a bank',
      'permission: { basis: agreement, scope: [name], expires: 2026-13-01 }',
      'permission: { basis: agreement, scope: [name, everything] }',
    ])
      expect(read(line)?.status, line).toBe('draft');
    expect(read('homepage: acme')?.status).toBe('published');
  });

  it('includes every reference, also beside mistakes', () => {
    const { facts } = read('cases', edited('customer: zhihu', 'customer: zhihu\nextra: 1'));
    expect(facts.marked.map(({ value }) => value)).toContain('plan-management');
  });
});

describe('random damage', () => {
  const lines = CASE.split('\n');
  const damage = fc.array(
    fc.record({
      line: fc.nat(lines.length - 1),
      how: fc.constantFrom('drop', 'twice', 'indent', 'dedent', 'cut', 'word', 'swap'),
      word: fc.constantFrom('5', 'true', '[]', '{}', 'null', '~', '- x', 'a: b', '"', '知', ': '),
    }),
    { minLength: 1, maxLength: 4 },
  );

  function damaged(steps: readonly { line: number; how: string; word: string }[]): string {
    const text = [...lines];
    for (const { line, how, word } of steps) {
      const old = text[line] ?? '';
      const key = old.slice(0, old.indexOf(':') + 1);
      if (how === 'drop') text.splice(line, 1);
      else if (how === 'twice') text.splice(line, 0, old);
      else if (how === 'indent') text[line] = `  ${old}`;
      else if (how === 'dedent') text[line] = old.replace(/^ {2}/, '');
      else if (how === 'cut') text[line] = old.slice(0, old.length / 2);
      else if (how === 'word') text[line] = `${key} ${word}`;
      else text[line] = word;
    }
    return text.join('\n');
  }

  it('never makes it throw; what is kept is valid; nothing is dropped without a word', () => {
    const schema = factsSchema('cases');
    fc.assert(
      fc.property(damage, (steps) => {
        const { facts, problems } = read('cases', damaged(steps));
        if (facts.value === undefined) expect(problems.length).toBeGreaterThan(0);
        else expect(schema.safeParse(facts.value).success).toBe(true);
        if (problems.length === 0) expect(facts.value).toEqual(schema.parse(facts.raw));
        for (const { place } of problems) expect(place.file).toBe(FILE);
      }),
      { numRuns: 300 },
    );
  });
});

it('reads the settings of the site like any other file', () => {
  expect(told(readFacts(site, 'accent: { light: red, dark: "#000000" }\n', FILE))).toContain(
    '1:18 accent.light wrong "red" → a colour such as #b8321f',
  );
});
