import path from 'node:path';
import { startBrowser } from '../tests/setup/browser.ts';
import { serveSite } from '../tests/setup/served-site.ts';

// Takes the pictures of the docs from the site in dist/: npm run build && npm run pictures

const root = path.resolve(import.meta.dirname, '..');
const PICTURES = [
  { name: 'home', address: '/', scheme: 'light' },
  { name: 'loop-zh', address: '/zh/loop/', scheme: 'dark' },
] as const;

const served = await serveSite(path.join(root, 'dist'));
const browser = await startBrowser();
try {
  for (const { name, address, scheme } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      colorScheme: scheme,
    });
    await page.goto(`${served.origin}${address}`);
    await page.screenshot({ path: path.join(root, `docs/pictures/${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await served.close();
}
