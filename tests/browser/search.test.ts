import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../setup/browser.ts';
import { type ServedSite, serveSite } from '../setup/served-site.ts';

let served: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  served = await serveSite(inject('site'));
  browser = await startBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** The addresses of the results for what a reader types, best first. */
async function resultsFor(address: string, words: string): Promise<string[]> {
  await page.goto(`${served.origin}${address}`);
  await page.getByRole('searchbox').last().fill(words);
  const results = page.locator('main [data-results] a[href]');
  await results.first().waitFor();
  return results.evaluateAll((links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
}

describe('search finds, in the language of the page', () => {
  it.each([
    [
      '/search/',
      'zero downtime',
      /^\/(?:flags\/no-maintenance-window|capabilities\/(?:raft-ha-multi-dc|online-ddl)|cases\/(?:bank-of-beijing|plaid|flipkart))\//,
    ],
    ['/search/', 'HTAP', /^\/(?:concepts\/htap|capabilities\/htap-tiflash)\//],
    ['/search/', 'Zhihu', /^\/(?:cases|customers)\/zhihu\//],
    ['/search/', 'Bank of Beijing', /^\/(?:cases|customers)\/bank-of-beijing\//],
    [
      '/zh/search/',
      '分库分表',
      /^\/zh\/(?:needs\/outgrown-one-server|flags\/grow-without-sharding|stories\/leaving-the-shards|cases\/)/,
    ],
    ['/zh/search/', 'HTAP', /^\/zh\/(?:concepts\/htap|capabilities\/htap-tiflash)\//],
    [
      '/zh/search/',
      '银行',
      /^\/zh\/(?:cases|customers)\/(?:bank-of-beijing|webank|china-zheshang-bank)\//,
    ],
    ['/zh/search/', '知乎', /^\/zh\/(?:cases|customers)\/zhihu\//],
  ])('%s: %s', async (address, words, wanted) => {
    const results = await resultsFor(address, words);
    expect(
      results.slice(0, 6).some((result) => wanted.test(result)),
      results.join('\n'),
    ).toBe(true);
    const chinese = address.startsWith('/zh/');
    expect(results.filter((result) => result.startsWith('/zh/') !== chinese)).toEqual([]);
  });
});

describe('the search page', () => {
  it('takes the words from its address, so that a search can be shared', async () => {
    await page.goto(`${served.origin}/search/?q=Zhihu`);
    await page.locator('main [data-results] a[href="/cases/zhihu/"]').waitFor();
    expect(await page.getByRole('searchbox').last().inputValue()).toBe('Zhihu');
  });

  it('narrows by kind, and keeps that in the address', async () => {
    await page.goto(`${served.origin}/search/?q=TiDB`);
    await page.locator('main [data-results] a[href]').first().waitFor();
    await page.getByRole('checkbox', { name: /^Case/ }).check();
    await page.waitForURL(/kind=/);
    const kindsFound = () =>
      page
        .locator('main [data-results] a[href]')
        .evaluateAll((links) => [
          ...new Set(
            links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/')[1]),
          ),
        ]);
    await expect.poll(kindsFound).toEqual(['cases']);
  });

  it('can be used from the keyboard alone', async () => {
    await page.goto(`${served.origin}/`);
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.type('Zhihu');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=Zhihu/);
    const result = page.locator('main [data-results] a[href="/cases/zhihu/"]');
    await result.waitFor();
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      if (await result.evaluate((link) => link === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cases\/zhihu\/$/);
  });

  it('says so when nothing is found', async () => {
    await page.goto(`${served.origin}/search/?q=zzqqxxyy`);
    await expect.poll(() => page.getByRole('status').last().textContent()).toMatch(/no|nothing|0/i);
  });
});
