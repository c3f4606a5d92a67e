import { describe, expect, it } from 'vitest';
import { homeView } from './home-view.ts';
import { customerWithCase, entry, latency, smallSite, source } from './testing/small-site.ts';

const flag = (facts: object) =>
  entry('flags', 'fast', {
    claim: { en: 'Fast.', zh: '快。' },
    capabilities: ['scale'],
    proof: { cases: 2, industries: 2 },
    evidence: ['bank/latency', 'studio/latency'],
    counter: [{ text: { en: 'Not always.', zh: '并非总是。' } }],
    ...facts,
  });

const bank = customerWithCase('bank', 'banking', { metrics: [latency(10, 20)] });
const studio = customerWithCase('studio', 'games', { metrics: [latency(10, 100)] });

describe('the figures of the home page', () => {
  const keysOf = (...entries: Parameters<typeof smallSite>[0]) =>
    homeView(smallSite(entries)).figures.map(({ metric }) => metric.owner.href);

  it('puts the larger improvement first', () => {
    expect(keysOf(...bank, ...studio)).toEqual(['/cases/studio/', '/cases/bank/']);
  });

  it('puts the word of a customer before that of a vendor, however large', () => {
    const told = customerWithCase('studio', 'games', {
      metrics: [latency(1, 1000)],
      sources: [source('vendor')],
    });
    expect(keysOf(...bank, ...told)).toEqual(['/cases/bank/', '/cases/studio/']);
  });

  it('takes one figure a customer, other industries first, and none of a customer who left', () => {
    const other = customerWithCase('lender', 'banking', { metrics: [latency(10, 90)] });
    const left = customerWithCase('gone', 'games', { outcome: 'left', metrics: [latency(1, 900)] });
    expect(keysOf(...bank, ...other, ...studio, ...left)).toEqual([
      '/cases/studio/',
      '/cases/lender/',
      '/cases/bank/',
    ]);
  });
});

describe('the claims of the home page', () => {
  it('say who proves them, with what, and what they lack', () => {
    const [claim] = homeView(smallSite([...bank, ...studio, flag({})])).claims;
    expect(claim).toMatchObject({
      stage: 'proven',
      proven: true,
      proof: '2 customers in 2 industries',
      counter: '1 objection told',
      missing: 'Not yet told: no story tells it yet.',
    });
    expect(claim?.figures.map(({ customer }) => customer.text)).toEqual(['bank', 'studio']);
  });

  it('are not there at all while the public graph lacks their proof', () => {
    expect(homeView(smallSite([...bank, flag({})])).claims).toEqual([]);
  });
});

describe('the rest of the home page', () => {
  it('counts what is public and leaves out what there is none of', () => {
    expect(homeView(smallSite(bank)).counts).toEqual([
      { count: '1', label: 'customer', href: '/customers/' },
      { count: '1', label: 'sourced figure', href: '/cases/' },
    ]);
    expect(homeView(smallSite(bank, 'zh')).counts[0]?.label).toBe('家客户');
  });

  it('shows asks only where the source ties the answer to them', () => {
    const asked = (id: string, tie: string) => ({
      id,
      asked: { en: id, zh: id },
      kind: 'request',
      capability: 'scale',
      source: 'talk',
      answer: {
        state: 'shipped',
        text: { en: 'Done.', zh: '已做。' },
        release: '2.0',
        source: 'talk',
        tie,
      },
    });
    const lender = customerWithCase('lender', 'banking', {
      demands: [asked('guessed', 'matched'), asked('answered', 'stated')],
    });
    const view = homeView(smallSite(lender));
    expect(view.asks.map(({ demand }) => demand.id)).toEqual(['answered']);
    expect(view.askCounts).toEqual(['2 asks', '2 shipped']);
  });
});
