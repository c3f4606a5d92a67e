import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { keyOf } from './entry.ts';
import { isOf, publicGraph } from './gate.ts';
import { allEntries, buildGraph } from './graph.ts';
import { isAnonymous } from './permission.ts';
import { entry, metric, talk, taxonomy } from './testing.ts';

const DAYS = ['2024-05-31', '2024-06-01', '2024-06-02'];
/** Names that occur nowhere by chance; some hold others, one is Chinese. */
const NAMES = ['Zorblat', 'Zorblat Works', 'Quuxon', '某某甲行', 'Vimto-Bank'];

const day = fc.constantFrom(...DAYS);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const name = fc.constantFrom(...NAMES);
/** Texts of which some tell a name. */
const words = fc.oneof(
  fc.constant('Some words.'),
  name.map((one) => `Words of ${one} here.`),
  name.map((one) => `Line.\n${one.toUpperCase()}`),
);
const someOf = (prefix: string, count: number) =>
  fc.subarray(Array.from({ length: count }, (_, at) => `${prefix}${at}`));
const status = fc.constantFrom('published', 'published', 'published', 'draft', 'withdrawn');
const common = fc.record({ status, published: maybe(day) });

const customer = (at: number) =>
  fc
    .record({
      common,
      aliases: fc.subarray(NAMES, { maxLength: 2 }),
      anonymous: maybe(words.map((text) => ({ alias: { en: text } }))),
      homepage: maybe(fc.constant(`https://www.home${at}.example/`)),
      benchmark: maybe(words.map((text) => ({ reason: { en: text } }))),
      permission: maybe(
        fc.record(
          {
            basis: fc.constant('agreement'),
            scope: fc.subarray(['name', 'quote', 'translation']),
            granted: day,
            expires: day,
            evidence: fc.constant('in the secret drawer'),
          },
          { requiredKeys: ['basis', 'scope'] },
        ),
      ),
    })
    .map(({ common, ...facts }) =>
      entry('customers', `c${at}`, {
        name: { en: NAMES[at], zh: `客户${at}` },
        ...common,
        ...facts,
      }),
    );

const source = (id: string) =>
  fc.record({ title: words, home: fc.nat(6) }).map(({ title, home }) => ({
    ...talk,
    id,
    title: title.replaceAll('\n', ' '),
    url: home > 3 ? talk.url : `https://home${home}.example/talk`,
  }));

const aCase = (at: number) =>
  fc
    .record({
      common,
      id: fc.constantFrom(`k${at}`, `k${at}`, `k${at}`, `zorblat-k${at}`),
      customer: fc.nat(3),
      outcome: fc.constantFrom('adopted', 'adopted', 'left'),
      capabilities: someOf('cap', 2),
      sources: fc.tuple(source('s0'), source('s1')),
      scope: words,
      followed: someOf('c', 4),
      text: words,
    })
    .map(({ common, id, customer, scope, text, sources, ...facts }) =>
      entry('cases', id, {
        ...common,
        ...facts,
        customer: `c${customer}`,
        sources,
        metrics: [
          metric('m0', { source: 's0' }),
          metric('m1', { source: 's1', scope: { en: scope } }),
        ],
        demands: [
          {
            id: 'd0',
            asked: { en: text },
            kind: 'request',
            capability: 'cap0',
            source: 's0',
            answer: { state: 'open' },
          },
        ],
        quotes: [
          {
            id: 'q0',
            text: { en: 'It works.' },
            verbatim: ['en'],
            speaker: { name: { en: 'Jo' }, role: { en: text } },
            source: 's1',
          },
        ],
      }),
    );

const rest = fc
  .record({
    caps: fc.tuple(common, common, words),
    story: fc.tuple(common, someOf('k', 4), words),
    flag: fc.tuple(someOf('k', 4), someOf('k', 4), words, fc.integer({ min: 1, max: 2 })),
    kit: fc.tuple(someOf('k', 4), maybe(day)),
    talk: words,
  })
  .map(({ caps, story, flag, kit, talk: title }): Entry[] => [
    entry('products', 'db'),
    entry('capabilities', 'cap0', caps[0]),
    entry('capabilities', 'cap1', { ...caps[1], name: { en: caps[2] } }),
    entry('stories', 'story', { ...story[0], cases: story[1] }),
    entry('flags', 'flag', {
      capabilities: ['cap0'],
      claim: { en: flag[2] },
      proof: { cases: flag[3], industries: 1 },
      evidence: [...flag[0].map((id) => `${id}/m1`), 'customers/c0/none'],
      answers: flag[1].map((id) => `${id}/d0`),
    }),
    entry('kits', 'kit', { cases: kit[0], ...(kit[1] && { expires: kit[1] }), query: {} }),
    entry('summits', 'day', {
      customers: ['c0', 'c1'],
      talks: [{ id: 't', title: { en: title }, customer: 'c2', case: 'k0' }],
    }),
  ]);

const content = fc
  .tuple(
    fc.tuple(customer(0), customer(1), customer(2), customer(3)),
    fc.tuple(aCase(0), aCase(1), aCase(2), aCase(3)),
    rest,
  )
  .map(([customers, cases, others]): Entry[] => [...customers, ...cases, ...others]);

const publish = (entries: readonly Entry[], asOf: string) =>
  publicGraph(buildGraph(entries, taxonomy), asOf);

/** The public graph in one text. */
const written = ({ graph }: ReturnType<typeof publish>) =>
  JSON.stringify([allEntries(graph), graph.taxonomy, [...graph.outgoing]]);

describe('for any content and day', () => {
  it('the public graph tells no name that is withheld, nor where permissions are kept', () => {
    fc.assert(
      fc.property(content, day, (entries, asOf) => {
        const publication = publish(entries, asOf);
        const text = written(publication).toLowerCase();
        for (const one of publication.withheld.names) {
          // A longer name of somebody who may be shown may hold a shorter one.
          expect(publication.withheld.mentions(one)).toBe(true);
          expect(text).not.toContain(one.toLowerCase());
        }
        expect(text).not.toContain('secret drawer');
      }),
      { numRuns: 200 },
    );
  });

  it('no reference of the public graph leads to nothing, and every entry is accounted for', () => {
    fc.assert(
      fc.property(content, day, (entries, asOf) => {
        const { graph, withheld } = publish(entries, asOf);
        expect(graph.dangling).toEqual([]);
        const open = new Set(allEntries(graph).map(keyOf));
        for (const one of entries)
          expect(open.has(keyOf(one))).toBe(!withheld.reasons.has(keyOf(one)));
        for (const one of allEntries(graph)) {
          expect(one.facts.status).toBe('published');
          const ids = new Set(one.facts.sources.map(({ id }) => id));
          for (const { source } of one.facts.metrics) expect(ids).toContain(source);
          if (isOf(one, 'customers')) {
            expect(one.facts.permission).toBeDefined();
            if (!isAnonymous(one)) expect(one.facts.permission?.scope).toContain('name');
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('publishing what is public changes nothing', () => {
    fc.assert(
      fc.property(content, day, (entries, asOf) => {
        const once = publish(entries, asOf);
        const again = publicGraph(buildGraph(allEntries(once.graph), once.graph.taxonomy), asOf);
        expect(allEntries(again.graph)).toEqual(allEntries(once.graph));
        expect([...again.withheld.reasons]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('the order in which entries are read changes nothing', () => {
    fc.assert(
      fc.property(content, day, (entries, asOf) => {
        expect(written(publish([...entries].reverse(), asOf))).toBe(
          written(publish(entries, asOf)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('taking an entry back never brings another to light', () => {
    fc.assert(
      fc.property(content, day, fc.nat(), (entries, asOf, at) => {
        const index = at % entries.length;
        const less = entries.map((one, here): Entry => {
          if (here !== index) return one;
          return { ...one, facts: { ...one.facts, status: 'withdrawn' } } as Entry;
        });
        const before = new Set(allEntries(publish(entries, asOf).graph).map(keyOf));
        for (const one of allEntries(publish(less, asOf).graph))
          expect(before).toContain(keyOf(one));
      }),
      { numRuns: 100 },
    );
  });
});
