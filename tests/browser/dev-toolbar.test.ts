import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startBrowser } from '../setup/browser.ts';
import { type DevServer, startDevServer } from '../setup/dev-server.ts';

let dev: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [dev, browser] = await Promise.all([startDevServer(), startBrowser()]);
  await dev.until('/cases/zhihu/', ({ status }) => status === 200);
  page = await browser.newPage();
  // The first visit makes Vite prepare the toolbar's code and reload the page once.
  await page.goto(`${dev.origin}/cases/zhihu/`);
  await openToolbar();
});
afterAll(async () => {
  await browser.close();
  await dev.stop();
});

describe('the toolbar of the dev server', () => {
  it('tells of a mistake as soon as it is saved, where it is, and what was meant', async () => {
    await dev.edit(
      'content/cases/zhihu/facts.yaml',
      '  - data-migration\n',
      '  - data-migratoin\n',
    );
    await window('data-migratoin');
    const shown = await windowText();
    // The mistake, and that the facts differ from those the tellings were compared with.
    expect(shown).toMatch(/Proofloop: \d+ problems?, 2 on this page/);
    expect(shown).toContain('translation-behind');
    expect(shown).toContain('content/cases/zhihu/facts.yaml:8:5');
    expect(shown).toContain('Did you mean "data-migration"?');
    expect(shown).toContain('no-dead-reference');
  });

  it('speaks the language of the page', async () => {
    // A reload that the last save asked for may cut a visit short; a reader would try again.
    await vi.waitFor(() => page.goto(`${dev.origin}/zh/cases/zhihu/`), { timeout: 30_000 });
    await openToolbar();
    await window('是不是想写“data-migration”？');
  });

  it('opens the file in the editor', async () => {
    const asked = page.waitForRequest((request) => request.url().includes('/__open-in-editor'));
    await page.route('**/__open-in-editor*', (route) => route.fulfill({ status: 200, body: '' }));
    await page.getByRole('button', { name: 'content/cases/zhihu/facts.yaml:8:5' }).click();
    const file = new URL((await asked).url()).searchParams.get('file');
    expect(file).toBe(dev.at('content/cases/zhihu/facts.yaml:8:5'));
  });

  it('takes the problem back once it is mended', async () => {
    await dev.edit(
      'content/cases/zhihu/facts.yaml',
      '  - data-migratoin\n',
      '  - data-migration\n',
    );
    await expect.poll(windowText, { timeout: 30_000 }).not.toContain('data-migratoin');
  });

  it('says that a draft is not on the published site', async () => {
    const file = dev.at('content/cases/zhihu/facts.yaml');
    await writeFile(file, `status: draft\n${await readFile(file, 'utf8')}`);
    await window('还是草稿。');
  });

  it('keeps the completions of editors up to date', async () => {
    const folder = dev.at('content/needs/typed-now');
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/facts.yaml`, 'kind: pain\n');
    await expect
      .poll(() => readFile(dev.at('schemas/cases.json'), 'utf8').catch(() => ''), {
        timeout: 30_000,
      })
      .toContain('"typed-now"');
  });
});

/** Opens our app in the toolbar, after any reload. */
async function openToolbar(): Promise<void> {
  const button = page.locator('astro-dev-toolbar button[data-app-id="proofloop"]');
  await button.waitFor({ state: 'attached', timeout: 60_000 });
  await vi.waitFor(
    async () => {
      const active = await button.evaluate((element) => element.classList.contains('active'));
      if (!active) await button.evaluate((element: HTMLElement) => element.click());
      expect(active).toBe(true);
    },
    { timeout: 30_000 },
  );
}

/** Waits until the window says something, also over the reload that a change of content causes. */
async function window(text: string): Promise<void> {
  await expect.poll(windowText, { timeout: 30_000 }).toContain(text);
}

async function windowText(): Promise<string> {
  const canvas = page.locator('astro-dev-toolbar-app-canvas[data-app-id="proofloop"]');
  return (await canvas.locator('astro-dev-toolbar-window').allTextContents()).join('\n');
}
