import { describe, expect, it } from 'vitest';
import { keyOf } from './entry.ts';
import { publicGraph } from './gate.ts';
import { buildGraph } from './graph.ts';
import { entry, metric, talk, taxonomy } from './testing.ts';
import { whatFalls } from './what-falls.ts';

const customer = (id: string, facts: object = {}) => [
  entry('customers', id, {
    permission: {
      basis: 'agreement',
      scope: ['name', 'translation'],
      ...(id === 'acme' ? { expires: '2027-01-31' } : {}),
    },
    industry: id === 'acme' ? 'retail' : 'banking',
    name: { en: `${id} Corporation` },
    ...facts,
  }),
  entry('cases', id, { customer: id, metrics: [metric('p99')] }),
];

const graph = buildGraph(
  [
    entry('products', 'db'),
    entry('capabilities', 'indexing'),
    ...customer('acme'),
    ...customer('zenith'),
    entry('flags', 'fast', {
      evidence: ['acme/p99', 'zenith/p99'],
      proof: { cases: 2, industries: 2 },
    }),
    entry('flags', 'quick', {
      evidence: ['acme/p99', 'zenith/p99'],
      sources: [talk],
    }),
    entry('stories', 'both', { cases: ['acme', 'zenith'] }),
    entry('stories', 'one', { cases: ['acme'], flags: ['fast'] }),
    entry('kits', 'mine', { cases: ['acme'], expires: '2027-06-30' }),
    entry('kits', 'all', { query: { capabilities: ['indexing'] } }),
  ],
  taxonomy,
);
const between = (from: string, to: string) =>
  whatFalls(publicGraph(graph, from), publicGraph(graph, to));

describe('what falls', () => {
  it('is nothing while nothing ends', () => {
    expect(between('2026-11-23', '2027-01-31')).toEqual({
      falls: [],
      tellings: [],
      flags: [],
      shrinks: [],
    });
  });

  const { falls, flags, shrinks } = between('2026-11-23', '2027-02-01');

  it('is what ends, and whatever rests on it, each with its reason', () => {
    expect(falls.map(({ entry, reason, because }) => [keyOf(entry), reason.why, because])).toEqual([
      ['customers/acme', 'permission-expired', []],
      ['cases/acme', 'depends-on-withheld', ['customers/acme']],
      ['stories/one', 'depends-on-withheld', ['cases/acme', 'flags/fast']],
      ['flags/fast', 'unproven', ['cases/acme']],
      ['kits/mine', 'no-public-case', ['cases/acme']],
    ]);
  });

  it('are proofs of claims, with the stage that is left', () => {
    expect(flags).toMatchObject([
      { flag: { id: 'fast' }, from: 'told', to: undefined, left: 1, needed: 2 },
      { flag: { id: 'quick' }, from: 'proven', to: 'proven', lost: ['cases/acme'], left: 1 },
    ]);
  });

  it('are cases in what stays', () => {
    expect(shrinks.map(({ entry, lost, left }) => [keyOf(entry), lost, left])).toEqual([
      ['capabilities/indexing', ['cases/acme'], 1],
      ['stories/both', ['cases/acme'], 1],
      ['kits/all', ['cases/acme'], 1],
    ]);
  });

  it('are tellings that rest on a source that goes', () => {
    const told = (permission: object) => {
      const [one, other] = customer('acme', {
        permission: { basis: 'agreement', scope: ['name'], ...permission },
      });
      const zh = { file: '', digest: '', head: { title: '案例', summary: '摘要' } };
      const both = other && { ...other, tellings: { ...other.tellings, zh } };
      const entries = [entry('products', 'db'), entry('capabilities', 'indexing'), one, both];
      return publicGraph(
        buildGraph(
          entries.flatMap((item) => item ?? []),
          taxonomy,
        ),
        '2026-11-23',
      );
    };
    const lost = whatFalls(told({ scope: ['name', 'translation'] }), told({})).tellings;
    expect(lost.map(({ entry, locale }) => [keyOf(entry), locale])).toEqual([['cases/acme', 'zh']]);
  });
});
