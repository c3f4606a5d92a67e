import { describe, expect, it } from 'vitest';
import { loopView } from './loop-view.ts';
import { customerWithCase, entry, smallSite } from './testing/small-site.ts';

const named = { name: { en: 'Day', zh: '日' } };
const summit = entry('summits', 'day', {
  ...named,
  kind: 'meetup',
  date: 2024,
  url: 'https://example.com/day',
  customers: ['bank'],
});

describe('loopView', () => {
  const bank = customerWithCase('bank', 'banking', {
    demands: [
      {
        id: 'faster',
        asked: { en: 'Faster.', zh: '再快些。' },
        kind: 'request',
        capability: 'scale',
        source: 'talk',
        answer: { state: 'open' },
      },
    ],
  });
  const view = loopView(smallSite([...bank, summit]));

  it('leads from each stage to its first list, and from each arrow to its row', () => {
    expect(view.stages.map(({ label, href }) => `${label} ${href}`)).toMatchInlineSnapshot(`
      [
        "Product: 3 entries /products/",
        "Customers: 2 entries /customers/",
        "Marketing: 0 entries /loop/",
        "Training: 0 entries /loop/",
        "Certification: 0 entries /loop/",
        "Partners: 0 entries /loop/",
        "ISVs: 0 entries /loop/",
        "Summits: 1 entry /summits/",
      ]
    `);
    expect(view.arrows[0]).toMatchObject({
      id: 'product-to-customers',
      href: '/loop/#product-to-customers',
      label: 'Product to Customers: 2 links',
    });
  });

  it('names the entries at both ends of an arrow, a case by its customer', () => {
    expect(view.arrows[0]?.fromEntries).toEqual([
      {
        kind: 'Capabilities',
        links: [{ href: '/capabilities/scale/', text: 'Scale', lang: 'en' }],
      },
    ]);
    expect(view.arrows[0]?.toEntries).toEqual([
      { kind: 'Cases', links: [{ href: '/cases/bank/', text: 'bank', lang: 'en' }] },
    ]);
  });

  it('says how many arrows nothing makes', () => {
    expect(view.state).toBe(
      '6 arrows of the ring are made by nothing yet: the loop is open there.',
    );
    expect(view.arrows.filter(({ count }) => count === 0)).toHaveLength(6);
  });

  it('draws summits with arrows to those stages alone that they touch', () => {
    expect(view.ring.feeds.map(({ view: arrow }) => arrow.label)).toEqual([
      'Summits to Customers: 1 link',
    ]);
    expect(loopView(smallSite(bank)).ring.summits).toBeUndefined();
  });

  it('counts what customers asked for', () => {
    expect(view.asks).toMatchObject({ total: '1 ask' });
    expect(loopView(smallSite(bank, 'zh')).asks.total).toBe('1 项要求');
  });
});
