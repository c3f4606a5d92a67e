import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { filesInMemory } from '#content/files.ts';
import { checkedAnew } from '../checked-content.ts';
import { checks } from '../registry.ts';
import { baseFiles, contentOf } from '../testing/base-content.ts';
import { changed } from '../testing/fixtures.ts';
import { type CheckOutcome, type CheckWorld, checkCommand } from './check-command.ts';
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

interface Options {
  readonly files?: Map<string, Uint8Array>;
  readonly sound?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly systemLanguage?: string;
}

/** The world of the command, over content that has two errors and a warning, or over other content. */
function world(argv: string, options: Options = {}): CheckWorld {
  const files = options.files ?? (options.sound === true ? base : broken);
  return {
    argv: argv.split(' ').filter((word) => word !== ''),
    environment: options.environment ?? {},
    systemLanguage: options.systemLanguage ?? 'en-GB',
    now: () => new Date(2026, 10, 23, 12, 34, 56),
    colour: false,
    columns: undefined,
    root: 'C:\\work\\site',
    readChecked: async () => checkedAnew(await contentOf(files)),
    readSite: async () => (await contentOf(files)).site.value,
    readFile: (file) => filesInMemory(files).read(file),
    writeFile: (file, bytes) => Promise.resolve(void files.set(file, bytes)),
    ruleAddress: ({ address }, rule, locale) => `${address}/${locale}/guide/rules/#${rule}`,
    changes: () => {
      throw new Error('Nothing is watched');
    },
  };
}

/** Runs the command to its end, and gives its one outcome. */
async function outcomeOf(of: CheckWorld): Promise<CheckOutcome> {
  const outcomes = await Array.fromAsync(checkCommand(of));
  const [outcome] = outcomes;
  if (outcome === undefined || outcomes.length > 1) throw new Error(`${outcomes.length} outcomes`);
  return outcome;
}

const run = (argv: string, options: Options = {}) => outcomeOf(world(argv, options));

const rulesOf = (out: string): unknown => {
  const report: { findings: { rule: string }[] } = JSON.parse(out);
  return report.findings.map(({ rule }) => rule);
};

describe('a day to come', () => {
  const shown = async (argv: string) =>
    (await run(argv, { sound: true })).out
      .split(/(?=\n(?:On the site|今天在网站上|All that))/)
      .at(-1);

  test('what goes dark until then, and why', async () => {
    expect(await shown('--as-of 2028-01-01')).toMatchInlineSnapshot(`
      "
      On the site today, and not on 2028-01-01
        customers/lantern-pay         has a permission that ends on 2027-12-31
        cases/lantern-pay             rests on something that may not be shown (for want of customers/lantern-pay)
        flags/grows-without-sharding  is not proven by the cases that are left (for want of cases/lantern-pay)
        kits/payments                 has no case left that may be shown (for want of cases/lantern-pay)

      Claims that lose proof
        flags/grows-without-sharding  spread → off the site, 1 left of the 2 customers that must prove it

      Stays with fewer cases
        capabilities/online-ddl  1 left, without cases/lantern-pay
        capabilities/scale-out   1 left, without cases/lantern-pay
        stories/leaving-shards   1 left, without cases/lantern-pay
      "
    `);
    expect(await shown('--as-of 2028-01-01 --lang zh')).toMatchInlineSnapshot(`
      "
      今天在网站上，到 2028-01-01 就不在了
        customers/lantern-pay         许可到 2027-12-31 为止
        cases/lantern-pay             所依据的内容不可公开（缺了 customers/lantern-pay）
        flags/grows-without-sharding  剩下的案例不足以证明（缺了 cases/lantern-pay）
        kits/payments                 没有剩下可公开的案例（缺了 cases/lantern-pay）

      失去证明的主张
        flags/grows-without-sharding  传开 → 不再公开，需要 2 家客户证明，还剩 1 家

      留下，但案例变少
        capabilities/online-ddl  还剩 1 个，少了 cases/lantern-pay
        capabilities/scale-out   还剩 1 个，少了 cases/lantern-pay
        stories/leaving-shards   还剩 1 个，少了 cases/lantern-pay
      "
    `);
  });

  test('or that nothing does', async () => {
    expect(await shown('--as-of 2026-12-01')).toMatch(
      /\nAll that is on the site today is still there on 2026-12-01\.\n$/,
    );
  });

  test('but not for today or earlier, for a part, or for programs', async () => {
    for (const argv of ['', '--as-of 2026-11-23', '--as-of 2026-01-01'])
      expect(await shown(argv), argv).not.toContain('On the site today');
    for (const argv of ['--rule entry-id', '--only cases', '--format json', '--format github'])
      expect(await shown(`--as-of 2028-01-01 ${argv}`), argv).not.toContain('On the site today');
  });
});

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

  test('--format sarif', async () => {
    const { out, code } = await run('--format sarif --rule telling-missing --lang zh');
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          language: 'zh-CN',
          results: [{ ruleId: 'telling-missing' }],
          properties: { asOf: '2026-11-23' },
        },
      ],
    });
    expect(code).toBe(1);
  });

  test('all together', async () => {
    const { out, code } = await run(
      '--as-of 2027-06-30 --only flags --rule flag-unproven --rule telling-missing --max-warnings 0 --format json',
    );
    expect(JSON.parse(out)).toMatchObject({ asOf: '2027-06-30', errors: 1, warnings: 0 });
    expect(code).toBe(1);
  });

  test('the language: --lang, then LC_ALL, LC_MESSAGES, LANG, then that of the system', async () => {
    const zh = /没有发现问题/;
    expect((await run('--lang zh', { sound: true })).out).toMatch(zh);
    const out = async (argv: string, environment: Record<string, string>) =>
      (await run(argv, { sound: true, environment })).out;
    expect(await out('', { LANG: 'zh_CN.UTF-8' })).toMatch(zh);
    expect(await out('', { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' })).not.toMatch(zh);
    expect(await out('--lang en', { LANG: 'zh_CN.UTF-8' })).not.toMatch(zh);
    expect(await out('', { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' })).toMatch(zh);
    expect(await out('', { LC_ALL: '', LANG: 'ZH' })).toMatch(zh);
    for (const LANG of ['C', 'C.UTF-8', 'POSIX', 'de_DE.UTF-8', 'zhx'])
      expect(await out('', { LANG })).not.toMatch(zh);
    const onWindows = await run('', { sound: true, systemLanguage: 'zh-CN' });
    expect(onWindows.out).toMatch(zh);
    const inC = { sound: true, systemLanguage: 'zh-CN', environment: { LANG: 'C' } };
    expect((await run('', inC)).out).not.toMatch(zh);
  });
});

describe('--explain', () => {
  test('in both languages', async () => {
    expect((await run('--explain metric-has-source')).out).toMatchInlineSnapshot(`
      "metric-has-source
        Every figure says where it was published.

      Level
        error: the site is not built

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

      To weigh it otherwise (error, warning or off), in content/site.yaml
        checks:
          metric-has-source: warning

      To excuse one finding, on its line or on the line above
        In facts.yaml, or between the --- lines of a telling:
          # excuse metric-has-source until 2027-01-31: the reason
        In the words of a telling:
          {/* excuse metric-has-source until 2027-01-31: the reason */}

      On the site
        https://brook.example/en/guide/rules/#metric-has-source
      "
    `);
    expect((await run('--lang zh --explain telling-missing')).out).toMatchInlineSnapshot(`
      "telling-missing
        每个条目至少用一种语言讲述。

      级别
        错误：网站不会构建

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

      要改级别（error、warning 或 off），写在 content/site.yaml 里
        checks:
          telling-missing: warning

      要放过某一处，写在那一行，或单独写在它的上一行
        facts.yaml 里，或讲述开头两行 --- 之间：
          # excuse telling-missing until 2027-01-31: 理由
        讲述正文里：
          {/* excuse telling-missing until 2027-01-31: 理由 */}

      网站上的说明
        https://brook.example/zh/guide/rules/#telling-missing
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
    for (const flag of ['fix', 'watch', 'help']) expect(out).toContain(`  --${flag} `);
    for (const line of out.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(100);
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
    '--watch --fix',
    '--watch --format sarif',
    '--lang zh --watch --fix',
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
    const failing = await outcomeOf({
      ...world(''),
      readChecked: () => Promise.reject(new Error('disk full')),
    });
    expect(failing).toEqual({ out: '', err: 'disk full\n', code: 2 });
  });
});

describe('--fix', () => {
  /** Content in which a capability was renamed, and something else is wrong as well. */
  const renamed = () =>
    changed(base, [
      { delete: 'content/isvs/ledgerly/en.mdx' },
      { delete: 'content/isvs/ledgerly/zh.mdx' },
      {
        file: 'content/capabilities/online-ddl/facts.yaml',
        replace: 'product: brook',
        with: 'product: brook\nformerly: [swift-ddl]',
      },
      ...['cases/harbour-books', 'flags/never-stops'].map((entry) => ({
        file: `content/${entry}/facts.yaml`,
        replace: '  - online-ddl',
        with: '  - swift-ddl',
      })),
    ]);
  const facts = (files: ReadonlyMap<string, Uint8Array>, entry: string) =>
    new TextDecoder().decode(files.get(`content/${entry}/facts.yaml`));

  test('mends what it can, tells where, and ends as what is left asks for', async () => {
    const files = renamed();
    const { out, err, code } = await run('--fix', { files });
    expect(out).toMatchInlineSnapshot(`
      "Mended 2 places:
        content/cases/harbour-books/facts.yaml:5:5  no-dead-reference
          Unexpected former name "swift-ddl", expected the name that its folder has now
        content/flags/never-stops/facts.yaml:4:5  no-dead-reference
          Unexpected former name "swift-ddl", expected the name that its folder has now

      content/isvs/ledgerly/facts.yaml

        error  Unexpected facts without a telling, expected en.mdx or zh.mdx for isvs/ledgerly
          content/isvs/ledgerly/facts.yaml:1:1  telling-missing
          1 │ name: { en: Ledgerly, zh: 账房 }
            │ ^^^^

      What to do
        telling-missing
          Add en.mdx or zh.mdx beside facts.yaml.
          https://brook.example/en/guide/rules/#telling-missing
        Why, with an example: npm run check -- --explain telling-missing

      1 error in 1 file
      "
    `);
    expect([err, code]).toEqual(['', 1]);
    expect(facts(files, 'cases/harbour-books')).toContain('  - online-ddl\n');
    expect((await run('--fix', { files })).out).toMatch(/^Nothing here can be mended by --fix\.\n/);
  });

  test('in Chinese, and with nothing left', async () => {
    const files = renamed();
    const { out, code } = await run('--fix --lang zh --rule no-dead-reference', { files });
    expect(out).toMatchInlineSnapshot(`
      "已改好 2 处：
        content/cases/harbour-books/facts.yaml:5:5  no-dead-reference
          “swift-ddl”已经改名，应当写文件夹现在的名字
        content/flags/never-stops/facts.yaml:4:5  no-dead-reference
          “swift-ddl”已经改名，应当写文件夹现在的名字

      没有发现问题。
      "
    `);
    expect(code).toBe(0);
  });

  test('notes that tellings were compared only where somebody says so', async () => {
    const say = (id: string, name: string): [string, Uint8Array][] =>
      Object.entries({
        'facts.yaml': `name: { en: ${name}, zh: ${name} 法 }\ndefinition: { en: ${name}., zh: ${name}。 }\ncapabilities: [scale-out]\n`,
        'en.mdx': `---\nsummary: What ${name} is.\n---\n`,
        'zh.mdx': `---\nsummary: ${name} 是什么。\n---\n`,
      }).map(([file, text]) => [`content/concepts/${id}/${file}`, new TextEncoder().encode(text)]);
    const compared = changed(base, [{ compared: 'all' }]);
    const files = new Map([
      ...compared,
      ...say('raft', 'Raft'),
      ...say('a-z', 'A'),
      ...say('a', 'B'),
    ]);
    const rows = () => new TextDecoder().decode(files.get('content/reviews.yaml'));
    const names = () => Array.from(rows().matchAll(/^concepts\/\S+(?=:)/gm), ([name]) => name);
    await run('--fix', { files });
    expect(names()).toEqual(['concepts/sharding']);
    await run('--fix --rule translation-behind --only content/concepts/raft', { files });
    expect(names()).toEqual(['concepts/raft', 'concepts/sharding']);
    await run('--fix --rule translation-behind', { files });
    expect(names()).toEqual(['a', 'a-z', 'raft', 'sharding'].map((id) => `concepts/${id}`));
    expect((await run('--rule translation-behind', { files })).out).toBe('No problems found.\n');
    files.delete('content/concepts/raft/facts.yaml');
    for (const telling of ['en.mdx', 'zh.mdx']) files.delete(`content/concepts/raft/${telling}`);
    await run('--fix', { files });
    expect(names()).not.toContain('concepts/raft');
  });

  test('mends only what it was asked to look at', async () => {
    const files = renamed();
    const before = new Map(files);
    await run('--fix --rule telling-missing', { files });
    await run('--fix --only isvs', { files });
    expect(files).toEqual(before);
    await run('--fix --only cases/harbour-books', { files });
    expect(facts(files, 'cases/harbour-books')).toContain('- online-ddl\n');
    expect(facts(files, 'flags/never-stops')).toContain('- swift-ddl\n');
  });

  test('programs get their format alone', async () => {
    const json: unknown = JSON.parse((await run('--fix --format json', { files: renamed() })).out);
    expect(json).toMatchObject({ errors: 1, mended: [{ rule: 'no-dead-reference' }, {}] });
    const { out, err } = await run('--fix --format sarif', { files: renamed() });
    expect(JSON.parse(out)).toMatchObject({ version: '2.1.0' });
    expect(err).toMatch(/^Mended 2 places:\n/);
  });

  test('a file that cannot be written is told, and is exit code 2', async () => {
    const failing = { ...world('--fix', { files: renamed() }) };
    failing.writeFile = () => Promise.reject(new Error('disk full'));
    const { err, code } = await outcomeOf(failing);
    expect([err, code]).toEqual([
      'A file could not be written, so --fix stopped: content/cases/harbour-books/facts.yaml: disk full\n',
      2,
    ]);
  });
});

describe('--watch', () => {
  /** Outcomes of the command while files change, one change after each look. */
  async function watch(
    argv: string,
    edits: readonly ((files: Map<string, Uint8Array>) => void)[],
    columns?: number,
  ) {
    const files = new Map(base);
    async function* changes() {
      for (const edit of edits) yield edit(files);
    }
    return Array.fromAsync(checkCommand({ ...world(argv, { files }), columns, changes }));
  }
  const breakIt = (files: Map<string, Uint8Array>) => void files.delete('content/site.yaml');
  const mendIt = (files: Map<string, Uint8Array>) =>
    void files.set('content/site.yaml', base.get('content/site.yaml') ?? new Uint8Array());

  test('looks again after every change, and ends with the code of the last look', async () => {
    const outcomes = await watch('--watch', [breakIt, mendIt, breakIt]);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 1, 0, 1]);
    expect(outcomes[0]?.out).toMatchInlineSnapshot(`
      "No problems found.

      12:34:56  Waiting for changes in content/. Ctrl-C ends.
      "
    `);
    expect((await watch('--watch --lang zh', []))[0]?.out).toMatchInlineSnapshot(`
      "没有发现问题。

      12:34:56  正在等 content/ 里的改动，按 Ctrl-C 结束。
      "
    `);
  });

  test('clears the screen of a terminal, and nothing else', async () => {
    const cleared = (await watch('--watch', [breakIt], 80)).map(({ out }) => out);
    for (const out of cleared) expect(out.startsWith('\u001B[2J')).toBe(true);
    for (const { out } of await watch('--watch', [breakIt])) expect(out).not.toContain('\u001B');
  });

  test('goes on when the content cannot be read for a moment', async () => {
    let reads = 0;
    const readChecked = async () => {
      if (reads++ === 1) throw new Error('busy');
      return checkedAnew(await contentOf(base));
    };
    const changes = async function* () {
      yield* [1, 2];
    };
    const outcomes = await Array.fromAsync(
      checkCommand({ ...world('--watch'), readChecked, changes }),
    );
    expect(outcomes.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [2, 'busy\n'],
      [0, ''],
    ]);
  });

  test('says so if nothing can be watched', async () => {
    const outcomes = await Array.fromAsync(checkCommand(world('--watch')));
    expect(outcomes.at(-1)).toEqual({ out: '', err: 'Nothing is watched\n', code: 2 });
  });

  test('does not keep those who only ask', async () => {
    expect((await run('--watch --help')).code).toBe(0);
    expect((await run('--watch --explain entry-id')).code).toBe(0);
  });
});
