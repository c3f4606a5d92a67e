import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { projectRoot, run } from './setup/project.ts';

const trial = path.join(projectRoot, 'src/evidence/boundary-trial.ts');
afterEach(() => rm(trial, { force: true }));

const lint = () =>
  run(projectRoot, [
    'node_modules/@biomejs/biome/bin/biome',
    'lint',
    '--only=style/noRestrictedImports',
    trial,
  ]);

it.each([
  [
    'the file system',
    "import { readFile } from 'node:fs/promises';\nexport const used = readFile;\n",
  ],
  ['Astro', "import { getCollection } from 'astro:content';\nexport const used = getCollection;\n"],
  [
    'what stands above it',
    "import { pageFrame } from '#site/page.ts';\nexport const used = pageFrame;\n",
  ],
  [
    'what stands above it, by a relative path',
    "import { pageFrame } from '../site/page.ts';\nexport const used = pageFrame;\n",
  ],
])('lint keeps %s out of the domain code', async (_what, source) => {
  await writeFile(trial, source);
  const { code, output } = await lint();
  expect(code).not.toBe(0);
  expect(output).toContain('noRestrictedImports');
});

it('lint lets the domain code use what stands below it', async () => {
  await writeFile(
    trial,
    "import { kindIds } from '#model/kinds.ts';\nexport const used = kindIds;\n",
  );
  expect((await lint()).code).toBe(0);
});
