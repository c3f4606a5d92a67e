import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { build, copyOfProject } from './setup/project.ts';

// No name of a customer is in it, so the check of the output would not notice it either.
it('shows no draft in a build, whatever the environment says', async () => {
  const copy = await copyOfProject();
  try {
    const folder = path.join(copy.folder, 'content/concepts/typed-now');
    await mkdir(folder, { recursive: true });
    await writeFile(
      path.join(folder, 'facts.yaml'),
      'status: draft\nname: { en: A concept of today, zh: 今天的概念 }\ndefinition: { en: It was typed now., zh: 刚刚写下。 }\ncapabilities:\n  - online-ddl\n',
    );
    for (const locale of ['en', 'zh'])
      await writeFile(
        path.join(folder, `${locale}.mdx`),
        '---\nsummary: Typed now.\n---\n\nNothing more.\n',
      );
    const dist = path.join(copy.folder, 'dist');
    const { code, output } = await build(copy.folder, dist, {
      AS_OF: '2026-11-23',
      DEV: '1',
      PROD: '',
      MODE: 'development',
      __SHOWS_DRAFTS__: 'true',
    });
    expect(code, output).toBe(0);
    expect(await readdir(path.join(dist, 'concepts'))).not.toContain('typed-now');
  } finally {
    await copy.remove();
  }
});
