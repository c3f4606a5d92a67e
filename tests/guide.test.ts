import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { checks } from '#checks/registry.ts';
import { kindIds } from '#model/kinds.ts';
import { type Locale, locales } from '#model/locale.ts';
import { COMPONENT_NAMES } from '#prose/vocabulary.ts';
import { siteChecks } from '#site-checks/registry.ts';
import { build, copyOfProject, projectRoot, run } from './setup/project.ts';

const page = (address: string) =>
  readFile(path.join(inject('site'), address, 'index.html'), 'utf8');

describe('the guide', () => {
  it.each(['guide', 'zh/guide'])('names everything an author may use: %s', async (guide) => {
    const [components, facts, rules] = await Promise.all(
      ['components', 'facts', 'rules'].map((topic) => page(`${guide}/${topic}`)),
    );
    for (const name of COMPONENT_NAMES) expect(components).toContain(`id="${name}"`);
    for (const kind of kindIds) expect(facts).toContain(`id="${kind}"`);
    for (const { id } of [...checks, ...siteChecks]) expect(rules).toContain(`id="${id}"`);
  });

  it('shows components as they look on a page', async () => {
    const components = await page('guide/components');
    expect(components).toMatch(/popovertarget=/);
    expect(components).toContain('class="metrics"');
    expect(components).toContain('<strong>重点：</strong>内容');
  });

  it('is not for search engines', async () => {
    expect(await page('guide')).toMatch(/<meta name="robots" content="noindex/);
  });

  it('shows every component, not only its source', async () => {
    const components = await page('guide/components');
    for (const name of COMPONENT_NAMES) {
      const section = components.split(`id="${name}"`)[1]?.split('</section>')[0];
      expect(section, name).toContain('live-result');
    }
  });

  it('gives the same commands in both languages, and only such as there are', async () => {
    const [en, zh] = await Promise.all([commandsOf('en'), commandsOf('zh')]);
    expect(zh).toEqual(en);
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8')));
    for (const command of en) {
      const [, script] = /^npm (?:run )?(\S+)/.exec(command) ?? [];
      expect([...Object.keys(scripts), 'ci'], command).toContain(script);
    }
  });

  it('leads a newcomer who follows it to a published case', async () => {
    const copy = await copyOfProject();
    const at = (...steps: string[]) => path.join(copy.folder, ...steps);
    const check = (lang: Locale) =>
      run(copy.folder, ['scripts/check.ts', '--lang', lang, '--as-of', '2026-11-23']);
    try {
      // "Make the entries", with the very commands of the guide.
      const made = (await commandsOf('en')).filter((command) => command.includes('run new'));
      expect(made.length).toBe(2);
      for (const command of made) {
        const words = command.split(' -- ')[1]?.split(' ') ?? [];
        const { code, output } = await run(copy.folder, ['scripts/new.ts', ...words]);
        expect(code, output).toBe(0);
      }
      expect((await check('en')).output).toMatch(
        /Unexpected empty "date".*\n +content\/cases\/acme\/facts\.yaml:\d+:1 /,
      );

      // "Fill in", as shown.
      for (const kind of ['customer', 'case']) {
        const shown = (name: string) => at('src/guide/walk', name);
        await copyFile(shown(`${kind}.yaml`), at(`content/${kind}s/acme/facts.yaml`));
        for (const locale of locales)
          await copyFile(shown(`${kind}.${locale}.mdx`), at(`content/${kind}s/acme/${locale}.mdx`));
      }
      expect((await check('en')).output).toContain('No problems found');

      // "Check it": the message of the guide is the one that comes.
      await edit(at('content/cases/acme/facts.yaml'), '- online-ddl', '- onlin-ddl');
      for (const locale of locales) {
        const { output } = await check(locale);
        for (const line of await messageIn(locale)) expect(output).toContain(line);
      }
      await edit(at('content/cases/acme/facts.yaml'), '- onlin-ddl', '- online-ddl');

      // "Publish".
      for (const kind of ['customers', 'cases'])
        await edit(
          at(`content/${kind}/acme/facts.yaml`),
          'status: draft\n# published',
          'published',
        );
      expect((await check('en')).output).toContain('2 warnings in 2 files');
      const compared = (await commandsOf('en')).find((command) => command.includes('--fix')) ?? '';
      const flags = compared.split(' -- ')[1]?.split(' ') ?? [];
      await run(copy.folder, ['scripts/check.ts', ...flags, '--as-of', '2026-11-23']);
      expect((await check('en')).output).toContain('No problems found');

      const built = await build(copy.folder, at('dist'), { AS_OF: '2026-11-23' });
      expect(built.code, built.output).toBe(0);
      expect(await readFile(at('dist/cases/acme/index.html'), 'utf8')).toContain('−77%');
      expect(await readFile(at('dist/zh/capabilities/online-ddl/index.html'), 'utf8')).toContain(
        'href="/zh/cases/acme/"',
      );
    } finally {
      await copy.remove();
    }
  });
});

/** The commands of the guide's walk, in their order. */
async function commandsOf(locale: Locale): Promise<string[]> {
  const walk = await readFile(path.join(projectRoot, `src/guide/${locale}/start.mdx`), 'utf8');
  return [...walk.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );
}

/** The lines of the message that the guide shows. */
async function messageIn(locale: Locale): Promise<string[]> {
  const walk = await readFile(path.join(projectRoot, `src/guide/${locale}/start.mdx`), 'utf8');
  const [, block = ''] = /^```text\n([\s\S]*?)^```$/m.exec(walk) ?? [];
  expect(block).not.toBe('');
  return block.trimEnd().split('\n');
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}
