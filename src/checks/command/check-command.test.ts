import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkedAnew } from '../checked-content.ts';
import { checks } from '../registry.ts';
import { baseFiles, contentOf } from '../testing/base-content.ts';
import { changed } from '../testing/fixtures.ts';
import { checkCommand } from './check-command.ts';
import { pathInContent } from './only.ts';

const base = await baseFiles();
const broken = changed(base, [
  { delete: 'content/isvs/ledgerly/en.mdx' },
  { delete: 'content/isvs/ledgerly/zh.mdx' },
  { file: 'content/cases/lantern-pay/facts.yaml', replace: '  - scale-out', with: '  - scal-out' },
  {
    file: 'content/flags/never-stops/facts.yaml',
    replace: 'status: draft',
    with: 'published: 2027-01-01',
  },
]);

/** Runs the command over content that has two errors and a warning, or over sound content. */
const run = (
  argv: string,
  options: { sound?: boolean; environment?: Record<string, string> } = {},
) =>
  checkCommand({
    argv: argv.split(' ').filter((word) => word !== ''),
    environment: options.environment ?? {},
    now: new Date('2026-11-23T12:00:00Z'),
    colour: false,
    root: 'C:\\work\\site',
    readChecked: async () => checkedAnew(await contentOf(options.sound === true ? base : broken)),
  });

const rulesOf = (out: string): unknown => {
  const report: { findings: { rule: string }[] } = JSON.parse(out);
  return report.findings.map(({ rule }) => rule);
};

describe('what is checked and shown', () => {
  test('everything, for today', async () => {
    const { out, err, code } = await run('');
    expect(out).toMatch(/2 errors, 1 warning in 3 files\n$/);
    expect([err, code]).toEqual(['', 1]);
    expect(await run('', { sound: true })).toEqual({
      out: 'No problems found.\n',
      err: '',
      code: 0,
    });
  });

  test('--as-of, or AS_OF: on a later day the claim is published, and permissions have expired', async () => {
    const later = await run('--as-of 2027-06-30');
    expect(later.out).toMatch(/3 errors in/);
    const environment = { AS_OF: '2027-06-30' };
    expect(await run('', { environment })).toEqual(later);
    expect((await run('--as-of=2026-11-23', { environment })).out).toMatch(/2 errors, 1 warning/);
  });

  test('--rule, several times', async () => {
    expect(rulesOf((await run('--format json --rule telling-missing')).out)).toEqual([
      'telling-missing',
    ]);
    const two = await run('--format json --rule telling-missing --rule flag-unproven');
    expect(rulesOf(two.out)).toEqual(['flag-unproven', 'telling-missing']);
  });

  test('--only, a file or folders', async () => {
    const only = async (typed: string) => rulesOf((await run(`--format json --only ${typed}`)).out);
    expect(await only('content/isvs')).toEqual(['telling-missing']);
    expect(await only('isvs/ledgerly --only content/cases/lantern-pay/facts.yaml')).toEqual([
      'no-dead-reference',
      'telling-missing',
    ]);
    expect(await only('content/customers')).toEqual([]);
    expect((await run('--only content/customers')).code).toBe(0);
  });

  test('paths as people type them', async () => {
    const content = await contentOf(base);
    const root = 'C:\\work\\site';
    for (const typed of [
      'content/cases/lantern-pay',
      './content/cases/lantern-pay/',
      'cases/lantern-pay',
      'content\\cases\\lantern-pay\\',
      'C:\\work\\site\\content\\cases\\lantern-pay',
    ])
      expect(pathInContent(typed, content, root), typed).toBe('content/cases/lantern-pay');
    for (const typed of ['cases/lantern', 'lantern-pay', '/etc', '..', ''])
      expect(pathInContent(typed, content, root), typed).toBe(undefined);
  });

  test('--max-warnings', async () => {
    expect((await run('--rule flag-unproven')).code).toBe(0);
    expect((await run('--rule flag-unproven --max-warnings 1')).code).toBe(0);
    expect((await run('--rule flag-unproven --max-warnings 0')).code).toBe(1);
  });

  test('--format github', async () => {
    expect((await run('--format github --rule telling-missing')).out).toMatch(
      /^::error file=content\/isvs\/ledgerly\/facts\.yaml,line=1,/,
    );
  });

  test('the language: --lang, then LC_ALL, then LANG', async () => {
    const zh = /没有发现问题/;
    expect((await run('--lang zh', { sound: true })).out).toMatch(zh);
    const out = async (argv: string, environment: Record<string, string>) =>
      (await run(argv, { sound: true, environment })).out;
    expect(await out('', { LANG: 'zh_CN.UTF-8' })).toMatch(zh);
    expect(await out('', { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' })).not.toMatch(zh);
    expect(await out('--lang en', { LANG: 'zh_CN.UTF-8' })).not.toMatch(zh);
  });
});

describe('--explain', () => {
  test('in both languages', async () => {
    expect((await run('--explain metric-has-source')).out).toMatchInlineSnapshot(`
      "metric-has-source
        Every figure says where it was published.

      Why
        A figure that nobody can look up is a rumour, and advertising law asks for its source.

      What to do
        Add "source:" with the id of a source listed under "sources:" of this entry.

      Not like this
        - id: p99
          value: 25

      But like this
        - id: p99
          value: 25
          source: talk-2024
      "
    `);
    expect((await run('--lang zh --explain telling-missing')).out).toMatchInlineSnapshot(`
      "telling-missing
        每个条目至少用一种语言讲述。

      为什么
        只有事实、没有讲述，页面上就没有话。

      怎么办
        在 facts.yaml 旁边加上 en.mdx 或 zh.mdx。

      不要这样
        content/cases/acme/
          facts.yaml

      要这样
        content/cases/acme/
          en.mdx
          facts.yaml
      "
    `);
  });

  test('every rule', async () => {
    for (const { id } of checks) expect((await run(`--explain ${id}`)).code).toBe(0);
  });
});

test('--help names every flag', async () => {
  for (const language of ['en', 'zh']) {
    const { out, code } = await run(`--help --lang ${language}`);
    expect(code).toBe(0);
    for (const flag of ['as-of', 'lang', 'rule', 'only', 'format', 'max-warnings', 'explain'])
      expect(out).toContain(`--${flag}`);
  }
});

describe('a command line that is wrong', () => {
  test.each([
    '--formt json',
    '--format xml',
    '--format',
    '--lang --rule x',
    '--lang de',
    '--as-of 2026-02-30',
    '--max-warnings -1',
    '--max-warnings many',
    '--rule metric-has-sorce',
    '--explain nothing-like-it',
    '--only content/cases/acme',
    'zh',
    '-x',
    '--lang zh --formt json',
  ])('%s', async (argv) => {
    const { out, err, code } = await run(argv);
    expect(out).toBe('');
    expect(code).toBe(2);
    expect(err.split('\n')).toHaveLength(2);
    expect(err.replace(/[a-z-]+(?:, [a-z-]+){9,}/, '…')).toMatchSnapshot();
  });

  test('AS_OF, and content that cannot be read', async () => {
    expect((await run('', { environment: { AS_OF: 'soon' } })).err).toMatch(
      /^Unexpected AS_OF "soon"/,
    );
    const failing = await checkCommand({
      argv: [],
      environment: {},
      now: new Date(),
      colour: false,
      root: '/',
      readChecked: () => Promise.reject(new Error('disk full')),
    });
    expect(failing).toEqual({ out: '', err: 'disk full\n', code: 2 });
  });
});

describe('the script', () => {
  const script = path.resolve(import.meta.dirname, '../../../scripts/check.ts');
  const start = (args: string[], environment: Record<string, string>) =>
    new Promise<{ out: string; err: string; code: number }>((resolve) => {
      const env = { PATH: process.env['PATH'], ...environment };
      execFile(process.execPath, [script, ...args], { env }, (error, out, err) =>
        resolve({ out, err, code: typeof error?.code === 'number' ? error.code : 0 }),
      );
    });
  const ESCAPE = '\u001B[';

  test('colour follows NO_COLOR and FORCE_COLOR; without them a pipe has none', async () => {
    const args = ['--explain', 'entry-id'];
    const [piped, forced, refused] = await Promise.all([
      start(args, {}),
      start(args, { FORCE_COLOR: '1' }),
      start(args, { NO_COLOR: '1' }),
    ]);
    expect(piped.out).not.toContain(ESCAPE);
    expect(forced.out).toContain(ESCAPE);
    expect(refused.out).not.toContain(ESCAPE);
  }, 30_000);

  test('a bad flag is one plain line and exit code 2', async () => {
    const { out, err, code } = await start(['--formt'], {});
    expect([out, code]).toEqual(['', 2]);
    expect(err).toMatch(/^Unexpected --formt, expected .*\n$/);
  }, 30_000);
});
