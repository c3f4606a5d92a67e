import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { checks } from '#checks/registry.ts';
import { kindIds } from '#model/kinds.ts';
import { COMPONENT_NAMES } from '#prose/vocabulary.ts';
import { build, copyOfProject, run } from './setup/project.ts';

const page = (address: string) =>
  readFile(path.join(inject('site'), address, 'index.html'), 'utf8');

describe('the guide', () => {
  it.each(['guide', 'zh/guide'])('names everything an author may use: %s', async (guide) => {
    const [components, facts, rules] = await Promise.all(
      ['components', 'facts', 'rules'].map((topic) => page(`${guide}/${topic}`)),
    );
    for (const name of COMPONENT_NAMES) expect(components).toContain(`id="${name}"`);
    for (const kind of kindIds) expect(facts).toContain(`id="${kind}"`);
    for (const { id } of checks) expect(rules).toContain(`id="${id}"`);
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

  it('leads a newcomer who follows it to a published case', async () => {
    const copy = await copyOfProject();
    try {
      for (const kind of ['customer', 'case']) {
        const made = await run(copy.folder, ['scripts/new.ts', kind, 'acme']);
        expect(made.code, made.output).toBe(0);
        const file = (name: string) => path.join(copy.folder, `content/${kind}s/acme`, name);
        const shown = (name: string) => path.join(copy.folder, 'src/guide/walk', name);
        await copyFile(shown(`${kind}.yaml`), file('facts.yaml'));
        for (const locale of ['en', 'zh'])
          await copyFile(shown(`${kind}.${locale}.mdx`), file(`${locale}.mdx`));
      }
      const checked = await run(copy.folder, [
        'scripts/check.ts',
        '--lang',
        'en',
        '--as-of',
        '2026-11-23',
      ]);
      expect(checked.output).toContain('No problems found');

      const dist = path.join(copy.folder, 'dist');
      const built = await build(copy.folder, dist, { AS_OF: '2026-11-23' });
      expect(built.code, built.output).toBe(0);
      expect(await readFile(path.join(dist, 'cases/acme/index.html'), 'utf8')).toContain('−77%');
      expect(
        await readFile(path.join(dist, 'zh/capabilities/online-ddl/index.html'), 'utf8'),
      ).toContain('href="/zh/cases/acme/"');
    } finally {
      await copy.remove();
    }
  });
});
