import fc from 'fast-check';
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

  it('loses the logo of a customer that did not permit it, not other pictures', () => {
    const ofCase = entry('cases', 'acme', acmeCase);
    const logo = '<Picture src="logo-dark.svg" alt="Acme" />';
    const plan = '<Picture src="plan.svg" alt="The plan" />';
    expect(left(`Before.\n\n${logo}\n\n${plan}`, ofCase)).toBe('Before.\n\n[Picture]');
    expect(left('![A shop](logo.svg)\n\nAfter.', ofCase)).toBe('After.');
    expect(left('![A shop](acme-logo.svg)\n\nAfter.')).toBe('After.');
    expect(left('![A shop](hidden-logo.svg)\n\nAfter.')).toBe('After.');
    expect(left('![A maker](vendor-logo.svg)\n\nAfter.')).toBe('A maker\n\nAfter.');
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

  it.each([
    ['beside a figure without a space', 'Then <Metric id="acme/p99" />Umbrella Works said so.'],
    ['after a forced line break', 'Then<br />Umbrella Works said so.'],
    ['in the address of an entry that is not public', 'See [that](../../cases/hidden/#top).'],
    ['in the file of an entry that is not public', '![A plan](/cases/hidden.png)'],
    ['in the title of a link', 'See [that](https://example.com "Umbrella Works").'],
    ['as the mark of a footnote', 'Said so.[^umbrella-works]\n\n[^umbrella-works]: Long ago.'],
  ])('loses a name %s', (_how, paragraph) => {
    expect(left(`Before.\n\n${paragraph}\n\nAfter.`)).toBe('Before.\n\nAfter.');
  });

  it('keeps addresses elsewhere that merely look like ours', () => {
    expect(left('See [that](https://example.com/cases/hidden/).')).toBe('See that.');
    expect(left('See [that](../../cases/acme/).')).toBe('See that.');
  });

  it('loses a section whose heading names somebody, up to the next of its rank', () => {
    expect(
      left('# A\n\nOne.\n\n## Umbrella Works\n\nTwo.\n\n### More\n\nThree.\n\n## B\n\nFour.'),
    ).toBe('A\n\nOne.\n\nB\n\nFour.');
  });

  it('keeps headings that never had content, and those whose footnote stands below', () => {
    expect(left('## A\n\n## B\n\nEnd.')).toBe('A\n\nB\n\nEnd.');
    expect(left('## A\n\n[^1]: A note.\n\nText.[^1]\n\n## B\n\nEnd.')).toContain('A\n\nText.');
  });

  it('loses headings without content inside callouts as well', () => {
    expect(
      left('<Callout type="note">\n\n## A\n\nUmbrella Works.\n\n## B\n\nEnd.\n\n</Callout>'),
    ).toBe('[Callout]\n\nB\n\nEnd.');
  });

  it('loses what links to a heading that went', () => {
    expect(
      left('See [there](#gone).\n\n## Gone\n\nUmbrella Works.\n\n## 留下\n\n[here](#留下).'),
    ).toBe('留下\n\nhere.');
  });

  it('loses footnotes that rest on footnotes that went', () => {
    expect(left('Said.[^1]\n\nOther.\n\n[^1]: See too.[^2]\n\n[^2]: Umbrella Works.\n')).toBe(
      'Other.',
    );
  });

  it('loses what folds out with its summary, or with the last thing behind it', () => {
    const details = (summary: string, text: string) =>
      left(`<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`);
    expect(details('More', 'Words.\n\nUmbrella Works.')).toBe('More\n\nWords.');
    expect(details('Umbrella Works', 'Words.')).toBe('');
    expect(details('More', 'Umbrella Works.')).toBe('');
    expect(left('<details>\n\nWords.\n\n</details>')).toBe('Words.');
  });

  it('loses a table whose header names somebody, or that has no row left', () => {
    const table = (head: string, cell: string) =>
      left(`Before.\n\n| ${head} | x |\n| --- | --- |\n| ${cell} | y |\n`);
    expect(table('Umbrella Works', 'Acme')).toBe('Before.');
    expect(table('shop', 'Umbrella Works')).toBe('Before.');
    expect(table('shop', '<Metric id="hidden/p99" />')).toBe('Before.');
    expect(table('shop', 'Acme')).toContain('Acme');
  });

  it('loses quotes and blockquotes that may not be shown', () => {
    const own = entry('cases', 'acme', acmeCase);
    expect(left('<Quote id="gone" />\n\nAfter.', own)).toBe('After.');
    expect(left('> Umbrella Works.\n\nAfter.')).toBe('After.');
    expect(left('> Words.\n>\n> Umbrella Works.')).toBe('Words.');
  });

  it('loses timelines and lists of asks that are empty, and the headings above them', () => {
    const own = entry('cases', 'acme', acmeCase);
    expect(left('## When\n\n<Timeline />\n\n## Asked\n\n<Demands />\n\n## End\n\nEnd.', own)).toBe(
      'End\n\nEnd.',
    );
  });

  it('loses pictures and code that name somebody', () => {
    expect(left('```sh\nconnect umbrella-works\n```\n\nAfter.')).toBe('After.');
    expect(left('```umbrella-works\nconnect\n```\n\nAfter.')).toBe('After.');
    expect(left('<Picture src="umbrella-works.svg" alt="Plan" />\n\nAfter.')).toBe('After.');
    expect(left('<Picture src="plan.svg" alt="Plan" caption="雨伞厂" />\n\nAfter.')).toBe('After.');
  });

  it('is the very same tree where everything may be shown', () => {
    const { tree } = parseTelling(
      '## A\n\n- one\n  - two\n\n> Said.\n\n| a |\n| --- |\n| b |\n\nSee [A](#a).[^1]\n\n[^1]: Note.\n',
    );
    expect(publicProse(tree, story, publication)).toEqual(tree);
  });

  it('leaves no name in any prose, whatever it is made of', () => {
    const name = fc.constantFrom('Umbrella Works', 'umbrella-works', '雨伞厂', 'UMBRELLA  WORKS');
    const words = fc.oneof(
      { weight: 3, arbitrary: fc.constant('Words.') },
      name,
      fc.constant('<Metric id="hidden/p99" />'),
      fc.constant('<Ref to="cases/hidden" />'),
      fc.constant('**Um**brella Works'),
    );
    const block = fc.oneof(
      words,
      words.map((text) => `## ${text}`),
      words.map((text) => `### ${text}`),
      fc.tuple(words, words).map(([a, b]) => `- ${a}\n- ${b}\n  - ${a}`),
      fc.tuple(words, words).map(([a, b]) => `| ${a} | x |\n| --- | --- |\n| ${b} | y |`),
      words.map((text) => `> ${text}`),
      fc.tuple(words, words).map(([a, b]) => `<Callout type="note">\n\n${a}\n\n${b}\n\n</Callout>`),
      words.map((text) => `Text.[^1]\n\n[^1]: ${text}`),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const { tree } = parseTelling(blocks.join('\n\n'));
        const shown = publicProse(tree, story, publication);
        const text = plainText(shown, ({ name: component }) => `[${component}]`);
        expect(publication.withheld.mentions(text)).toBe(false);
        expect(JSON.stringify(shown)).not.toMatch(/hidden/);
        expect(publicProse(shown, story, publication)).toEqual(shown);
      }),
    );
  });
});
