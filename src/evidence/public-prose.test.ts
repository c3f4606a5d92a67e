import { describe, expect, it } from 'vitest';
import { factsSchema, type KindId } from '#model/kinds.ts';
import { parseTelling } from '#prose/parse.ts';
import { plainText } from '#prose/plain-text.ts';
import type { Entry } from './entry.ts';
import { type Publication, publicGraph } from './gate.ts';
import { buildGraph } from './graph.ts';
import { publicProse } from './public-prose.ts';

const permission = { basis: 'agreement', scope: ['name', 'translation', 'quote'] };
const source = {
  id: 'talk',
  url: 'https://example.com/talk',
  title: 'Talk',
  publisher: 'Us',
  language: 'en',
  voice: 'customer',
};
const metric = {
  id: 'p99',
  measure: 'latency',
  value: 25,
  unit: 'ms',
  asOf: 2024,
  scope: { en: 'checkout' },
  source: 'talk',
};

function entry<K extends KindId>(kind: K, id: string, facts: object): Entry<K> {
  const telling = {
    file: `content/${kind}/${id}/en.mdx`,
    digest: '',
    head: { title: id, summary: 'A summary.' },
  };
  return { kind, id, facts: factsSchema(kind).parse(facts), tellings: { en: telling } };
}

const customer = (name: string, more: object = {}) => ({
  name: { en: name },
  industry: 'retail',
  region: 'north',
  permission,
  ...more,
});
const acmeCase = {
  customer: 'acme',
  date: 2024,
  capabilities: ['indexing'],
  metrics: [metric],
  sources: [source],
};

const story = entry('stories', 'two-shops', { cases: ['acme', 'hidden'] });

const publication: Publication = publicGraph(
  buildGraph(
    [
      entry('products', 'db', {
        name: { en: 'DB' },
        homepage: 'https://example.com',
        vendor: { en: 'Us' },
      }),
      entry('capabilities', 'indexing', {
        name: { en: 'Indexing' },
        product: 'db',
        answers: [],
        state: 'ga',
        documentation: 'https://example.com/d',
      }),
      entry('customers', 'acme', customer('Acme')),
      entry(
        'customers',
        'hidden',
        customer('Umbrella Works', { aliases: ['雨伞厂'], status: 'draft' }),
      ),
      entry('cases', 'acme', acmeCase),
      entry('cases', 'hidden', { ...acmeCase, customer: 'hidden' }),
      story,
    ],
    { industries: {}, regions: {}, technologies: {}, units: {}, measures: {} },
  ),
  '2024-06-01',
);

/** What is left of a telling, as text; components by their name. */
function left(source: string, owner: Entry = story): string {
  const { tree, problems } = parseTelling(source);
  expect(problems).toEqual([]);
  return plainText(publicProse(tree, owner, publication), ({ name }) => `[${name}]`);
}

describe('prose that may be shown', () => {
  it('keeps what speaks of public entries', () => {
    expect(left('<Ref to="customers/acme" /> measured <Metric id="acme/p99" />.')).toBe(
      '[Ref] measured [Metric].',
    );
  });

  it.each([
    ['a figure', 'Then <Metric id="hidden/p99" /> was measured.'],
    ['a link', 'See <Ref to="cases/hidden">that shop</Ref>.'],
    ['a metric that does not exist', 'It took <Metric id="acme/gone" />.'],
    ['a name', 'UMBRELLA works said so.'],
    ['a name across emphasis', 'Um**brella Works** said so.'],
    ['a name in another script', '据雨伞厂说，很好。'],
    ['a name in an address', 'Read [this](https://example.com/x?by=雨伞厂).'],
    [
      'a name in an encoded address',
      'Read [this](https://example.com/%E9%9B%A8%E4%BC%9E%E5%8E%82).',
    ],
    ['a name in an alternative text', '![Umbrella Works, from above](plan.svg)'],
    ['a name in code', 'Set `db = "Umbrella Works"` there.'],
  ])('loses the paragraph with %s', (_what, paragraph) => {
    expect(left(`Before.\n\n${paragraph}\n\nAfter.`)).toBe('Before.\n\nAfter.');
  });

  it('loses list items and table rows one by one, and a list that is left empty', () => {
    expect(left('- Acme\n- Umbrella Works\n')).toBe('Acme');
    expect(left('- Umbrella Works\n\nAfter.')).toBe('After.');
    const table = left('| shop | told |\n| --- | --- |\n| Acme | yes |\n| Umbrella Works | no |\n');
    expect(table).toContain('Acme');
    expect(table).not.toContain('Umbrella');
  });

  it('loses an item whose own words go, with what hangs below it', () => {
    expect(left('- Umbrella Works\n  - sells umbrellas\n- Acme\n')).toBe('Acme');
  });

  it('keeps the figures of a row that may be shown', () => {
    const { tree } = parseTelling('<Metrics ids="hidden/p99 acme/p99" />');
    const [row] = publicProse(tree, story, publication).children;
    expect(row).toMatchObject({
      name: 'Metrics',
      attributes: { ids: [{ metric: 'p99', entry: { id: 'acme' } }] },
    });
    expect(left('<Metrics ids="hidden/p99" />')).toBe('');
  });

  it('loses headings that are left without content, and callouts whose title names somebody', () => {
    expect(left('## A\n\nAcme.\n\n## B\n\n### C\n\nUmbrella Works.\n\n## D\n\nEnd.')).toBe(
      'A\n\nAcme.\n\nD\n\nEnd.',
    );
    expect(left('<Callout type="note" title="Umbrella Works">\nWords.\n</Callout>')).toBe('');
    expect(left('<Callout type="note">\nWords.\n\nUmbrella Works.\n</Callout>')).toBe(
      '[Callout]\n\nWords.',
    );
  });

  it('loses a footnote that names somebody, and the sentence that rests on it', () => {
    expect(left('Said.[^1]\n\nOther.\n\n[^1]: By Umbrella Works.\n')).toBe('Other.');
  });

  it('does not take a word that merely contains a name for the name', () => {
    expect(left('Umbrella Workshop is somebody else.')).toBe('Umbrella Workshop is somebody else.');
  });
});
