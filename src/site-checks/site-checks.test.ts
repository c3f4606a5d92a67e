import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checks } from '#checks/registry.ts';
import { siteRuleHeads } from '#checks/site-rule-heads.ts';
import { baseFiles, type FileMap } from '#checks/testing/base-content.ts';
import { changed } from '#checks/testing/fixtures.ts';
import { locales } from '#model/locale.ts';
import { siteExamples } from './examples.ts';
import { siteChecks } from './registry.ts';
import { siteRuleReference } from './site-rule-reference.ts';
import {
  fileAt,
  findingsIn,
  type MadeUpSite,
  madeUpPage,
  picture,
  soundSite,
} from './testing/made-up-site.ts';
import { siteWords } from './words/words.ts';

const sound = await soundSite();
const base = await baseFiles();
const CASE = '/cases/lantern-pay/';
const LINKS = '<a href="/cases/harbour-books/">x</a>';

/** What is found when something of the sound site is changed: rule, place, message. */
async function found(
  change: (site: MadeUpSite) => void,
  project: FileMap = base,
): Promise<string[]> {
  const site = new Map(sound);
  change(site);
  return (await findingsIn(site, project)).map(
    ({ rule, place, message, suggestion }) =>
      `${rule} ${place.file}:${place.start.line} ${message.en}${suggestion === undefined ? '' : ` → ${suggestion}`}`,
  );
}

/** The case's page with something else in its body or head. */
const onCase = (page: Parameters<typeof madeUpPage>[1]) => (site: MadeUpSite) =>
  site.set(fileAt(CASE), madeUpPage(CASE, { ...page, body: LINKS + (page?.body ?? '') }));

test('a sound site has no findings', async () => {
  expect(await found(() => {})).toEqual([]);
});

test('every rule has words in both languages, an example, and an id of its own', () => {
  const ids = siteChecks.map(({ id }) => id);
  expect(new Set([...ids, ...checks.map(({ id }) => id)]).size).toBe(ids.length + checks.length);
  for (const id of ids) {
    for (const { summary, why, fix } of [siteWords.en[id], siteWords.zh[id]])
      for (const text of [summary, why, fix]) expect(text).toMatch(/[.。]$/);
    expect(siteExamples[id].bad).not.toBe(siteExamples[id].good);
  }
});

test('settings know every rule by name, and which may not be set', () => {
  const heads = siteChecks.map((rule) => ({
    id: rule.id,
    ...('locked' in rule && rule.locked === true ? { locked: true } : {}),
  }));
  expect(siteRuleHeads).toEqual(heads);
});

test('the reference tells every rule, with what may be set', () => {
  for (const locale of locales) {
    const { title, about, rules } = siteRuleReference(locale);
    expect(rules.map(({ id }) => id)).toEqual(siteChecks.map(({ id }) => id));
    expect(`${title} ${about}`).toMatch(/^\S.*[.。]$/);
    for (const { locked, setting } of rules) expect(setting === undefined).toBe(locked);
  }
});

describe('links', () => {
  test('a dead link of a template, with the page and the address that was perhaps meant', async () => {
    expect(await found(onCase({ body: '<a href="/cases/harbor-books/">x</a>' }))).toEqual([
      'dead-link dist/cases/lantern-pay/index.html:12 Unexpected link to "/cases/harbor-books/" on /cases/lantern-pay/, made by its template and not by the content, expected the address of a page or file of the site → /cases/harbour-books/',
    ]);
  });

  test('the same dead link on many pages is one mistake', async () => {
    const all = await found((site) => {
      for (const [name, data] of site)
        if (name.endsWith('.html'))
          site.set(name, String(data).replace('</body>', '<a href="/nowhere/">x</a></body>'));
    });
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(
      /^dead-link dist\/index\.html:\d+ .* and 6 other pages, made by a template/,
    );
  });

  test('a dead link of a telling, with its line', async () => {
    const file = 'content/cases/lantern-pay/en.mdx';
    const project = changed(base, [
      {
        file,
        replace: 'Table after table',
        with: 'See [it](/cases/harbour/). Table after table',
      },
    ]);
    const all = await found(onCase({ body: '<a href="/cases/harbour/">it</a>' }), project);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(
      /^dead-link content\/cases\/lantern-pay\/en\.mdx:26 .* leads to nothing on \/cases\/lantern-pay\//,
    );
  });

  test('a dead reference of a telling and of facts, with their lines', async () => {
    const project = changed(base, [
      {
        file: 'content/cases/lantern-pay/en.mdx',
        replace: 'Table after table',
        with: '<Ref to="customers/lantern-pay" /> Table after table',
      },
    ]);
    const all = await found(
      onCase({
        body: '<a href="/customers/lantern-pay/">x</a><a href="/capabilities/scale-out/">x</a>',
      }),
      project,
    );
    expect(all.map((one) => one.split(' ')[1]?.split(':')[0])).toEqual([
      'content/cases/lantern-pay/en.mdx',
      'content/cases/lantern-pay/facts.yaml',
    ]);
  });

  test('a dead fragment, on the page itself and on another', async () => {
    expect(
      await found(
        onCase({ body: '<p id="figures"></p><a href="#figure">x</a><a href="/zh/#top">y</a>' }),
      ),
    ).toEqual([
      'dead-fragment dist/cases/lantern-pay/index.html:12 Unexpected link to "#figure" on /cases/lantern-pay/, made by its template and not by the content, expected a place on that page: nothing there is called "figure" → figures',
      'dead-fragment dist/cases/lantern-pay/index.html:12 Unexpected link to "/zh/#top" on /cases/lantern-pay/, made by its template and not by the content, expected a place on that page: nothing there is called "top"',
    ]);
  });

  test('a page nothing leads to; redirects and notices may stand alone', async () => {
    const lone = await found((site) => {
      for (const address of ['/lone/', '/zh/lone/']) site.set(fileAt(address), madeUpPage(address));
      site.set(
        fileAt('/gone/'),
        madeUpPage('/gone/', { head: '<meta name="robots" content="noindex">' }),
      );
      site.set(
        fileAt('/old/'),
        '<html lang="en"><title>Moved</title><meta http-equiv="refresh" content="0;url=/"><h1>Moved</h1></html>',
      );
    });
    expect(lone.map((one) => one.slice(0, 40))).toEqual([
      'unreachable-page dist/lone/index.html:1 ',
      'unreachable-page dist/zh/lone/index.html',
    ]);
  });

  test('addresses that were published', async () => {
    const project = new Map<string, string | Uint8Array>(base).set(
      'content/permalinks.yaml',
      'addresses:\n  - /\n  - /cases/lost/\n  - /old/\ngone:\n  - /stories/lost/\n',
    );
    const all = await found(
      (site) =>
        site.set(
          fileAt('/old/'),
          '<html lang="en"><title>Moved</title><meta http-equiv="refresh" content="0;url=/nothing/"><h1>Moved</h1></html>',
        ),
      project,
    );
    expect(all.filter((one) => one.startsWith('permalink'))).toEqual([
      'permalink-answers content/permalinks.yaml:1 Unexpected silence at /stories/lost/, expected a page, a redirect, or a page that says it is no longer available',
      'permalink-answers content/permalinks.yaml:3 Unexpected silence at /cases/lost/, expected a page, a redirect, or a page that says it is no longer available',
      'permalink-answers content/permalinks.yaml:4 Unexpected redirect from /old/ to "/nothing/", where there is nothing, expected the address of a page',
    ]);
  });
});

const rulesOf = (all: readonly string[]) => all.map((one) => one.split(' ').slice(0, 2).join(' '));
const PAGE = 'dist/cases/lantern-pay/index.html';

describe('pages', () => {
  test.each([
    ['canonical-own', '<link rel="canonical" href="https://brook.example/cases/lantern-pay/">', ''],
    [
      'canonical-own',
      'rel="canonical" href="https://brook.example/cases',
      'rel="canonical" href="https://brook.example/zh/cases',
    ],
    ['page-language', '<html lang="en">', '<html>'],
    ['page-title', /<title>.*<\/title>/, '<title> </title>'],
    ['page-title', /<title>.*<\/title>/, '<title>A page at /</title>'],
    ['one-main-heading', 'h1>', 'h2>'],
    ['one-main-heading', '</body>', '<h1>Again</h1></body>'],
    ['element-id-unique', '</body>', '<p id="a"></p><p id="a"></p></body>'],
    [
      'picture-dimensions',
      '</body>',
      '<img src="/share/en.png" alt="" width="auto" height="10"></body>',
    ],
    ['share-image', 'summary_large_image', 'summary'],
    ['share-image', 'content="Brook proofs"', 'content=""'],
    ['share-image', 'content="1200"', 'content="120"'],
    [
      'share-image',
      'content="https://brook.example/share/en.png"',
      'content="https://brook.example/share/de.png"',
    ],
    ['share-image', /<meta property="og:image" [^>]*>/, ''],
    ['localhost-address', '</body>', '<a href="http://localhost:4321/">x</a></body>'],
    ['machine-path', '</body>', '<!-- /home/mara/brook/src/page.astro --></body>'],
    ['machine-path', '</body>', '<a href="file:///D:/site/x.html">x</a></body>'],
    ['machine-path', '</body>', '<p data-file="C:\\Users\\mara\\x.png"></p></body>'],
  ] as const)('%s: %s', async (rule, from, to) => {
    const all = await found((site) => {
      const page = String(site.get(fileAt(CASE)));
      expect(page).toMatch(from);
      site.set(
        fileAt(CASE),
        page.replaceAll(new RegExp(typeof from === 'string' ? RegExp.escape(from) : from, 'g'), to),
      );
    });
    expect(rulesOf(all).map((one) => one.replace(/:\d+$/, ''))).toEqual([`${rule} ${PAGE}`]);
  });

  test.each([
    ['missing', /<link rel="alternate" hreflang="zh-CN"[^>]*>/, ''],
    ['default', /<link rel="alternate" hreflang="x-default"[^>]*>/, ''],
    [
      'dead',
      'hreflang="zh-CN" href="https://brook.example/zh/cases',
      'hreflang="zh-CN" href="https://brook.example/zh/case',
    ],
  ] as const)('versions in other languages: %s', async (_message, from, to) => {
    const all = await found((site) => {
      const page = String(site.get(fileAt(CASE)));
      site.set(fileAt(CASE), page.replace(from, to));
    });
    expect(rulesOf(all).every((one) => one.startsWith('hreflang-mutual'))).toBe(true);
    expect(all.some((one) => one.includes(PAGE))).toBe(true);
  });

  test('prose may speak of folders', async () => {
    expect(
      await found(onCase({ body: '<p>It lives in /home/brook/data and C:\\Users\\brook.</p>' })),
    ).toEqual([]);
  });
});

describe('pictures and weight', () => {
  test.each([
    ['small', (): Promise<Uint8Array> => picture(600, 315)],
    ['blank', (): Promise<Uint8Array> => picture(1200, 630, true)],
    ['picture that can be read', () => Promise.resolve(new TextEncoder().encode('not a picture'))],
  ])('a share image: %s', async (_words, made) => {
    const bytes = await made();
    const all = await found((site) => site.set('share/en.png', bytes));
    expect(all[0]).toMatch(/^share-image dist\/share\/en\.png:1 /);
  });

  test('what is too heavy', async () => {
    let seed = 7;
    const noise = Array.from({ length: 60_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed.toString(36);
    }).join('');
    const all = await found((site) => {
      site.set(
        'big.svg',
        `<svg xmlns="http://www.w3.org/2000/svg"><text>${noise.repeat(3)}</text></svg>`,
      );
      site.set('app.js', noise);
      onCase({ head: '<script src="/app.js"></script>', body: `<p>${noise}</p>` })(site);
    });
    expect(rulesOf(all)).toEqual([
      'picture-weight dist/big.svg:1',
      `page-weight ${PAGE}:1`,
      `script-weight ${PAGE}:1`,
    ]);
  });
});

describe('what must not be told', () => {
  const project = changed(base, [
    {
      file: 'content/customers/harbour-books/facts.yaml',
      replace: 'name:',
      with: 'status: withdrawn\nname:',
    },
  ]);

  test('a name that may not be shown: file names, texts, packed files; with the line it comes from', async () => {
    const all = await found((site) => {
      for (const name of [...site.keys()]) if (name.includes('harbour')) site.delete(name);
      for (const [name, data] of site)
        if (name.endsWith('.html'))
          site.set(name, String(data).replaceAll(/<a href="[^"]*harbour[^"]*">[^<]*<\/a>/g, ''));
      site.set('data.json', '{"who":"\\u0048arbour Books"}');
      site.set('deep.json.gz', gzipSync('{"who":"Harbour%20Books"}'));
      site.set('harbour-books.txt', 'x');
    }, project);
    expect(rulesOf(all).filter((one) => one.startsWith('withheld'))).toEqual([
      'withheld-name dist/data.json:1',
      'withheld-name dist/deep.json.gz:1',
      'withheld-name dist/harbour-books.txt:1',
    ]);
  });

  test('words of a draft, also where typesetting put in spaces', async () => {
    const draft = 'content/flags/never-stops/en.mdx';
    const words = 'Whoever reads this sentence has seen what nobody was to see yet.';
    const withDraft = changed(base, [
      {
        add: draft,
        text: `---\ntitle: It never stops at all, whatever happens\nsummary: Nobody has shown it yet.\n---\n\n${words}\n`,
      },
    ]);
    const spaced = words.replace('sentence has', 'sentence\u00a0<b>has</b>');
    expect(rulesOf(await found(onCase({ body: `<p>${spaced}</p>` }), withDraft))).toEqual([
      `draft-text ${PAGE}:1`,
    ]);
    expect(await found(() => {}, withDraft)).toEqual([]);
  });

  test('source maps and what was left behind', async () => {
    expect(
      rulesOf(
        await found((site) => {
          site.set('app.js', 'let a;\n//# sourceMappingURL=app.js.map\n');
          site.set('app.js.map', '{}');
          site.set('.DS_Store', 'x');
          site.set('.dist-staging-123/x.txt', 'x');
          site.set('notes.md', 'x');
        }),
      ),
    ).toEqual([
      'leftover-file dist/.DS_Store:1',
      'leftover-file dist/.dist-staging-123/x.txt:1',
      'leftover-file dist/app.js:1',
      'leftover-file dist/app.js.map:1',
      'leftover-file dist/notes.md:1',
    ]);
  });
});

test('rules are weighed as site.yaml says, except those that keep the site safe', async () => {
  const level = (lines: string): FileMap =>
    new Map<string, string | Uint8Array>(base).set(
      'content/site.yaml',
      new TextDecoder()
        .decode(base.get('content/site.yaml'))
        .replace('checks:\n', `checks:\n${lines}`),
    );
  const twice = onCase({ body: '<p id="a"></p><p id="a"></p>' });
  expect(await found(twice, level("  element-id-unique: 'off'\n"))).toEqual([]);
  const warned = await findingsIn(
    (() => {
      const site = new Map(sound);
      twice(site);
      return site;
    })(),
    level('  element-id-unique: warning\n'),
  );
  expect(warned.map(({ severity }) => severity)).toEqual(['warning']);
});
