import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TEST_DAY } from './setup/build-site.ts';
import { build, copyOfProject } from './setup/project.ts';
import { type ServedSite, serveSite } from './setup/served-site.ts';

const site = inject('site');

async function filesIn(folder: string): Promise<string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items
    .filter((item) => item.isFile())
    .map((item) =>
      path.relative(folder, path.join(item.parentPath, item.name)).split(path.sep).join('/'),
    )
    .sort();
}

async function digests(folder: string): Promise<Record<string, string>> {
  const pairs = await Promise.all(
    (await filesIn(folder)).map(async (file) => [
      file,
      createHash('sha256')
        .update(await readFile(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(pairs);
}

const html = (address: string) => readFile(path.join(site, address, 'index.html'), 'utf8');

describe('links', () => {
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveSite(site);
  });
  afterAll(() => served.close());

  it('lead to something, and from the home page to every page of both languages', async () => {
    const checker = new LinkChecker();
    const { links } = await checker.check({
      path: `${served.origin}/`,
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      // Sources of figures are pages of others.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(served.origin)),
    });
    expect(
      links
        .filter((link) => link.state === 'BROKEN')
        .map(({ url, parent }) => `${parent} → ${url}`),
    ).toEqual([]);
    const seen = new Set(
      links.filter((link) => link.state === 'OK').map(({ url }) => new URL(url).pathname),
    );
    const pages = (await filesIn(site))
      .filter((file) => file.endsWith('.html') && file !== '404.html')
      .map((file) => `/${file.replace(/index\.html$/, '')}`);
    expect(pages.length).toBeGreaterThan(300);
    expect(pages.filter((page) => !seen.has(page))).toEqual([]);
  });
});

describe('languages', () => {
  it('every page exists in both, and each names the other', async () => {
    const pages = (await filesIn(site)).filter((file) => file.endsWith('index.html'));
    const english = pages.filter((page) => !page.startsWith('zh/'));
    expect(pages.filter((page) => page.startsWith('zh/')).sort()).toEqual(
      english.map((page) => `zh/${page}`).sort(),
    );
    for (const page of english) {
      const [en, zh] = await Promise.all(
        [page, `zh/${page}`].map((file) => readFile(path.join(site, file), 'utf8')),
      );
      expect(en).toContain('<html lang="en"');
      expect(zh).toContain('<html lang="zh-CN"');
      expect(en).toContain(`hreflang="zh-CN"`);
      expect(zh).toContain(`hreflang="en"`);
    }
  });
});

describe('a case', () => {
  it('shows a figure with unit, date, scope and source, and leads back and onward', async () => {
    const page = await html('cases/zhihu');
    expect(page).toContain('href="/capabilities/horizontal-scale-out/"');
    expect(page).toContain('href="/needs/outgrown-one-server/"');
    expect(page).toMatch(/href="\/cases\/(?!zhihu)[a-z0-9-]+\/"/);
    expect(page).toContain('lesson-learned-from-queries-over-1.3-trillion-rows');
    expect(page).toContain('August 2019');
    const chinese = await html('zh/cases/zhihu');
    expect(chinese.replaceAll(/\s|&nbsp;|<[^>]+>/g, '')).toContain('1.3万亿行');
  });

  it('renders bold Chinese text that ends in punctuation', async () => {
    expect(await html('zh/cases/zhihu')).toContain('<strong>业务给查询划了一条硬线：</strong>');
  });
});

describe('a build', () => {
  it('makes the same bytes from the same content and day', async () => {
    const copy = await copyOfProject();
    try {
      const out = path.join(copy.folder, 'dist');
      const { code, output } = await build(copy.folder, out, {
        AS_OF: TEST_DAY,
        TZ: 'Pacific/Auckland',
        LANG: 'de_DE.UTF-8',
      });
      expect(code, output).toBe(0);
      expect(await digests(out)).toEqual(await digests(site));
    } finally {
      await copy.remove();
    }
  });

  it('names no case, and not its customer, before the day it is published', async () => {
    const copy = await copyOfProject();
    try {
      const facts = path.join(copy.folder, 'content/cases/shopee/facts.yaml');
      await writeFile(
        facts,
        (await readFile(facts, 'utf8')).replace(/^published: .*$/m, 'published: 2027-03-01'),
      );
      const out = path.join(copy.folder, 'dist');
      const { code, output } = await build(copy.folder, out, { AS_OF: '2027-02-28' });
      expect(code, output).toBe(0);
      const naming: string[] = [];
      for (const file of await filesIn(out)) {
        const bytes = await readFile(path.join(out, file));
        const text =
          bytes[0] === 0x1f && bytes[1] === 0x8b
            ? gunzipSync(bytes).toString('utf8')
            : bytes.toString('utf8');
        if (/shopee|虾皮/i.test(file) || /shopee|虾皮/i.test(text)) naming.push(file);
      }
      expect(naming).toEqual([]);
      await rm(out, { recursive: true });
      expect((await build(copy.folder, out, { AS_OF: '2027-03-01' })).code).toBe(0);
      expect(await filesIn(out)).toContain('cases/shopee/index.html');
    } finally {
      await copy.remove();
    }
  });

  it('stands when nothing is public yet', async () => {
    const copy = await copyOfProject();
    try {
      const out = path.join(copy.folder, 'dist');
      const { code, output } = await build(copy.folder, out, { AS_OF: '2020-01-01' });
      expect(code, output).toBe(0);
      // The address of the list was published once, and keeps answering; no case has a page.
      expect((await filesIn(out)).filter((file) => file.startsWith('cases/'))).toEqual([
        'cases/index.html',
      ]);
      const list = await readFile(path.join(out, 'cases/index.html'), 'utf8');
      expect(list).toContain('noindex');
      expect(list).toMatch(/no longer available/i);
    } finally {
      await copy.remove();
    }
  });

  it('leaves the former site in place when the content has errors', async () => {
    const copy = await copyOfProject();
    try {
      const out = path.join(copy.folder, 'dist');
      expect((await build(copy.folder, out, { AS_OF: TEST_DAY })).code).toBe(0);
      const before = await digests(out);
      await rm(path.join(copy.folder, 'content/products/tidb'), { recursive: true });
      const { code, output } = await build(copy.folder, out, { AS_OF: TEST_DAY });
      expect(code).not.toBe(0);
      expect(output).toContain('content/capabilities/online-ddl/facts.yaml');
      expect(await digests(out)).toEqual(before);
      expect((await readdir(copy.folder)).filter((name) => name.includes('staging'))).toEqual([]);
    } finally {
      await copy.remove();
    }
  });
});
