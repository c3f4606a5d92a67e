import { type Draft, FACTS, type Item, type Spot } from './draft.ts';
import type { Mistake, Mutators, Prepared } from './mutator.ts';
import { NoPlace, type Random } from './random.ts';

const FLAGS = /^content\/flags\/[^/]+\/facts\.yaml$/;

/** Mistakes in figures, dates and claims. */
export const factsMutators = {
  'metric-has-source': {
    'the source of a figure is left out': without('source'),
    'the source of a figure is left blank': blank('source'),
  },
  'metric-has-unit': {
    'the unit of a figure is left out': without('unit'),
    'the unit of a figure is left blank': blank('unit'),
  },
  'metric-has-as-of': {
    'the date of a figure is left out': without('asOf'),
    'the date of a figure is left blank': blank('asOf'),
  },
  'metric-has-scope': {
    'the scope of a figure is left out': without('scope'),
    'the scope of a figure is left blank': (draft, random) => {
      const item = random.pick(draft.items('metrics'));
      const spot = draft.field(item, 'scope');
      if (spot === undefined) throw new NoPlace();
      draft.removeField(item, 'scope');
      return draft.replaceLines(spot, 0, '    scope:');
    },
  },
  'unit-fits-measure': {
    'the unit is that of another measure': (draft, random) => {
      const item = random.pick(draft.items('metrics').filter((one) => !hasBaseline(one)));
      const spot = draft.field(item, 'unit') ?? item;
      const unit = random.pick(
        ['ms', 'rows', 'tb', 'people', 'queries-per-second', 'usd'].filter(
          (other) => !related(other, draft.valueOf(item, 'unit') ?? ''),
        ),
      );
      return draft.change(spot, () => `    unit: ${unit}`);
    },
    'the measure is another': (draft, random) => {
      const item = random.pick(
        draft.items('metrics').filter((one) => draft.valueOf(one, 'unit') === 'ms'),
      );
      const spot = draft.field(item, 'measure') ?? item;
      const unit = draft.field(item, 'unit') ?? item;
      draft.change(spot, () => '    measure: rows-stored');
      return [spot, unit];
    },
  },
  'metrics-contradict': {
    'a figure of a case is copied to its customer with a slip': (draft, random) => {
      const pairs = draft
        .items('metrics', /^content\/cases\//)
        .filter(
          (item) =>
            customerOf(draft, item) !== undefined &&
            /^[\d.]+$/.test(draft.valueOf(item, 'value') ?? '') &&
            !item.lines.some((line) => line.startsWith('    caveat')),
        );
      const item = random.pick(pairs);
      const file = customerOf(draft, item) ?? '';
      const metrics = draft.top(file, 'metrics');
      if (metrics === undefined) throw new NoPlace();
      const lines = item.lines
        .filter((line) => !line.startsWith('    headline'))
        .map((line) => line.replace(/^ {2}- id: .*/, '  - id: copied'))
        .map((line) =>
          line.replace(
            /^( {4}value: )([\d.]+)/,
            (_, key: string, value: string) => `${key}${slip(value)}`,
          ),
        );
      draft.replaceLines({ file, line: metrics.line + 1 }, 0, ...lines);
      const at = lines.findIndex((line) => line.startsWith('    value:'));
      return [{ file, line: metrics.line + 1 + at }, draft.field(item, 'value') ?? item];
    },
    'a figure stands twice in one entry and is changed once': (draft, random) => {
      const item = random.pick(
        draft.items('metrics').filter((one) => /^[\d.]+$/.test(draft.valueOf(one, 'value') ?? '')),
      );
      const lines = item.lines
        .map((line) => line.replace(/^( {2}- id: .*)/, '$1-again'))
        .map((line) =>
          line.replace(
            /^( {4}value: )([\d.]+)/,
            (_, key: string, value: string) => `${key}${slip(value)}`,
          ),
        );
      const line = item.line + item.lines.length;
      draft.replaceLines({ file: item.file, line }, 0, ...lines);
      const at = lines.findIndex((text) => text.startsWith('    value:'));
      return [{ file: item.file, line: line + at }, draft.field(item, 'value') ?? item];
    },
  },
  'metric-in-future': {
    'the digits of a year are swapped': (draft, random) =>
      draft.change(random.pick(draft.find(FACTS, /^ {4}asOf: 20[12]\d/)), (text) =>
        text.replace(
          /20([12])(\d)/,
          (_, tens: string, ones: string) => `20${Number(ones) < 3 ? `9${tens}` : ones + tens}`,
        ),
      ),
    'a source is dated with the year after next': (draft, random) =>
      draft.change(random.pick(draft.find(FACTS, /^ {4}date: 20[12]\d-/)), (text) =>
        text.replace(/20[12]\d/, '2028'),
      ),
    'a step of the timeline has not been yet': (draft, random) =>
      draft.change(random.pick(draft.find(/\/cases\//, /^ {2}- date: 20[12]\d/)), (text) =>
        text.replace(/20[12]\d/, '2029'),
      ),
  },
  'metric-worse-than-baseline': {
    'before and after are swapped': swapped,
    'the value is in a unit a thousand times larger': (draft, random) => {
      const item = random.pick(
        comparisons(draft).filter(
          (one) => draft.valueOf(one, 'unit') === 'ms' && one.lines.includes('      unit: ms'),
        ),
      );
      draft.change(draft.field(item, 'unit') ?? item, () => '    unit: minutes');
      return placesOf(draft, item);
    },
  },
  'caveat-dropped': {
    'a caveat stands in English only': oneLanguage('zh'),
    'a caveat stands in Chinese only': oneLanguage('en'),
  },
  'evidence-stale': {
    'an old figure is put first': (draft, random) => {
      const heads = draft
        .items('metrics', /^content\/(?:cases|customers)\//)
        .filter(
          (item) =>
            draft.valueOf(item, 'headline') === 'true' &&
            draft.top(item.file, 'review') === undefined,
        );
      const item = random.pick(heads);
      return draft.change(draft.field(item, 'asOf') ?? item, () => '    asOf: 2014-05');
    },
    'the day of the next look is over': (draft, random) => {
      const heads = draft
        .items('metrics', /^content\/cases\//)
        .filter(
          (item) =>
            draft.valueOf(item, 'headline') === 'true' &&
            draft.top(item.file, 'review') === undefined,
        );
      const item = random.pick(heads);
      draft.replaceLines({ file: item.file, line: 1 }, 0, 'review: 2026-02-01');
      return { file: item.file, line: 1 };
    },
  },
  'flag-unproven': {
    'a claim asks for more cases than there are': (draft, random) =>
      proofRule(draft, random, 'cases'),
    'a claim asks for more industries than there are': (draft, random) =>
      proofRule(draft, random, 'industries'),
    'all evidence but one is taken away': (draft, random) => {
      const file = random.pick(draft.paths(FLAGS));
      const evidence = draft.top(file, 'evidence');
      if (evidence === undefined) throw new NoPlace();
      draft.replaceLines({ file, line: evidence.line + 2 }, evidence.count - 2);
      const proof = draft.top(file, 'proof') ?? evidence;
      return [0, 1, 2].map((below) => ({ file, line: proof.line + below }));
    },
  },
  'flag-proof-narrow': {
    'the evidence of all customers but one is taken away': narrow('customers'),
    'the evidence of all industries but one is taken away': narrow('industries'),
  },
  'flag-hides-counter-evidence': {
    'what speaks against a claim no longer names its case': (draft, random) => {
      const file = random.pick(draft.paths(FLAGS));
      const item = random.pick(
        draft
          .items('counter', new RegExp(`^${file}$`))
          .filter((one) => !one.lines.some((line) => line.startsWith('    source:'))),
      );
      const kept = item.lines.filter((line) => !/^ {4}(?:case|capability): /.test(line));
      draft.replaceLines(item, item.lines.length, ...kept);
      return item;
    },
    'a case that the customer left is not named': (draft) => {
      const item = draft
        .items('counter', FLAGS)
        .find((one) => one.lines.some((line) => line.startsWith('    case: zomato')));
      if (item === undefined) throw new NoPlace();
      draft.removeField(item, 'case');
      const counter = draft.top(item.file, 'counter') ?? item;
      return [item, counter, { file: item.file, line: counter.line + 1 }];
    },
  },
  'source-unreachable-form': {
    'an address is not encrypted': address((url) => url.replace('https:', 'http:')),
    'an address still says where it was copied from': address(
      (url) => `${url}?utm_source=newsletter&utm_medium=email`,
    ),
    'a source is the home page of its publisher': address((url) =>
      url.replace(/^(https:\/\/[^/]+\/).*/, '$1'),
    ),
  },
} satisfies Mutators;

function without(field: string): Mistake {
  return (draft, random) => {
    const item = random.pick(draft.items('metrics'));
    draft.removeField(item, field);
    return item;
  };
}

function blank(field: string): Mistake {
  return (draft, random) => {
    const item = random.pick(draft.items('metrics'));
    return draft.change(draft.field(item, field) ?? item, () => `    ${field}:`);
  };
}

const hasBaseline = (item: Item) => item.lines.some((line) => line.startsWith('    baseline'));

const FAMILIES = [
  ['ms', 's', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  ['gb', 'tb', 'pb'],
];
const related = (a: string, b: string) =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));

/** Another number of the same length, as far off as no "about" allows. */
const slip = (value: string) => value.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));

/** The facts of the customer of a case, if they have figures and list the same source. */
function customerOf(draft: Draft, item: Item): string | undefined {
  const customer = draft.find(new RegExp(`^${item.file}$`), /^customer: (.*)$/)[0]?.groups[1];
  const file = `content/customers/${customer}/facts.yaml`;
  const source = draft.valueOf(item, 'source');
  const listed = draft.items('sources', new RegExp(`^${file}$`)).some(({ id }) => id === source);
  return listed && draft.top(file, 'metrics') !== undefined ? file : undefined;
}

/** Figures set against what was before. */
function comparisons(draft: Draft): Item[] {
  return draft
    .items('metrics', /^content\/cases\//)
    .filter(
      (item) =>
        /^[\d.]+$/.test(draft.valueOf(item, 'value') ?? '') &&
        item.lines.some((line) => /^ {6}value: [\d.]+$/.test(line)),
    );
}

/** A comparison is wrong as a whole: told of its value or of what it is set against. */
function placesOf(draft: Draft, item: Item): Spot[] {
  const at = item.lines.findIndex((line) => line.startsWith('    baseline'));
  return [draft.field(item, 'value') ?? item, { file: item.file, line: item.line + at }];
}

function swapped(draft: Draft, random: Random) {
  const neutral = new Set(
    draft
      .find(/taxonomy\.yaml$/, /^ {2}([a-z0-9-]+): .*better: neutral/)
      .map(({ groups }) => groups[1]),
  );
  const item = random.pick(
    comparisons(draft).filter((one) => {
      const unit = draft.valueOf(one, 'unit');
      const own = one.lines.find((line) => line.startsWith('      unit:'))?.trim();
      return (
        !neutral.has(draft.valueOf(one, 'measure') ?? '') &&
        (own === undefined || own === `unit: ${unit}`) &&
        !one.lines.some((line) => line.startsWith('      kind:'))
      );
    }),
  );
  const value = draft.field(item, 'value') ?? item;
  const at = item.lines.findIndex((line) => line.startsWith('      value:'));
  const before = { file: item.file, line: item.line + at };
  const numbers = [draft.valueOf(item, 'value'), item.lines[at]?.split(': ')[1]];
  if (numbers[0] === numbers[1]) throw new NoPlace();
  draft.change(value, () => `    value: ${numbers[1]}`);
  draft.change(before, () => `      value: ${numbers[0]}`);
  return placesOf(draft, item);
}

function oneLanguage(lost: 'en' | 'zh'): Mistake {
  return (draft, random) => {
    const item = random.pick(
      draft.items('metrics').filter((one) => one.lines.some((line) => line === '    caveat:')),
    );
    const at = item.lines.indexOf('    caveat:');
    const text = item.lines.findIndex(
      (line, index) => index > at && line.startsWith(`      ${lost}: `),
    );
    if (text === -1) throw new NoPlace();
    const rest = item.lines.slice(text + 1);
    const next = rest.findIndex((line) => !line.startsWith('       '));
    const count = 1 + (next === -1 ? rest.length : next);
    draft.replaceLines({ file: item.file, line: item.line + text }, count);
    return [at, at + 1].map((line) => ({ file: item.file, line: item.line + line }));
  };
}

function proofRule(draft: Draft, random: Random, what: 'cases' | 'industries'): Spot[] {
  const spot = random.pick(draft.find(FLAGS, new RegExp(`^ {2}${what}: \\d+$`)));
  draft.change(spot, () => `  ${what}: ${what === 'cases' ? 50 : 14}`);
  return [spot, { file: spot.file, line: draft.top(spot.file, 'proof')?.line ?? spot.line }];
}

/** A claim that asks for little keeps the evidence of one customer, or of one industry. */
function narrow(left: 'customers' | 'industries'): Prepared {
  let file = '';
  return {
    prepare: (draft, random) => {
      file = random.pick(draft.paths(FLAGS));
      const proof = draft.top(file, 'proof');
      if (proof === undefined) throw new NoPlace();
      const lines = draft.lines(file).slice(proof.line, proof.line - 1 + proof.count);
      const low = lines.map((line) => line.replace(/(cases|industries): \d+/, '$1: 1'));
      draft.replaceLines(proof, proof.count, 'proof:', ...low);
    },
    mistake: (draft, random) => {
      if (draft.top(file, 'answers') !== undefined) throw new NoPlace();
      const evidence = draft.top(file, 'evidence');
      if (evidence === undefined) throw new NoPlace();
      const lines = draft
        .lines(file)
        .slice(evidence.line, evidence.line - 1 + evidence.count)
        .filter((line) => line.startsWith('  - '));
      const groupOf = (line: string) => {
        const id = line.slice(4).split('/')[0] ?? '';
        if (left === 'customers') return id;
        const facts = draft.find(
          new RegExp(`^content/customers/${id}/facts\\.yaml$`),
          /^industry: (.*)$/,
        );
        return facts[0]?.groups[1] ?? id;
      };
      const group = groupOf(random.pick(lines));
      const kept = lines.filter((line) => groupOf(line) === group);
      if (kept.length === lines.length) throw new NoPlace();
      draft.replaceLines(evidence, evidence.count, 'evidence:', ...kept, '');
      const proof = draft.top(file, 'proof') ?? evidence;
      const { line } = draft.top(file, 'evidence') ?? evidence;
      return [
        ...[0, 1, 2].map((below) => ({ file, line: proof.line + below })),
        { file, line },
        { file, line: line + 1 },
      ];
    },
  };
}

function address(to: (url: string) => string): Mistake {
  return (draft, random) =>
    draft.change(random.pick(draft.find(FACTS, /^ {4}url: https:\/\/[^/]+\/.{5,}$/)), (text) =>
      text.replace(/https:.*/, to),
    );
}
