import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteServer } from '../scripts/serve.ts';
import { TEST_DAY } from './setup/build-site.ts';
import { build, copyOfProject, projectRoot, run } from './setup/project.ts';

let copy: Awaited<ReturnType<typeof copyOfProject>>;
let dist: string;

const at = (...steps: string[]) => path.join(copy.folder, ...steps);
const command = (script: string, ...words: string[]) =>
  run(copy.folder, [`scripts/${script}.ts`, ...words], { AS_OF: TEST_DAY, LANG: 'en_US.UTF-8' });
const page = (address: string) => readFile(path.join(dist, address, 'index.html'), 'utf8');

/** What the site was before: its withdrawn entries, and the name of the customer among them. */
const NAME = 'zomato';
const said: Record<string, Awaited<ReturnType<typeof command>>> = {};

beforeAll(async () => {
  copy = await copyOfProject();
  dist = at('dist');
  said['permalinks'] = await command('permalinks', '--lang', 'zh');
  said['asking'] = await command('withdraw', 'stories/asked-and-answered');
  said['story'] = await command('withdraw', 'stories/asked-and-answered', '--yes');
  const next = ['--successor', 'leave-mysql-sharding', '--yes'];
  said['kit'] = await command('withdraw', 'kits/banking-china', ...next);
  said['customer'] = await command('withdraw', `customers/${NAME}`, '--yes');
  const renamed = at('content/concepts/talent-gap/facts.yaml');
  await writeFile(renamed, `formerly: [too-few-people]\n${await readFile(renamed, 'utf8')}`);
  said['nginx'] = await command('permalinks', '--nginx', 'addresses.conf');
  said['build'] = await build(copy.folder, dist, { AS_OF: TEST_DAY });
}, 300_000);
afterAll(() => copy.remove());

it('commands end well, and ask before they change anything', async () => {
  const failed = Object.entries(said).filter(([name, { code }]) => name !== 'asking' && code !== 0);
  expect(failed).toEqual([]);
  expect(said['asking']).toMatchObject({ code: 1 });
  expect(said['asking']?.output).toContain('npm run withdraw -- stories/asked-and-answered --yes');
  expect(said['permalinks']?.output).toContain('个地址');
  expect(said['customer']?.output).toContain(`/customers/${NAME}/`);
});

it('an entry is marked without a change to the rest of its facts', async () => {
  const file = 'content/stories/asked-and-answered/facts.yaml';
  const before = await readFile(path.join(projectRoot, file), 'utf8');
  const after = await readFile(at(file), 'utf8');
  expect(after.split('\n').filter((line) => line !== 'status: withdrawn')).toEqual(
    before.split('\n'),
  );
});

it('calendar and explanation come out of the commands', async () => {
  expect((await command('calendar', '--out', 'due.ics')).code).toBe(0);
  expect(await readFile(at('due.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const { code, output } = await command('explain', '/zh/kits/banking-china/', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ live: false, status: 'withdrawn' });
});

describe('the built site', () => {
  it('says "no longer available", in the language of the address, and nothing else', async () => {
    const titles = await Promise.all(
      ['en', 'zh'].map(async (locale) => {
        const telling = await readFile(
          at(`content/stories/asked-and-answered/${locale}.mdx`),
          'utf8',
        );
        return /^title: (.*)$/m.exec(telling)?.[1] ?? '';
      }),
    );
    expect(titles).not.toContain('');
    for (const [address, words] of [
      ['/stories/asked-and-answered/', 'No longer available'],
      ['/zh/stories/asked-and-answered/', '这个页面已不再提供'],
    ] as const) {
      const html = await page(address);
      expect(html).toContain(words);
      expect(html).toContain('<meta name="robots" content="noindex">');
      for (const title of titles) expect(html).not.toContain(title);
    }
  });

  it('leads on from a former name and to a successor, without a script', async () => {
    for (const [from, to] of [
      ['/zh/concepts/too-few-people/', '/zh/concepts/talent-gap/'],
      ['/kits/banking-china/', '/kits/leave-mysql-sharding/'],
    ] as const) {
      const html = await page(from);
      expect(html).toContain(`<meta http-equiv="refresh" content="0;url=${to}">`);
      expect(html).toContain(`<link rel="canonical" href="https://proofloop.example${to}">`);
      expect(html).toContain(`<a href="${to}">`);
      expect(html).toContain('<meta name="robots" content="noindex">');
    }
  });

  it('keeps no address that tells who was withdrawn', async () => {
    const files = await readdir(dist, { recursive: true });
    expect(files.filter((file) => file.toLowerCase().includes(NAME))).toEqual([]);
    expect((await readFile(path.join(dist, '_redirects'), 'utf8')).toLowerCase()).not.toContain(
      NAME,
    );
  });
});

/** What a server answers, unfollowed. */
const answerOf = async (origin: string, address: string) => {
  const response = await fetch(origin + address, { redirect: 'manual' });
  const location = response.headers.get('location');
  return [response.status, location === null ? '' : new URL(location, origin).pathname];
};

describe('the local server', () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer(siteServer(dist)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${portOf(server)}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it.each([
    ['/kits/banking-china/', 301, '/kits/leave-mysql-sharding/'],
    ['/zh/concepts/too-few-people/', 301, '/zh/concepts/talent-gap/'],
    ['/stories/asked-and-answered/', 200, ''],
    [`/customers/${NAME}/`, 404, ''],
  ])('answers %s with %i', async (address, status, to) => {
    expect(await answerOf(origin, address)).toEqual([status, to]);
  });
});

const hasNginx = spawnSync('nginx', ['-v']).error === undefined;

describe.skipIf(!hasNginx)('nginx, set up as docs/hosting.md says', () => {
  let nginx: ChildProcess;
  let origin: string;
  beforeAll(async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const port = portOf(probe);
    await new Promise((resolve) => probe.close(resolve));
    origin = `http://127.0.0.1:${port}`;
    const hosting = await readFile(path.join(projectRoot, 'docs/hosting.md'), 'utf8');
    const block = /```nginx\n([\s\S]*?)```/.exec(hosting)?.[1] ?? '';
    const http = block
      .replace('include proofloop-addresses.conf;', `include ${at('addresses.conf')};`)
      .replace('root /srv/proofloop/dist;', `listen 127.0.0.1:${port};\n    root ${dist};`);
    await mkdir(at('nginx'));
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${at('nginx', name)};`,
    );
    await writeFile(
      at('nginx/nginx.conf'),
      `daemon off; master_process off; pid ${at('nginx/pid')}; error_log stderr;
events {}
http { access_log off; types { text/html html; } ${paths.join(' ')}
${http}}
`,
    );
    nginx = spawn('nginx', ['-p', at('nginx'), '-c', at('nginx/nginx.conf')], { stdio: 'inherit' });
    for (let tries = 0; tries < 100; tries++) {
      if (
        await fetch(origin).then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  afterAll(() => {
    nginx.kill();
  });

  it.each([
    ['/kits/banking-china/', 301, '/kits/leave-mysql-sharding/'],
    ['/zh/concepts/too-few-people/', 301, '/zh/concepts/talent-gap/'],
    ['/stories/asked-and-answered/', 410, ''],
    [`/zh/customers/${NAME}/`, 410, ''],
    ['/cases/', 200, ''],
    ['/never/', 404, ''],
    ['/_redirects', 404, ''],
  ])('answers %s with %i', async (address, status, to) => {
    expect(await answerOf(origin, address)).toEqual([status, to]);
  });

  it('shows the page that says so with 410', async () => {
    const gone = await fetch(`${origin}/zh/stories/asked-and-answered/`);
    expect(await gone.text()).toContain('这个页面已不再提供');
    expect(await (await fetch(`${origin}/customers/${NAME}/`)).text()).toContain('没有这个页面');
  });
});

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
