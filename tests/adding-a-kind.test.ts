import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { build, copyOfProject, run } from './setup/project.ts';

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after, `${file} was not changed`).not.toBe(before);
  await writeFile(file, after);
}

it('takes one schema file, one line in the registry and words: pages, links and checks follow', async () => {
  const { folder, remove } = await copyOfProject();
  try {
    const at = (...steps: string[]) => path.join(folder, ...steps);
    await writeFile(
      at('src/model/kinds/labs.ts'),
      `import { localized, refs } from '../fields.ts';
import { defineKind } from '../kind.ts';

export const labs = defineKind({
  id: 'labs',
  stage: 'training',
  titleFrom: 'name',
  description: 'A hands-on exercise.',
  facts: {
    name: localized().describe('Its name.'),
    capabilities: refs('capabilities').describe('What it lets people try.'),
  },
});
`,
    );
    await edit(at('src/model/kinds.ts'), (text) =>
      text
        .replace('import { needs }', "import { labs } from './kinds/labs.ts';\nimport { needs }")
        .replace(/\n {2}kits,\n/, '\n  kits,\n  labs,\n'),
    );
    const words = "labs: { one: 'Lab', many: 'Labs', intro: 'Things to try.' },";
    await edit(at('src/i18n/kind-words.ts'), (text) =>
      text.replaceAll(/\n(\s+)products: \{/g, `\n$1${words}\n$1products: {`),
    );
    await mkdir(at('content/labs/first-index'), { recursive: true });
    await writeFile(
      at('content/labs/first-index/facts.yaml'),
      'name: { en: Build an index while writing, zh: 边写边建索引 }\ncapabilities:\n  - online-ddl\n',
    );
    for (const [locale, text] of [
      ['en', 'Try it.'],
      ['zh', '动手试试。'],
    ])
      await writeFile(
        at('content/labs/first-index', `${locale}.mdx`),
        `---\nsummary: ${text}\n---\n\n${text}\n`,
      );

    const dist = at('dist');
    const { code, output } = await build(folder, dist, { AS_OF: '2026-11-23' });
    expect(code, output).toBe(0);
    expect(await readFile(path.join(dist, 'labs/index.html'), 'utf8')).toContain(
      'href="/labs/first-index/"',
    );
    const page = await readFile(path.join(dist, 'zh/labs/first-index/index.html'), 'utf8');
    expect(page).toContain('边写边建索引');
    expect(page).toContain('href="/zh/capabilities/online-ddl/"');

    await edit(at('content/labs/first-index/facts.yaml'), (text) =>
      text.replace('online-ddl', 'onlin-ddl'),
    );
    const check = await run(folder, ['scripts/check.ts', '--lang', 'en']);
    expect(check.code).toBe(1);
    expect(check.output).toContain('content/labs/first-index/facts.yaml:3:5');
    expect(check.output).toContain('Did you mean "online-ddl"?');
  } finally {
    await remove();
  }
});
