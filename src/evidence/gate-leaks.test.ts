import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { keyOf } from './entry.ts';
import { type Publication, publicGraph } from './gate.ts';
import { allEntries, buildGraph, entryOf } from './graph.ts';
import { entry, metric, talk, taxonomy } from './testing.ts';

const TODAY = '2024-06-01';
const base = [entry('products', 'db'), entry('capabilities', 'indexing')];
const hidden = entry('customers', 'hidden', { name: { en: 'Acme' }, status: 'draft' });

function publish(entries: readonly Entry[], words = taxonomy): Publication {
  return publicGraph(buildGraph([...base, ...entries], words), TODAY);
}

const why = ({ withheld }: Publication, key: Parameters<typeof withheld.reasons.get>[0]) =>
  withheld.reasons.get(key)?.why;

const shown = ({ graph }: Publication) =>
  allEntries(graph)
    .map(keyOf)
    .filter((key) => key !== 'products/db' && key !== 'capabilities/indexing');

describe('a name that may not be shown does not leak', () => {
  it('from a text of several lines', () => {
    const limits = [{ text: { en: 'First line.\nAcme said so.' }, source: 'talk' }];
    const { graph } = publish([
      hidden,
      entry('capabilities', 'backup', { sources: [talk], limits }),
    ]);
    expect(entryOf(graph, 'capabilities', 'backup')?.facts.limits).toEqual([]);
  });

  it('from the address of a page', () => {
    const need = entry('needs', 'like-acme', { kind: 'pain' });
    const publication = publish([hidden, need]);
    expect(why(publication, 'needs/like-acme')).toBe('name-in-address');
    expect(shown(publication)).toEqual([]);
  });

  it('from the address of an anonymous customer', () => {
    const acme = entry('customers', 'acme', {
      name: { en: 'Acme' },
      anonymous: { alias: { en: 'a grocer' } },
    });
    const publication = publish([acme, entry('cases', 'grocer', { customer: 'acme' })]);
    expect(why(publication, 'customers/acme')).toBe('name-in-address');
    expect(why(publication, 'cases/grocer')).toBe('depends-on-withheld');
  });

  it('from an address it had before', () => {
    const need = entry('needs', 'speed', { formerly: ['acme-speed', 'old-speed'] });
    expect(entryOf(publish([hidden, need]).graph, 'needs', 'speed')?.facts.formerly).toEqual([
      'old-speed',
    ]);
  });

  it('from its home page', () => {
    const customer = entry('customers', 'hidden', {
      name: { en: 'Acme' },
      homepage: 'https://www.roadrunner.example/en/',
      status: 'draft',
    });
    const told = entry('needs', 'speed', {
      sources: [
        { ...talk, url: 'https://blog.roadrunner.example/en' },
        { ...talk, id: 'other', url: 'https://roadrunner.example/en/talk' },
      ],
    });
    expect(
      entryOf(publish([customer, told]).graph, 'needs', 'speed')?.facts.sources.map(({ id }) => id),
    ).toEqual([]);
  });

  it('from the words of the taxonomy', () => {
    const words = {
      ...taxonomy,
      technologies: { 'acme-db': { name: { en: 'A database' } }, old: { name: { en: 'Old' } } },
      industries: { retail: { name: { en: 'Shops such as Acme' } } },
    };
    const publication = publish(
      [
        hidden,
        entry('customers', 'one', { name: { en: 'Bolt' }, industry: 'banking' }),
        entry('customers', 'two', { industry: 'retail' }),
        entry('cases', 'one', { customer: 'one', replaced: ['acme-db', 'old'] }),
      ],
      words,
    );
    expect(publication.graph.taxonomy.technologies).toEqual({ old: { name: { en: 'Old' } } });
    expect(publication.graph.taxonomy.industries).toEqual({});
    expect(entryOf(publication.graph, 'cases', 'one')?.facts.replaced).toEqual(['old']);
    expect(why(publication, 'customers/two')).toBe('depends-on-withheld');
    expect(publish([]).graph.taxonomy).toEqual(taxonomy);
  });

  it('from words of the model, which are no names', () => {
    const customer = entry('customers', 'hidden', { name: { en: 'Cloud' }, status: 'draft' });
    const partner = entry('partners', 'one', { kind: 'cloud' });
    expect(shown(publish([customer, partner]))).toEqual(['partners/one']);
  });
});

describe('what tells who an anonymous customer is', () => {
  const anonymous = entry('customers', 'grocer', {
    name: { en: 'Acme' },
    aliases: ['Acme Corp'],
    formerly: ['acme'],
    anonymous: { alias: { en: 'a grocer', zh: '某超市' } },
    homepage: 'https://acme.example',
    metrics: [metric('shops', { measure: 'kept' })],
    sources: [talk],
    permission: {
      basis: 'agreement',
      scope: ['name', 'logo', 'quote', 'translation', 'slides'],
      evidence: 'drawer 7',
    },
  });
  const told = entry('cases', 'grocer', { customer: 'grocer', metrics: [metric('p99')] });
  const summit = entry('summits', 'day', { sources: [talk], name: { en: 'Day' } });

  it('is gone: names, home page, its own figures, and permissions that would show it', () => {
    const facts = entryOf(publish([anonymous, told]).graph, 'customers', 'grocer')?.facts;
    expect(facts).toMatchObject({
      name: { en: 'a grocer', zh: '某超市' },
      aliases: [],
      formerly: [],
      metrics: [],
      anonymous: { alias: { en: 'a grocer' } },
      permission: { basis: 'agreement', scope: ['translation', 'slides'] },
    });
    expect(facts).not.toHaveProperty('homepage');
    expect(JSON.stringify(facts)).not.toContain('drawer');
  });

  it('is gone for whoever refers to its figures, while the figures of its case stay', () => {
    const flag = entry('flags', 'fast', {
      evidence: ['customers/grocer/shops', 'grocer/p99'],
    });
    const { graph } = publish([anonymous, told, summit, flag]);
    expect(entryOf(graph, 'flags', 'fast')?.facts.evidence).toEqual(['grocer/p99']);
    expect(graph.dangling).toEqual([]);
  });

  it('leaves an alias that says the name no chance', () => {
    const careless = entry('customers', 'shop', {
      name: { en: 'Acme' },
      anonymous: { alias: { en: 'Acme, a grocer' } },
    });
    expect(why(publish([careless]), 'customers/shop')).toBe('depends-on-withheld');
  });

  it('is judged again without harm', () => {
    const once = publish([anonymous, told]);
    const twice = publicGraph(buildGraph(allEntries(once.graph), once.graph.taxonomy), TODAY);
    expect(allEntries(twice.graph)).toEqual(allEntries(once.graph));
    expect(twice.withheld.reasons.size).toBe(0);
  });
});

it('where a permission is kept is never shown', () => {
  const customer = entry('customers', 'acme', {
    permission: { basis: 'agreement', scope: ['name'], evidence: 'drawer 7' },
  });
  expect(JSON.stringify(allEntries(publish([customer]).graph))).not.toContain('drawer');
});

describe('what goes because a part is gone', () => {
  const bolt = entry('customers', 'bolt', { name: { en: 'Bolt' } });
  const source = (id: string, title: string) => ({ ...talk, id, title });
  const told = entry('cases', 'checkout', {
    customer: 'bolt',
    metrics: [metric('p99', { source: 'a' }), metric('p50', { source: 'b' })],
    demands: [
      {
        id: 'ask',
        asked: { en: 'More.' },
        kind: 'request',
        capability: 'indexing',
        source: 'b',
        answer: { state: 'declined', text: { en: 'No.' }, source: 'a' },
      },
    ],
    timeline: [
      { date: 2024, event: { en: 'Said.' }, source: 'a' },
      { date: 2024, event: { en: 'Done.' } },
    ],
    sources: [source('a', 'Acme tells'), source('b', 'Told')],
  });
  const flag = entry('flags', 'fast', { evidence: ['checkout/p99'], answers: ['checkout/ask'] });
  const half = entry('flags', 'half', { evidence: ['checkout/p99', 'checkout/p50'] });

  it('is what rests on a source that names somebody, and who relies on that', () => {
    const publication = publish([hidden, bolt, told, flag, half]);
    expect(entryOf(publication.graph, 'cases', 'checkout')?.facts).toMatchObject({
      metrics: [{ id: 'p50' }],
      demands: [],
      timeline: [{ event: { en: 'Done.' } }],
      sources: [{ id: 'b' }],
    });
    expect(why(publication, 'flags/fast')).toBe('unproven');
    expect(entryOf(publication.graph, 'flags', 'half')?.facts.evidence).toEqual(['checkout/p50']);
    expect(publication.graph.dangling).toEqual([]);
  });

  it('is a claim without anything honest left to say against it', () => {
    const claim = entry('flags', 'bare', {
      evidence: ['checkout/p50'],
      counter: [{ text: { en: 'Not for Acme.' } }],
    });
    expect(why(publish([hidden, bolt, told, claim]), 'flags/bare')).toBe('depends-on-withheld');
  });

  it('is everything along a chain, however long', () => {
    // Each case proves a capability that is named after the customer before.
    const links = Array.from({ length: 30 }, (_, at) => [
      entry('customers', `c${at}`, { name: { en: `Name${at}x` } }),
      entry('capabilities', `after-${at}`, { name: { en: `Like Name${at}x` } }),
      entry('cases', `k${at}`, {
        customer: `c${at}`,
        capabilities: [at === 0 ? 'indexing' : `after-${at - 1}`],
        status: at === 0 ? 'draft' : 'published',
      }),
    ]).flat();
    const publication = publish(links);
    expect(shown(publication)).toEqual([]);
  });
});

describe('tellings in languages that the permission does not cover', () => {
  const customer = entry('customers', 'bolt', {
    name: { en: 'Bolt' },
    permission: { basis: 'agreement', scope: ['name'] },
  });
  const source = (language: string, title: string) => ({ ...talk, id: language, language, title });
  const told = (sources: object[]) => {
    const one = entry('cases', 'bolt', { customer: 'bolt', sources });
    const telling = one.tellings.en;
    const { graph } = publish([
      hidden,
      customer,
      { ...one, tellings: { en: telling, zh: telling } },
    ]);
    const { tellings } = entryOf(graph, 'cases', 'bolt') ?? { tellings: {} };
    return Object.entries(tellings).flatMap(([locale, shown]) => (shown ? [locale] : []));
  };

  it.each<[string, object[], string[]]>([
    ['one language', [source('zh', 'A')], ['zh']],
    ['both', [source('zh', 'A'), source('en', 'B')], ['en', 'zh']],
    ['neither', [source('ja', 'A')], []],
    ['both, one of which may not be shown', [source('zh', 'A'), source('en', 'Acme')], ['zh']],
    ['one, which may not be shown', [source('zh', 'Acme')], ['zh']],
    ['none, since there are no sources', [], ['en', 'zh']],
  ])('sources speak %s', (_what, sources, locales) => expect(told(sources)).toEqual(locales));
});

describe('kits', () => {
  const bolt = [
    entry('customers', 'bolt', { name: { en: 'Bolt' } }),
    entry('cases', 'bolt', { customer: 'bolt' }),
  ];

  it.each([
    ['2024-05-31', 'expired'],
    ['2024-06-01', undefined],
    ['2024-06-02', undefined],
  ])('that expire on %s', (expires, reason) => {
    const kit = entry('kits', 'kit', { expires, cases: ['bolt'] });
    expect(why(publish([...bolt, kit]), 'kits/kit')).toBe(reason);
  });

  it('without a public case are not offered', () => {
    const listed = entry('kits', 'listed', { cases: ['secret'] });
    const found = entry('kits', 'found', { query: { industries: ['banking'] } });
    const filled = entry('kits', 'filled', { cases: ['secret'], query: { needs: [] } });
    const publication = publish([
      ...bolt,
      hidden,
      entry('cases', 'secret', { customer: 'hidden' }),
      listed,
      found,
      filled,
    ]);
    expect(why(publication, 'kits/listed')).toBe('no-public-case');
    expect(why(publication, 'kits/found')).toBe('no-public-case');
    expect(entryOf(publication.graph, 'kits', 'filled')?.facts.cases).toEqual([]);
  });
});
