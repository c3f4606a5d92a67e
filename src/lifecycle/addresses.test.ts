import { describe, expect, it } from 'vitest';
import { publicGraph } from '#evidence/gate.ts';
import { buildGraph } from '#evidence/graph.ts';
import { entry, taxonomy } from '#evidence/testing.ts';
import { permalinks } from '#model/permalinks.ts';
import { Addresses } from './addresses.ts';
import { formerAddresses } from './former-addresses.ts';
import { nginxMap, redirectsFile } from './host-files.ts';
import { site } from './testing/site.ts';

const ground = [entry('products', 'db'), entry('capabilities', 'indexing')];

function knowledge(entries: Parameters<typeof buildGraph>[0], links: object = {}) {
  const graph = buildGraph([...ground, ...entries], taxonomy);
  const publication = publicGraph(graph, '2026-11-23');
  return { graph, publication, site, permalinks: permalinks.parse(links) };
}
const follow = (address: string, ...rest: Parameters<typeof knowledge>) =>
  new Addresses(knowledge(...rest)).follow(address);

const shop = (id: string, facts: object = {}) => [
  entry('customers', id, { name: { en: 'Brightshop' }, ...facts }),
  entry('cases', 'checkout-in-a-day', { customer: id }),
];

describe('what answers at an address', () => {
  it('is a page, for every page there is', () => {
    const { pages } = new Addresses(knowledge([]));
    expect([...pages].sort()).toEqual([
      '/',
      '/capabilities/',
      '/capabilities/indexing/',
      '/loop/',
      '/products/',
      '/products/db/',
      '/search/',
      '/zh/',
      '/zh/capabilities/',
      '/zh/capabilities/indexing/',
      '/zh/loop/',
      '/zh/products/',
      '/zh/products/db/',
      '/zh/search/',
    ]);
    expect(follow('/zh/loop/', [])).toEqual({ by: 'page' });
  });

  it('is a redirect from a former name, in each language', () => {
    const renamed = entry('needs', 'sharding', { formerly: ['shards', 'splitting'] });
    expect(follow('/needs/shards/', [renamed])).toEqual({
      by: 'redirect',
      to: '/needs/sharding/',
    });
    expect(follow('/zh/needs/splitting/', [renamed])).toEqual({
      by: 'redirect',
      to: '/zh/needs/sharding/',
    });
    expect(follow('/stories/shards/', [renamed])).toEqual({ by: 'nothing' });
  });

  it('is a redirect to the last of a chain', () => {
    const entries = [
      entry('needs', 'b', { formerly: ['a'], status: 'withdrawn', successor: 'c' }),
      entry('needs', 'c', { status: 'withdrawn', successor: 'd' }),
      entry('needs', 'd'),
    ];
    const links = { to: { '/old/': '/zh/needs/a/', '/docs/': 'https://example.com/docs' } };
    expect(follow('/old/', entries, links)).toEqual({ by: 'redirect', to: '/zh/needs/d/' });
    expect(follow('/docs/', entries, links)).toEqual({
      by: 'redirect',
      to: 'https://example.com/docs',
    });
  });

  it('is a notice for what is withdrawn, expired, a draft again, given up, or an emptied kind', () => {
    const entries = [
      entry('needs', 'a', { status: 'withdrawn' }),
      entry('needs', 'b', { status: 'draft' }),
      entry('kits', 'c', { expires: '2026-11-22' }),
    ];
    const links = { gone: ['/posters/'] };
    for (const address of ['/needs/a/', '/zh/needs/b/', '/kits/c/', '/kits/', '/posters/'])
      expect(follow(address, entries, links), address).toEqual({ by: 'notice' });
  });

  it('is a redirect from the prefix that the default language had before', () => {
    expect(follow('/en/loop/', [])).toEqual({ by: 'redirect', to: '/loop/' });
    expect(follow('/en/cases/lost/', [])).toEqual({ by: 'nothing' });
  });

  it('is nothing where an entry is gone without a word', () => {
    expect(follow('/cases/lost/', [])).toEqual({ by: 'nothing' });
    expect(follow('/old/', [], { to: { '/old/': '/cases/lost/' } })).toEqual({ by: 'nothing' });
  });

  it('does not turn in a circle', () => {
    const entries = [
      entry('needs', 'a', { status: 'withdrawn', successor: 'b' }),
      entry('needs', 'b', { status: 'withdrawn', successor: 'a' }),
    ];
    expect(follow('/needs/a/', entries)).toEqual({ by: 'loop' });
    expect(follow('/x/', [], { to: { '/x/': '/x/' } })).toEqual({ by: 'loop' });
  });
});

describe('former addresses', () => {
  const kept = (...given: Parameters<typeof knowledge>) =>
    formerAddresses(knowledge(...given)).kept.map(({ address, answer }) => [address, answer.by]);

  it('are kept for what was published, in the order of addresses', () => {
    const entries = [
      entry('needs', 'a', { status: 'withdrawn' }),
      entry('needs', 'b', { formerly: ['c'] }),
      entry('needs', 'never', { status: 'draft', formerly: ['before'] }),
    ];
    const addresses = ['/needs/a/', '/needs/b/', '/zh/needs/a/'];
    expect(kept(entries, { addresses })).toEqual([
      ['/needs/a/', 'notice'],
      ['/needs/c/', 'redirect'],
      ['/zh/needs/a/', 'notice'],
      ['/zh/needs/c/', 'redirect'],
    ]);
  });

  const addresses = ['/customers/brightshop/', '/cases/checkout-in-a-day/', '/zh/customers/shop/'];

  it('are not kept where they would tell who is withheld', () => {
    const entries = shop('brightshop', { status: 'withdrawn', formerly: ['bright'] });
    expect(kept(entries, { addresses })).toEqual([['/cases/checkout-in-a-day/', 'notice']]);
    expect(formerAddresses(knowledge(entries, { addresses })).untellable).toMatchObject([
      { address: '/customers/brightshop/' },
    ]);
  });

  it.each([
    ['bright', { en: 'Bright Shop & Sons' }, false],
    ['zhihu', { zh: '知乎' }, false],
    ['a-large-shop', { en: 'Brightshop' }, true],
  ])('of a withdrawn customer named %s (%j)', (id, name, isKept) => {
    const entries = shop(id, { status: 'withdrawn', name });
    expect(kept(entries, { addresses: [`/customers/${id}/`] })).toHaveLength(isKept ? 1 : 0);
  });

  it('do not lead to an address that tells who is withheld', () => {
    const entries = shop('large', { status: 'withdrawn' });
    expect(kept(entries, { to: { '/x/': 'https://www.brightshop.example/' } })).toEqual([]);
  });
});

describe('files for hosts', () => {
  const entries = [
    entry('needs', 'b', { formerly: ['a'] }),
    ...shop('brightshop', { status: 'withdrawn' }),
  ];
  const links = {
    addresses: ['/customers/brightshop/', '/cases/checkout-in-a-day/'],
    to: { '/x/': 'https://example.com/$1"' },
  };
  const former = formerAddresses(knowledge(entries, links));

  it('redirect under the path of the site, and name nobody', () => {
    expect(redirectsFile(former.kept, '/proof')).toBe(
      [
        '/proof/needs/a/ /proof/needs/b/ 301\n',
        '/proof/x/ https://example.com/$1" 301\n',
        '/proof/zh/needs/a/ /proof/zh/needs/b/ 301\n',
      ].join(''),
    );
  });

  it('tell nginx of everything, since nobody reads its configuration', () => {
    expect(nginxMap(former, '/')).toBe(`\
# Made by \`npm run permalinks -- --nginx FILE\`. Include it in the http block of nginx.
map $uri $proofloop_to {
    default "";
    "/needs/a/" "/needs/b/";
    "/x/" "https://example.com/%241%22";
    "/zh/needs/a/" "/zh/needs/b/";
}
map $uri $proofloop_gone {
    default 0;
    "/cases/checkout-in-a-day/" 1;
    "/customers/brightshop/" 1;
}
`);
  });
});
