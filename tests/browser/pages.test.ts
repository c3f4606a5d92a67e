import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBrowser } from '../setup/browser.ts';
import { type ServedSite, serveSite } from '../setup/served-site.ts';

let served: ServedSite;
let browser: Browser;

beforeAll(async () => {
  served = await serveSite(inject('site'));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** One page of each sort. */
const PAGES = [
  '/',
  '/loop/',
  '/search/',
  '/guide/',
  '/guide/components/',
  ...[
    'products',
    'needs',
    'capabilities',
    'customers',
    'cases',
    'concepts',
    'stories',
    'circles',
    'flags',
    'courses',
    'certifications',
    'summits',
    'partners',
    'isvs',
    'kits',
  ].map((kind) => `/${kind}/`),
  '/products/tidb/',
  '/needs/fresh-analysis/',
  '/capabilities/online-ddl/',
  '/customers/zhihu/',
  '/cases/zhihu/',
  '/cases/zomato-left-tidb/',
  '/concepts/htap/',
  '/stories/leaving-the-shards/',
  '/circles/financial-it/',
  '/flags/no-maintenance-window/',
  '/courses/tidb-101/',
  '/certifications/pcta/',
  '/summits/devcon-2018/',
  '/partners/aws/',
  '/isvs/zcloud/',
  '/kits/banking-china/',
].flatMap((address) => [address, `/zh${address}`]);

describe('every sort of page', () => {
  it.each(['light', 'dark'] as const)(
    'has no accessibility fault that axe finds (%s)',
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      const faults: string[] = [];
      // The languages differ in words, not in colours.
      const pages =
        colorScheme === 'light' ? PAGES : PAGES.filter((address) => !address.startsWith('/zh/'));
      for (const address of pages) {
        await page.goto(`${served.origin}${address}`);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        for (const { id, nodes } of violations)
          faults.push(
            `${address} ${id}: ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
          );
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );

  it.each([320, 390, 1440])('does not scroll sideways at %i px', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const address of PAGES) {
      await page.goto(`${served.origin}${address}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wide.push(`${address} by ${overflow} px`);
    }
    await context.close();
    expect(wide).toEqual([]);
  });

  it('can be read without script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.origin}/cases/zhihu/`);
    expect(await page.locator('main').textContent()).toContain('What they asked for next');
    expect(await page.locator('main').textContent()).toContain('25');
    await context.close();
  });

  it('raises no error in the browser', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`);
    });
    for (const address of [
      '/',
      '/zh/',
      '/search/',
      '/loop/',
      '/cases/',
      '/cases/zhihu/',
      '/zh/flags/grow-without-sharding/',
    ])
      await page.goto(`${served.origin}${address}`, { waitUntil: 'networkidle' });
    await page.close();
    expect(errors).toEqual([]);
  });
});

describe('a reader', () => {
  it('switches the language and stays on the page', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/capabilities/online-ddl/`);
    await page.getByRole('link', { name: '中文' }).first().click();
    await page.waitForURL('**/zh/capabilities/online-ddl/');
    await page.getByRole('link', { name: 'English' }).first().click();
    await page.waitForURL((url) => url.pathname === '/capabilities/online-ddl/');
    await page.close();
  });

  it('opens the source of a figure', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/cases/zhihu/`);
    await page.locator('main button[popovertarget]').first().click();
    const popover = page.locator('[popover]:popover-open');
    await popover.waitFor();
    expect(await popover.textContent()).toContain('PingCAP blog repository');
    expect(await popover.getByRole('link').first().getAttribute('href')).toContain(
      'github.com/pingcap/blog',
    );
    await page.keyboard.press('Escape');
    await popover.waitFor({ state: 'detached' }).catch(() => undefined);
    expect(await page.locator('[popover]:popover-open').count()).toBe(0);
    await page.close();
  });

  it('follows the loop from a stage to its entries', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/loop/`);
    const stages = page.locator('main svg a[href]');
    expect(await stages.count()).toBeGreaterThanOrEqual(8);
    const address = await stages.first().getAttribute('href');
    await stages.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${served.origin}${address}`);
    await page.close();
  });

  it('goes from a case back to its capability and on to a related case', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/cases/zhihu/`);
    await page.locator('main a[href="/capabilities/horizontal-scale-out/"]').first().click();
    await page.waitForURL('**/capabilities/horizontal-scale-out/');
    await page.locator('main a[href="/cases/zhihu/"]:visible').first().waitFor();
    await page.close();
  });
});
