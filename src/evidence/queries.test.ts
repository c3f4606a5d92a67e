import { describe, expect, it } from 'vitest';
import type { Mark } from '#model/fields.ts';
import { casesOfIndustry, casesOfKit, demandsOn, proofsOf } from './cases.ts';
import { buildGraph, entryOf, referrers } from './graph.ts';
import { followersOf } from './influence.ts';
import { loopOf } from './loop.ts';
import { needAnswer, raisedBy } from './needs.ts';
import { referencesIn } from './references.ts';
import { relatedCases } from './related-cases.ts';
import { entry, metric, talk, taxonomy } from './testing.ts';

const ask = (id: string, answer: object, more: object = {}) => ({
  id,
  asked: { en: 'More.' },
  kind: 'request',
  capability: 'indexing',
  source: 'talk',
  answer,
  ...more,
});
const shipped = { state: 'shipped', text: { en: 'Done.' }, source: 'talk', tie: 'stated' };

const graph = buildGraph(
  [
    entry('products', 'db'),
    entry('capabilities', 'indexing', { answers: ['speed'] }),
    entry('capabilities', 'backup', { answers: ['rest'] }),
    entry('capabilities', 'dreams', { state: 'planned', answers: ['future'] }),
    ...['speed', 'rest', 'future', 'unheard'].map((id) => entry('needs', id)),
    entry('needs', 'promised', {
      planned: { target: 2025, plan: { en: 'Soon.' }, source: 'talk' },
      sources: [talk],
    }),
    entry('needs', 'refused', { declined: { reason: { en: 'No.' } } }),
    entry('customers', 'big', { industry: 'retail', region: 'north' }),
    entry('customers', 'small', { industry: 'retail', region: 'south' }),
    entry('customers', 'bank', { industry: 'banking', region: 'north' }),
    entry('customers', 'gone', { industry: 'retail' }),
    entry('cases', 'big', {
      customer: 'big',
      date: '2021',
      needs: ['speed'],
      capabilities: ['indexing'],
      demands: [ask('a', shipped), ask('b', { state: 'open' }, { need: 'rest' })],
    }),
    entry('cases', 'small', {
      customer: 'small',
      date: '2023-05',
      needs: ['speed', 'rest'],
      capabilities: ['indexing', 'backup'],
      followed: ['big'],
    }),
    entry('cases', 'bank', {
      customer: 'bank',
      date: '2022-Q3',
      capabilities: ['indexing'],
      metrics: [metric('p99')],
    }),
    entry('cases', 'gone', {
      customer: 'gone',
      date: '2024',
      outcome: 'left',
      needs: ['speed'],
      capabilities: ['indexing'],
    }),
    entry('stories', 'tale', { cases: ['bank'] }),
  ],
  taxonomy,
);
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('cases', () => {
  it('prove a capability, newest first; a customer that left proves nothing', () => {
    expect(ids(proofsOf(graph, 'indexing'))).toEqual(['small', 'bank', 'big']);
    expect(ids(proofsOf(graph, 'backup'))).toEqual(['small']);
  });

  it('belong to the industry of their customer', () => {
    expect(ids(casesOfIndustry(graph, 'retail'))).toEqual(['gone', 'small', 'big']);
  });

  it('say what was asked of a capability', () => {
    expect(
      demandsOn(graph, 'indexing').map(({ case: owner, demand }) => `${owner.id}/${demand.id}`),
    ).toEqual(['big/a', 'big/b']);
  });

  it('are related by what they share, and say what', () => {
    const of = entryOf(graph, 'cases', 'big');
    if (!of) throw new Error('no such case');
    const [first, second, ...rest] = relatedCases(graph, of, 5);
    expect(first).toMatchObject({
      case: { id: 'small' },
      shared: { needs: ['speed'], capabilities: ['indexing'], industry: 'retail' },
    });
    expect(second).toMatchObject({
      case: { id: 'bank' },
      shared: { needs: [], capabilities: ['indexing'], industry: undefined },
    });
    expect(rest).toEqual([]);
    expect(relatedCases(graph, of, 1)).toHaveLength(1);
  });

  it('are related in an order that depends on nothing but what they share', () => {
    const alike = (id: string, more: object = {}) => [
      entry('customers', id, { industry: `of-${id}` }),
      entry('cases', id, { customer: id, ...more }),
    ];
    const entries = [...'dbca'].flatMap((id) => alike(id));
    const twin = entry('cases', 'twin', { customer: 'b' });
    const rare = alike('z', { capabilities: ['indexing', 'backup'], replaced: ['old'] });
    const other = alike('y', { capabilities: ['backup'], replaced: ['old'] });
    const all = [...entries, twin, ...rare, ...other];
    for (const order of [all, [...all].reverse()]) {
      const graph = buildGraph(order, taxonomy);
      const of = (id: string, limit = 9) => {
        const one = entryOf(graph, 'cases', id);
        return one ? relatedCases(graph, one, limit) : [];
      };
      // Its twin is of the same customer; the rest share one capability with it, and go by id.
      expect(ids(of('b').map(({ case: found }) => found))).toEqual(['a', 'c', 'd', 'z']);
      expect(ids(of('b', 2).map(({ case: found }) => found))).toEqual(['a', 'c']);
      expect(of('b', 0)).toEqual([]);
      expect(ids(of('z', 1).map(({ case: found }) => found))).toEqual(['y']);
      // What few have weighs more than what all have.
      expect(ids(of('z').map(({ case: found }) => found))[0]).toBe('y');
      const scoreOf = (one: string, two: string) =>
        of(one).find(({ case: found }) => found.id === two)?.score;
      expect(scoreOf('z', 'y')).toBe(scoreOf('y', 'z'));
    }
  });

  it('fill a kit: the listed ones first, then what its query finds', () => {
    const kit = (facts: object) => ids(casesOfKit(graph, entry('kits', 'kit', facts)));
    expect(kit({ cases: ['big'], query: { capabilities: ['indexing'] } })).toEqual([
      'big',
      'small',
      'bank',
    ]);
    expect(kit({ query: { industries: ['retail'], regions: ['south'] } })).toEqual(['small']);
    expect(kit({ query: { industries: ['fishing'] } })).toEqual([]);
    expect(kit({ cases: ['bank', 'nowhere'] })).toEqual(['bank']);
  });
});

it('a need is answered, planned, declined or open', () => {
  const status = (id: string) => {
    const need = entryOf(graph, 'needs', id);
    return need && needAnswer(graph, need).status;
  };
  expect(['speed', 'future', 'promised', 'refused', 'unheard'].map(status)).toEqual([
    'answered',
    'planned',
    'planned',
    'declined',
    'open',
  ]);
  expect(ids(raisedBy(graph, 'rest'))).toEqual(['big', 'small']);
});

it('a benchmark customer has followers', () => {
  expect(followersOf(graph, 'big').map(({ customer }) => customer.id)).toEqual(['small']);
  expect(followersOf(graph, 'small')).toEqual([]);
});

it('the graph knows who refers to an entry, and what leads to nothing', () => {
  expect(ids(referrers(graph, 'cases/bank', 'stories'))).toEqual(['tale']);
  const tales = ['b', 'c', 'a'].map((id) => entry('stories', id, { cases: ['x', 'x2'] }));
  const cases = ['x', 'x2'].map((id) => entry('cases', id));
  const linked = buildGraph([...tales, ...cases, entry('stories', 'z')], taxonomy);
  expect(ids(referrers(linked, 'cases/x', 'stories'))).toEqual(['a', 'b', 'c']);
  expect(referrers(linked, 'cases/x', 'kits')).toEqual([]);
  expect(graph.dangling).toEqual([]);
  const broken = buildGraph([entry('cases', 'x', { customer: 'nobody' })], taxonomy);
  expect(broken.dangling.map(({ from, to, path }) => ({ from, to, path }))).toEqual([
    { from: 'cases/x', to: 'customers/nobody', path: ['customer'] },
    { from: 'cases/x', to: 'capabilities/indexing', path: ['capabilities', 0] },
  ]);
});

it('the loop counts its stages, gathers its arrows and says which are missing', () => {
  const loop = loopOf(graph);
  expect(loop.ring.map(({ stage, count }) => [stage, count])).toEqual([
    ['product', 10],
    ['customers', 8],
    ['marketing', 1],
    ['training', 0],
    ['certification', 0],
    ['partners', 0],
    ['isvs', 0],
  ]);
  expect(loop.arrows[1]?.edges.map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'stories/tale → cases/bank',
  ]);
  expect(loop.missing.map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'marketing → training',
    'training → certification',
    'certification → partners',
    'partners → isvs',
    'isvs → product',
  ]);
  expect(loop.asks).toEqual({ shipped: 1, planned: 0, declined: 0, open: 1 });
});

it('an arrow of the loop is made by no reference that leads to nothing', () => {
  const story = entry('stories', 'tale', { cases: ['gone'] });
  const [, arrow] = loopOf(buildGraph([story], taxonomy)).arrows;
  expect(arrow?.edges).toEqual([]);
});

it('summits stand beside the loop, with the stages they touch', () => {
  const summit = entry('summits', 'day', { capabilities: ['indexing'], partners: ['gone'] });
  const capability = entry('capabilities', 'indexing');
  const loop = loopOf(buildGraph([entry('products', 'db'), capability, summit], taxonomy));
  expect(loop.summits.count).toBe(1);
  expect(loop.beside.map(({ to, edges }) => [to, edges.length])).toEqual([['product', 1]]);
});

it('references are read from facts whether their targets exist or not, malformed ones left out', () => {
  const marked = (mark: Mark, value: unknown) => ({ mark, value, path: [] });
  expect(
    referencesIn([
      marked({ to: 'entry', kind: 'cases' }, 'x'),
      marked({ to: 'entry', kind: 'nothing' }, 'x'),
      marked({ to: 'entry', kind: 'cases' }, 5),
      marked({ to: 'metric' }, 'x/m'),
      marked({ to: 'metric' }, 'summits/x/m'),
      marked({ to: 'metric' }, 'nothing/x/m'),
      marked({ to: 'metric' }, 'm'),
      marked({ to: 'metric' }, 'cases/x/m/n'),
      marked({ to: 'demand' }, 'x/d'),
      marked({ to: 'source' }, 's'),
    ]),
  ).toEqual([
    { to: 'cases/x', path: [] },
    { to: 'cases/x', part: { of: 'metric', id: 'm' }, path: [] },
    { to: 'summits/x', part: { of: 'metric', id: 'm' }, path: [] },
    { to: 'cases/x', part: { of: 'demand', id: 'd' }, path: [] },
  ]);
});
