import { appendFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DevServer, startDevServer } from './setup/dev-server.ts';

let dev: DevServer;
beforeAll(async () => {
  dev = await startDevServer();
  await dev.until('/cases/zhihu/', ({ status }) => status === 200);
});
afterAll(() => dev.stop());

describe('the dev server shows at once', () => {
  it('a change of facts', async () => {
    await dev.edit('content/cases/zhihu/facts.yaml', 'value: 25\n', 'value: 26.5\n');
    await dev.until('/cases/zhihu/', ({ html }) => html.includes('26.5'));
  });

  it('a save that takes an editor two writes', async () => {
    const file = dev.at('content/cases/zhihu/facts.yaml');
    const text = (await readFile(file, 'utf8')).replace('value: 26.5\n', 'value: 26.75\n');
    await writeFile(file, text.slice(0, 300));
    // The other half comes while the watcher keeps silent about a file it has just told of.
    await setTimeout(15);
    await appendFile(file, text.slice(300));
    await dev.until('/cases/zhihu/', ({ html }) => html.includes('26.75'));
    await dev.edit('content/cases/zhihu/facts.yaml', 'value: 26.75\n', 'value: 26.5\n');
    await dev.until('/cases/zhihu/', ({ html }) => !html.includes('26.75'));
  });

  it('a change in the text of a telling alone', async () => {
    await dev.edit(
      'content/cases/zhihu/en.mdx',
      '\n## ',
      '\nA sentence typed a moment ago.\n\n## ',
    );
    await dev.until('/cases/zhihu/', ({ html }) => html.includes('A sentence typed a moment ago.'));
  });

  it('a change of the taxonomy', async () => {
    const name = '99th-percentile latency';
    await dev.edit('content/taxonomy.yaml', name, 'latency renamed a moment ago');
    await dev.until('/cases/zhihu/', ({ html }) => html.includes('latency renamed a moment ago'));
  });

  it('a change of site.yaml', async () => {
    await dev.edit(
      'content/site.yaml',
      'Nothing is claimed here',
      'Nothing at all is claimed here',
    );
    await dev.until('/', ({ html }) => html.includes('Nothing at all is claimed here'));
  });

  it('a new entry, a change of it, and that it is gone', async () => {
    const folder = dev.at('content/cases/zhihu-again');
    await cp(dev.at('content/cases/zhihu'), folder, { recursive: true });
    await dev.until('/cases/zhihu-again/', ({ status }) => status === 200);
    await dev.until('/capabilities/data-migration/', ({ html }) =>
      html.includes('/cases/zhihu-again/'),
    );
    await rm(folder, { recursive: true });
    await dev.until('/cases/zhihu-again/', ({ status }) => status === 404);
    await dev.until(
      '/capabilities/data-migration/',
      ({ html }) => !html.includes('/cases/zhihu-again/'),
    );
  });

  it('a draft, which the site itself would not', async () => {
    await mkdir(dev.at('content/concepts/typed-now'), { recursive: true });
    await writeFile(
      dev.at('content/concepts/typed-now/facts.yaml'),
      'status: draft\nname: { en: A concept of today }\ndefinition: { en: It was typed now. }\ncapabilities:\n  - online-ddl\n',
    );
    await writeFile(
      dev.at('content/concepts/typed-now/en.mdx'),
      '---\nsummary: Typed now.\n---\n\nNothing more.\n',
    );
    await dev.until('/concepts/typed-now/', ({ html }) => html.includes('A concept of today'));
  });
});

describe('a mistake in the content', () => {
  it('leaves the last sound state in view, and the server running', async () => {
    await dev.edit('content/cases/zhihu/facts.yaml', 'customer: zhihu\n', 'customer: [\n');
    await dev.edit('content/customers/zhihu/zh.mdx', '\n---\n\n', '\n---\n\n<Metric id="\n\n');
    await expect
      .poll(dev.output, { timeout: 30_000 })
      .toMatch(/content\/cases\/zhihu\/facts\.yaml:\d+:\d+ {2}yaml-syntax/);
    const { html } = await dev.until('/cases/zhihu/', ({ status }) => status === 200);
    expect(html).toContain('26.5');
    await dev.edit('content/cases/zhihu/facts.yaml', 'customer: [\n', 'customer: zhihu\n');
    await dev.edit('content/cases/zhihu/facts.yaml', 'value: 26.5\n', 'value: 27.25\n');
    await dev.until('/cases/zhihu/', (page) => page.html.includes('27.25'));
  });
});
