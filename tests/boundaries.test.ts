import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { projectRoot, run } from './setup/project.ts';

let trial = '';
afterEach(() => rm(trial, { force: true }));

/** Lints a file of a folder of `src/` that imports something. */
async function lint(folder: string, imported: string) {
  trial = path.join(projectRoot, 'src', folder, 'boundary-trial.ts');
  await writeFile(trial, `import { used } from '${imported}';\nexport const again = used;\n`);
  return run(projectRoot, [
    'node_modules/@biomejs/biome/bin/biome',
    'lint',
    '--only=style/noRestrictedImports',
    trial,
  ]);
}

it.each([
  ['evidence', 'node:fs/promises'],
  ['checks', 'node:fs'],
  ['lifecycle', 'node:fs'],
  ['site-checks', 'node:fs'],
  ['evidence', 'astro:content'],
  ['incremental', 'astro'],
  ['site-checks', 'astro'],
  ['channels', 'astro:assets'],
  ['model', '#prose/parse.ts'],
  ['prose', '#content/content.ts'],
  ['content', '#evidence/graph.ts'],
  ['evidence', '#lifecycle/addresses.ts'],
  ['lifecycle', '#checks/registry.ts'],
  ['checks', '#incremental/project.ts'],
  ['checks', '#site-checks/registry.ts'],
  ['incremental', '#site-checks/registry.ts'],
  ['site-checks', '#incremental/project.ts'],
  ['site-checks', '#built-site/site-folder.ts'],
  ['channels', '#site/page.ts'],
  ['site', '#site-checks/registry.ts'],
  ['evidence', '#site/page.ts'],
  ['evidence', '../site/page.ts'],
  ['checks/reference', '../../site-checks/registry.ts'],
])('lint refuses that src/%s imports %s', async (folder, imported) => {
  const { code, output } = await lint(folder, imported);
  expect(code).not.toBe(0);
  expect(output).toContain('noRestrictedImports');
});

it.each([
  ['evidence', '#model/kinds.ts'],
  ['incremental', 'node:fs'],
  ['incremental', '#checks/registry.ts'],
  ['site-checks', '#checks/registry.ts'],
  ['checks/reference', '../words/words.ts'],
])('lint allows that src/%s imports %s', async (folder, imported) => {
  const { code, output } = await lint(folder, imported);
  expect(code, output).toBe(0);
});
