import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsSchema, type KindId } from '#model/kinds.ts';
import type { Entry, EntryKey } from './entry.ts';
import { keyOf } from './entry.ts';
import { publicGraph } from './gate.ts';
import { allEntries, buildGraph, entryOf } from './graph.ts';

const TAXONOMY = { industries: {}, regions: {}, technologies: {}, units: {}, measures: {} };
const TODAY = '2024-06-01';

const talk = {
  id: 'talk',
  url: 'https://example.com/talk',
  title: 'A talk',
  publisher: 'Us',
  language: 'en',
  voice: 'customer',
};
const p99 = {
  id: 'p99',
  measure: 'latency',
  value: 25,
  unit: 'ms',
  asOf: 2024,
  scope: { en: 'checkout' },
  source: 'talk',
};
const quote = {
  id: 'q',
  text: { en: 'It works.' },
  verbatim: ['en'],
  speaker: { name: { en: 'Jo' }, role: { en: 'CTO' } },
  source: 'talk',
};
const permission = { basis: 'agreement', scope: ['name', 'translation', 'quote'] };

function entry<K extends KindId>(
  kind: K,
  id: string,
  facts: object,
  titles: { en?: string; zh?: string } = { en: id },
): Entry<K> {
  const telling = (locale: string, title: string | undefined) =>
    title === undefined
      ? undefined
      : {
          file: `content/${kind}/${id}/${locale}.mdx`,
          digest: '',
          head: { title, summary: 'A summary.' },
        };
  return {
    kind,
    id,
    facts: factsSchema(kind).parse(facts),
    tellings: { en: telling('en', titles.en), zh: telling('zh', titles.zh) },
  };
}

const product = entry('products', 'db', {
  name: { en: 'DB' },
  homepage: 'https://example.com',
  vendor: { en: 'Us' },
});
const capability = (more: object = {}) =>
  entry('capabilities', 'indexing', {
    name: { en: 'Indexing' },
    product: 'db',
    answers: [],
    state: 'ga',
    documentation: 'https://example.com/d',
    ...more,
  });
const customer = (more: object = {}, id = 'acme') =>
  entry('customers', id, {
    name: { en: 'Acme', zh: '阿克米' },
    aliases: ['acme.example'],
    industry: 'retail',
    region: 'north',
    permission,
    ...more,
  });
const aCase = (more: object = {}, titles?: { en?: string; zh?: string }) =>
  entry(
    'cases',
    'checkout',
    {
      customer: 'acme',
      date: 2024,
      capabilities: ['indexing'],
      metrics: [p99],
      quotes: [quote],
      sources: [talk],
      ...more,
    },
    titles,
  );

const publish = (entries: readonly Entry[], asOf = TODAY) =>
  publicGraph(buildGraph(entries, TAXONOMY), asOf);
const keys = (entries: readonly Entry[], asOf = TODAY): EntryKey[] =>
  allEntries(publish(entries, asOf).graph).map(keyOf);

describe('what keeps an entry from being public', () => {
  it.each([
    ['nothing', {}, undefined],
    ['a draft', { status: 'draft' }, 'draft'],
    ['withdrawn', { status: 'withdrawn' }, 'withdrawn'],
    ['published tomorrow', { published: '2024-06-02' }, 'not-yet'],
    ['published today', { published: TODAY }, undefined],
    ['no permission', { permission: undefined }, 'permission-missing'],
    [
      'permission from tomorrow',
      { permission: { ...permission, granted: '2024-06-02' } },
      'permission-not-yet',
    ],
    [
      'permission until yesterday',
      { permission: { ...permission, expires: '2024-05-31' } },
      'permission-expired',
    ],
    ['permission until today', { permission: { ...permission, expires: TODAY } }, undefined],
    [
      'no permission for the name',
      { permission: { ...permission, scope: ['quote'] } },
      'name-not-permitted',
    ],
  ])('%s: the customer and its case', (_what, facts, why) => {
    const { graph, withheld } = publish([product, capability(), customer(facts), aCase()]);
    expect(withheld.reasons.get('customers/acme')?.why).toBe(why);
    expect(entryOf(graph, 'cases', 'checkout') === undefined).toBe(why !== undefined);
    expect(withheld.mentions('a word from ACME, or 阿克米科技')).toBe(why !== undefined);
  });

  it('a customer is not named before the first of its cases is public', () => {
    expect(keys([product, capability(), customer(), aCase({ published: '2024-07-01' })])).toEqual([
      'products/db',
      'capabilities/indexing',
    ]);
    expect(
      keys([product, capability(), customer(), aCase({ published: '2024-07-01' })], '2024-07-01'),
    ).toContain('customers/acme');
    expect(keys([product, capability(), customer()])).toContain('customers/acme');
  });

  it('a case goes with the capability it proves, and a capability with its product', () => {
    expect(keys([product, capability({ status: 'draft' }), customer(), aCase()])).toEqual([
      'products/db',
    ]);
    expect(
      keys([
        entry('products', 'db', { ...product.facts, status: 'draft' }),
        capability(),
        customer(),
        aCase(),
      ]),
    ).toEqual([]);
  });

  it('a story goes with the last of its cases, a flag with its proof', () => {
    const story = entry('stories', 'one', { cases: ['checkout'] });
    const flag = entry('flags', 'fast', {
      claim: { en: 'Fast.' },
      capabilities: ['indexing'],
      proof: { cases: 1, industries: 1 },
      evidence: ['checkout/p99'],
      counter: [{ text: { en: 'Not always.' } }],
    });
    const all = [product, capability(), customer(), aCase(), story, flag];
    expect(keys(all)).toEqual(expect.arrayContaining(['stories/one', 'flags/fast']));
    const without = keys([
      product,
      capability(),
      customer({ status: 'withdrawn' }),
      aCase(),
      story,
      flag,
    ]);
    expect(without).toEqual(['products/db', 'capabilities/indexing']);
  });
});

describe('what is taken out of entries that stay', () => {
  const hidden = [customer({ status: 'draft' }), aCase()];

  it('references to what is not public', () => {
    const summit = entry('summits', 'day', {
      name: { en: 'Day' },
      kind: 'meetup',
      date: 2024,
      url: 'https://example.com',
      customers: ['acme'],
      talks: [{ id: 't', title: { en: 'On indexes' }, customer: 'acme' }],
    });
    const { graph } = publish([product, capability(), ...hidden, summit]);
    const facts = entryOf(graph, 'summits', 'day')?.facts;
    expect(facts?.customers).toEqual([]);
    const other = entry('summits', 'day', {
      name: { en: 'Day' },
      kind: 'meetup',
      date: 2024,
      url: 'https://example.com',
      talks: [{ id: 't', title: { en: 'On indexes' }, case: 'checkout' }],
    });
    expect(
      entryOf(publish([product, capability(), ...hidden, other]).graph, 'summits', 'day')?.facts
        .talks,
    ).toEqual([{ id: 't', title: { en: 'On indexes' } }]);
    expect(facts?.talks).toEqual([{ id: 't', title: { en: 'On indexes' } }]);
  });

  it('texts that name the customer, in any language, and what they belong to', () => {
    const summit = entry('summits', 'day', {
      name: { en: 'Day' },
      kind: 'meetup',
      date: 2024,
      url: 'https://example.com',
      place: { en: 'Acme House', zh: '某楼' },
      talks: [
        { id: 't', title: { en: 'How it went', zh: '阿克米的做法' } },
        { id: 'u', title: { en: 'Other' } },
      ],
    });
    const facts = entryOf(
      publish([product, capability(), ...hidden, summit]).graph,
      'summits',
      'day',
    )?.facts;
    expect(facts?.place).toBeUndefined();
    expect(facts?.talks.map(({ id }) => id)).toEqual(['u']);
  });

  it('sources whose title or address names the customer, and what rests on them', () => {
    const limit = (source: string) => ({ text: { en: 'A limit.' }, source });
    const told = capability({
      sources: [talk, { ...talk, id: 'acme-talk', url: 'https://example.com/acme-and-us' }],
      limits: [limit('talk'), limit('acme-talk')],
      metrics: [{ ...p99, source: 'acme-talk' }],
    });
    const facts = entryOf(
      publish([product, told, ...hidden]).graph,
      'capabilities',
      'indexing',
    )?.facts;
    expect(facts?.sources.map(({ id }) => id)).toEqual(['talk']);
    expect(facts?.limits).toEqual([limit('talk')]);
    expect(facts?.metrics).toEqual([]);
  });

  it('tellings whose title names the customer', () => {
    const need = entry('needs', 'speed', { kind: 'pain' }, { en: 'What Acme lacked', zh: '要快' });
    const shown = entryOf(
      publish([product, capability(), ...hidden, need]).graph,
      'needs',
      'speed',
    );
    expect(
      Object.entries(shown?.tellings ?? {})
        .filter(([, telling]) => telling)
        .map(([locale]) => locale),
    ).toEqual(['zh']);
  });

  it('quotes and translations that the permission does not cover', () => {
    const titles = { en: 'A', zh: '甲' };
    const shown = (scope: string[]) =>
      entryOf(
        publish([
          product,
          capability(),
          customer({ permission: { ...permission, scope } }),
          aCase({}, titles),
        ]).graph,
        'cases',
        'checkout',
      );
    expect(shown(['name', 'quote', 'translation'])?.facts.quotes).toHaveLength(1);
    expect(shown(['name', 'translation'])?.facts.quotes).toEqual([]);
    expect(shown(['name', 'translation'])?.tellings.zh?.head.title).toBe('甲');
    // The only source is in English, so the Chinese telling is a translation.
    expect(shown(['name'])?.tellings.zh).toBeUndefined();
    expect(shown(['name'])?.tellings.en?.head.title).toBe('A');
  });

  it('the name of an anonymous customer, for which its alias stands', () => {
    const anonymous = customer(
      {
        anonymous: { alias: { en: 'a grocer' } },
        homepage: 'https://acme.example',
        permission: { ...permission, scope: ['quote', 'translation'] },
      },
      'grocer',
    );
    const { graph, withheld } = publish([
      product,
      capability(),
      anonymous,
      aCase({ customer: 'grocer' }),
    ]);
    expect(entryOf(graph, 'customers', 'grocer')?.facts).toMatchObject({
      name: { en: 'a grocer' },
      aliases: [],
    });
    expect(entryOf(graph, 'cases', 'checkout')?.facts.quotes).toEqual([]);
    expect(JSON.stringify(allEntries(graph))).not.toMatch(/acme|阿克米/i);
    expect(withheld.mentions('Acme')).toBe(true);
  });
});

describe('for any content and day', () => {
  const day = fc.constantFrom('2024-05-01', '2024-06-01', '2024-07-01');
  const status = fc.constantFrom('draft', 'published', 'withdrawn');
  const facts = fc.record({ status, published: fc.option(day, { nil: undefined }) });
  const people = fc.record({
    facts,
    expires: fc.option(day, { nil: undefined }),
    permitted: fc.boolean(),
    anonymous: fc.boolean(),
  });

  const content = fc
    .tuple(fc.array(people, { minLength: 1, maxLength: 4 }), facts, facts)
    .map(([persons, ofCapability, ofStory]) => {
      const names = persons.map((_, index) => `Zeta${index}`);
      return {
        names,
        entries: [
          product,
          capability({
            ...ofCapability,
            sources: names.map((name, index) => ({
              ...talk,
              id: `s${index}`,
              title: `${name} speaks`,
            })),
            limits: names.map((_, index) => ({ text: { en: 'x' }, source: `s${index}` })),
          }),
          ...persons.flatMap(({ facts: own, expires, permitted, anonymous }, index) => [
            customer(
              {
                ...own,
                name: { en: names[index] },
                aliases: [],
                permission: permitted ? { ...permission, ...(expires && { expires }) } : undefined,
                ...(anonymous && { anonymous: { alias: { en: 'someone' } } }),
              },
              `c${index}`,
            ),
            entry(
              'cases',
              `k${index}`,
              { ...aCase().facts, customer: `c${index}` },
              { en: anonymous ? 'A case' : `${names[index]} in numbers` },
            ),
          ]),
          entry('stories', 'all', { ...ofStory, cases: persons.map((_, index) => `k${index}`) }),
        ],
      };
    });

  it('what only authors need of the taxonomy stays with them', () => {
    const taxonomy = { ...TAXONOMY, spellings: ['灯笼App'] };
    const { graph } = publicGraph(buildGraph([], taxonomy), '2026-11-23');
    expect(JSON.stringify(graph.taxonomy)).not.toContain('灯笼App');
  });

  it('no withheld name is left, no reference leads to nothing, and publishing again changes nothing', () => {
    fc.assert(
      fc.property(content, day, ({ entries, names }, asOf) => {
        const { graph, withheld } = publish(entries, asOf);
        const shown = JSON.stringify(allEntries(graph));
        for (const name of names) if (withheld.mentions(name)) expect(shown).not.toContain(name);
        expect(graph.dangling).toEqual([]);
        const again = publicGraph(buildGraph(allEntries(graph), TAXONOMY), asOf);
        expect(allEntries(again.graph)).toEqual(allEntries(graph));
      }),
      { numRuns: 150 },
    );
  });
});
