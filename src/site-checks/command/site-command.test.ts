import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { baseFiles, contentOf } from '#checks/testing/base-content.ts';
import { changed } from '#checks/testing/fixtures.ts';
import { siteChecks } from '../registry.ts';
import { fileAt, type MadeUpSite, madeUpPage, soundSite } from '../testing/made-up-site.ts';
import { type SiteCommandWorld, siteCommand } from './site-command.ts';

// The settings of the content weigh the rules about the site as well.
const base = changed(await baseFiles(), [
  {
    file: 'content/site.yaml',
    replace: 'checks:',
    with: 'checks:\n  picture-dimensions: warning',
  },
]);
const sound = await soundSite();
const CASE = '/cases/lantern-pay/';
const broken: MadeUpSite = new Map(sound)
  .set(
    fileAt(CASE),
    madeUpPage(CASE, {
      body: '<a href="/cases/harbour-books/">x</a><a href="/nowhere/">x</a><img src="/share/en.png" alt="">',
    }),
  )
  .set('notes.md', 'To do');

interface Options {
  readonly site?: MadeUpSite;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The world of the command, over a site with two errors and a warning, or over another. */
function world(argv: string, { site = broken, environment = {} }: Options = {}): SiteCommandWorld {
  return {
    argv: argv.split(' ').filter((word) => word !== ''),
    environment,
    systemLanguage: 'en-GB',
    now: new Date(2026, 10, 23, 12, 34, 56),
    colour: false,
    columns: undefined,
    machine: { project: '/home/mara/brook', home: '/home/mara' },
    readContent: () => contentOf(base),
    readSite: (folder) =>
      Promise.resolve(/^(?:dist|public)\/?$/.test(folder) ? filesOf(site) : undefined),
  };
}

function filesOf(site: MadeUpSite) {
  const read = (name: string) => Promise.resolve(Buffer.from(site.get(name) ?? ''));
  return { names: [...site.keys()].sort(), read };
}

const run = (argv: string, options?: Options) => siteCommand(world(argv, options));

const rulesOf = (out: string): unknown => {
  const report: { findings: { rule: string }[] } = JSON.parse(out);
  return report.findings.map(({ rule }) => rule);
};

/** Without the time it took. */
const timeless = (text: string) => text.replaceAll(/\d+\.\d(?= s| 秒)/g, '0.0');

describe('what is checked and shown', () => {
  test('everything, in English', async () => {
    const { out, err, code } = await run('');
    expect(timeless(out)).toMatchInlineSnapshot(`
      "dist/cases/lantern-pay/index.html

        error  Unexpected link to "/nowhere/" on /cases/lantern-pay/, made by its template and not by the content, expected the address of a page or file of the site
          dist/cases/lantern-pay/index.html:12:38  dead-link
          12 │ <a href="/cases/harbour-books/">x</a><a href="/nowhere/">x</a><img src="/share/en.png" alt="">
             │                                      ^^^^^^^^^^^^^^^^^^^^

        warning  Unexpected picture "/share/en.png" without a size on /cases/lantern-pay/, expected width and height in pixels
          dist/cases/lantern-pay/index.html:12:63  picture-dimensions
          12 │ <a href="/cases/harbour-books/">x</a><a href="/nowhere/">x</a><img src="/share/en.png" alt="">
             │                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      dist/notes.md

        error  Unexpected file notes.md, expected only files that belong to the site
          dist/notes.md:1:1  leftover-file

      What to do
        dead-link
          Correct the address in the line that is shown, or add what it leads to. Better than an address is <Ref to="kind/id" />: it is checked while you write.
        picture-dimensions
          Use <Picture> in a telling; in a template write width and height.
        leftover-file
          Remove the file from public/, or turn off what writes it.
        Why, with an example: npm run check:site -- --explain dead-link

      2 errors, 1 warning in 2 files
      7 pages and 10 files looked at in 0.0 s
      "
    `);
    expect([err, code]).toEqual(['', 1]);
  });

  test('in Chinese', async () => {
    const { out } = await run('--lang zh --rule dead-link');
    expect(timeless(out)).toMatchInlineSnapshot(`
      "dist/cases/lantern-pay/index.html

        错误  /cases/lantern-pay/ 上的链接“/nowhere/”打不开，它来自模板而不是内容，应当是站内某个页面或文件的地址
          dist/cases/lantern-pay/index.html:12:38  dead-link
          12 │ <a href="/cases/harbour-books/">x</a><a href="/nowhere/">x</a><img src="/share/en.png" alt="">
             │                                      ^^^^^^^^^^^^^^^^^^^^

      怎么办
        dead-link
          改正所指那一行的地址，或者补上它通向的内容。比起写地址，<Ref to="类别/条目" /> 更好，写的时候就会检查。
        为什么，以及例子：npm run check:site -- --lang zh --explain dead-link

      1 个文件里有 1 个错误
      看了 7 个页面、10 个文件，用时 0.0 秒
      "
    `);
    const environment = { LANG: 'zh_CN.UTF-8' };
    expect(timeless((await run('--rule dead-link', { environment })).out)).toBe(timeless(out));
  });

  test('a sound site', async () => {
    const { out, err, code } = await run('', { site: sound });
    expect(timeless(out)).toMatchInlineSnapshot(`
      "No problems found.
      7 pages and 9 files looked at in 0.0 s
      "
    `);
    expect([err, code]).toEqual(['', 0]);
  });

  test('--rule, several times', async () => {
    expect(rulesOf((await run('--format json --rule dead-link')).out)).toEqual(['dead-link']);
    const two = await run('--format json --rule dead-link --rule leftover-file');
    expect(rulesOf(two.out)).toEqual(['dead-link', 'leftover-file']);
    expect((await run('--rule page-title')).code).toBe(0);
  });

  test('--dir, as findings name it', async () => {
    for (const typed of ['public', 'public/'])
      expect((await run(`--dir ${typed} --format github`)).out).toContain('file=public/notes.md');
  });

  test('--max-warnings', async () => {
    const only = '--rule picture-dimensions';
    expect((await run(only)).code).toBe(0);
    expect((await run(`${only} --max-warnings 1`)).code).toBe(0);
    expect((await run(`${only} --max-warnings 0`)).code).toBe(1);
  });

  test('formats for machines: what was looked at is said beside them', async () => {
    const json = await run('--format json');
    expect(JSON.parse(json.out)).toMatchObject({ asOf: '2026-11-23', errors: 2, warnings: 1 });
    const github = await run('--format github --rule leftover-file');
    expect(github.out).toMatch(/^::error file=dist\/notes\.md,line=1,/);
    const sarif = await run('--format sarif --rule leftover-file --lang zh');
    expect(JSON.parse(sarif.out)).toMatchObject({
      version: '2.1.0',
      runs: [{ language: 'zh-CN', results: [{ ruleId: 'leftover-file' }] }],
    });
    for (const { err, code } of [json, github, sarif]) {
      expect(err).toMatch(/^(?:\d+ pages and|看了 \d+ 个页面).*\n$/);
      expect(code).toBe(1);
    }
  });

  test('--as-of, or AS_OF', async () => {
    const asOf = async (argv: string, environment = {}) => {
      const { out } = await run(`${argv} --format json`, { environment });
      const report: { asOf: string } = JSON.parse(out);
      return report.asOf;
    };
    const environment = { AS_OF: '2027-06-30' };
    expect(await asOf('--as-of 2027-01-31')).toBe('2027-01-31');
    expect(await asOf('', environment)).toBe('2027-06-30');
    expect(await asOf('--as-of 2027-01-31', environment)).toBe('2027-01-31');
  });
});

test('--explain, for every rule, in both languages', async () => {
  const { out } = await run('--explain dead-link');
  expect(out).toMatchInlineSnapshot(`
    "dead-link
      Every link within the site leads to a page or file that is there.

    Why
      A reader who meets a dead link leaves, and doubts the rest.

    What to do
      Correct the address in the line that is shown, or add what it leads to. Better than an address is <Ref to="kind/id" />: it is checked while you write.

    Not like this
      [their case](/cases/acmee/)

    But like this
      <Ref to="cases/acme" />
    "
  `);
  for (const { id } of siteChecks) {
    const told = await run(`--explain ${id} --lang zh`);
    expect([told.out.startsWith(`${id}\n`), told.err, told.code]).toEqual([true, '', 0]);
  }
});

test('--help names every flag', async () => {
  for (const language of ['en', 'zh']) {
    const { out, code } = await run(`--help --lang ${language}`);
    expect(code).toBe(0);
    const flags = ['dir', 'as-of', 'lang', 'rule', 'format', 'max-warnings', 'explain', 'help'];
    for (const flag of flags) expect(out).toContain(`  --${flag} `);
    for (const line of out.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(100);
  }
});

describe('the check could not run', () => {
  test.each([
    '--dir content',
    '--dir content --lang zh',
    '--formt json',
    '--format xml',
    '--format',
    '--lang de',
    '--as-of 2026-02-30',
    '--max-warnings -1',
    '--rule ded-link',
    '--lang zh --rule ded-link',
    '--rule metric-has-source',
    '--explain nothing-like-it',
    '--fix',
    'dist',
  ])('%s', async (argv) => {
    const { out, err, code } = await run(argv);
    expect([out, code]).toEqual(['', 2]);
    expect(err.split('\n')).toHaveLength(2);
    expect(err.replace(/[a-z-]+(?:, [a-z-]+){9,}/, '…')).toMatchSnapshot();
  });

  test('content or files that cannot be read', async () => {
    const refused = () => Promise.reject(new Error('disk full'));
    const outcome = { out: '', err: 'disk full\n', code: 2 };
    expect(await siteCommand({ ...world(''), readContent: refused })).toEqual(outcome);
    expect(await siteCommand({ ...world(''), readSite: refused })).toEqual(outcome);
    const { err, code } = await siteCommand({
      ...world(''),
      readContent: () => contentOf(new Map(base).set('content/site.yaml', Buffer.from(': ['))),
    });
    expect([err, code]).toEqual(['content/site.yaml could not be read.\n', 2]);
  });
});
