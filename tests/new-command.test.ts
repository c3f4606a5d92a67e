import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfProject, type Outcome, run } from './setup/project.ts';

let copy: Awaited<ReturnType<typeof copyOfProject>>;
beforeAll(async () => {
  copy = await copyOfProject();
});
afterAll(() => copy.remove());

const create = (...words: string[]): Promise<Outcome> =>
  run(copy.folder, ['scripts/new.ts', ...words], { AS_OF: '2026-11-23', LANG: 'en_US.UTF-8' });
const at = (...steps: string[]) => path.join(copy.folder, ...steps);

describe('npm run new', () => {
  it('makes an entry, and says what was made, what is missing and what comes next', async () => {
    const { code, output } = await create('case', 'acme');
    expect(code).toBe(0);
    expect(await readdir(at('content/cases/acme'))).toEqual(['en.mdx', 'facts.yaml', 'zh.mdx']);
    expect(output).toContain('Made:\n  content/cases/acme/facts.yaml\n');
    expect(output).toContain('npm run new -- customer acme');
    expect(output).toContain('npm run dev');
    expect(await readFile(at('schemas/kits.json'), 'utf8')).toContain('"acme"');
    await rm(at('content/cases/acme'), { recursive: true });
  });

  it('never overwrites', async () => {
    const before = await readFile(at('content/cases/zhihu/facts.yaml'), 'utf8');
    const { code, output } = await create('case', 'zhihu');
    expect(code).toBe(1);
    expect(output).toContain('nothing was changed');
    expect(await readFile(at('content/cases/zhihu/facts.yaml'), 'utf8')).toBe(before);
  });

  it('writes nothing on a dry run', async () => {
    const { code, output } = await create('story', 'acme', '--dry-run');
    expect(code).toBe(0);
    expect(output).toContain('Would make:\n  content/stories/acme/facts.yaml');
    expect(await readdir(at('content/stories'))).not.toContain('acme');
  });

  it.each([
    [['custmer', 'acme'], 'npm run new -- customer'],
    [['case', 'Acme', 'Corp'], 'npm run new -- case acme-corp'],
    [['case', '知乎'], 'Latin letters'],
    [['case', '../../escape'], 'npm run new -- case escape'],
  ])('suggests what was meant by %j', async (words, hint) => {
    const { code, output } = await create(...words);
    expect(code).toBe(1);
    expect(output).toContain(hint);
  });

  it('speaks Chinese', async () => {
    const { output } = await create('customer', 'acme', '--dry-run', '--lang', 'zh');
    expect(output).toContain('将会新建：');
  });

  it('ends with 2 for what it does not understand', async () => {
    expect((await create('case', 'acme', '--quick')).code).toBe(2);
  });
});
