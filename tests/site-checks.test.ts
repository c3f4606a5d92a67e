import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { siteFilesOnDisk } from '#built-site/site-folder.ts';
import { readCheckedProject } from '#incremental/project.ts';
import { BuiltSite, readBuiltSite } from '#site-checks/built-site.ts';
import { runSiteChecks } from '#site-checks/run-site-checks.ts';
import { locationOf, siteCheckContext } from '#site-checks/site-check-context.ts';
import { TEST_DAY } from './setup/build-site.ts';
import { projectRoot } from './setup/project.ts';

const files = await siteFilesOnDisk(inject('site'));
if (files === undefined) throw new Error('There is no site.');
const { content } = await readCheckedProject(projectRoot);
const location = locationOf(content, 'dist');
const real = await readBuiltSite(files, location);
const machine = { project: projectRoot, home: '/home/mara' };

function check(built: BuiltSite) {
  const context = siteCheckContext(built, { content, asOf: TEST_DAY, machine });
  // A name that may not be shown, which the real content has none of.
  const mentions = (text: string) => text.includes('Secret Bank');
  return runSiteChecks({
    ...context,
    withheld: { ...context.withheld, names: ['Secret Bank'], mentions },
  });
}

const entries = real.addressed.filter(
  ({ address }) => /^\/(?:zh\/)?[a-z]+\/[a-z0-9-]+\/$/.test(address) && !address.includes('guide'),
);
let seed = 20_261_123;
const random = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};

const inBody = (html: string) => (page: string) => page.replace('</main>', `${html}</main>`);
const without = (pattern: RegExp) => (page: string) => page.replace(pattern, '');

/** One mistake in one page: the rule that finds it, and how it is made. */
const MISTAKES: readonly (readonly [string, (page: string) => string])[] = [
  ['dead-link', inBody('<a href="/cases/no-such-case/">x</a>')],
  ['dead-link', inBody('<img src="/pictures/none.webp" alt="" width="1" height="1">')],
  ['dead-link', (page) => page.replace(/href="\/_astro\/[^"]+\.css"/, 'href="/_astro/none.css"')],
  ['dead-fragment', inBody('<a href="#no-such-place">x</a>')],
  ['dead-fragment', inBody('<a href="/#no-such-place">x</a>')],
  ['canonical-own', without(/<link rel="canonical"[^>]*>/)],
  [
    'canonical-own',
    (page) => page.replace(/(<link rel="canonical" href=")[^"]*/, '$1https://proofloop.example/'),
  ],
  ['hreflang-mutual', without(/<link rel="alternate" hreflang="x-default"[^>]*>/)],
  ['hreflang-mutual', without(/<link rel="alternate" hreflang="zh-CN"[^>]*>/)],
  [
    'hreflang-mutual',
    (page) => page.replace(/(hreflang="en" href=")[^"]*/, '$1https://proofloop.example/none/'),
  ],
  ['page-language', (page) => page.replace(/<html lang="[^"]*"/, '<html')],
  ['page-language', (page) => page.replace(/<html lang="[^"]*"/, '<html lang="de"')],
  ['page-title', (page) => page.replace(/<title>[^<]*/, '<title>')],
  ['one-main-heading', (page) => page.replaceAll(/<(\/?)h1/g, '<$1h2')],
  ['one-main-heading', inBody('<h1>Another</h1>')],
  ['element-id-unique', inBody('<p id="content"></p>')],
  ['share-image', without(/<meta property="og:image" [^>]*>/)],
  [
    'share-image',
    (page) => page.replace(/(property="og:image" content=")[^"]*/, '$1/share/en.png'),
  ],
  ['share-image', without(/<meta property="og:image:alt"[^>]*>/)],
  ['picture-dimensions', inBody('<img src="/favicon.svg" alt="">')],
  ['withheld-name', inBody('<p>Secret <b>Ba</b>nk</p>')],
  ['withheld-name', inBody('<img src="/favicon.svg" width="1" height="1" alt="&#83;ecret Bank">')],
  ['machine-path', inBody('<a href="file:///home/mara/x/">x</a>')],
  ['machine-path', inBody(`<!-- ${projectRoot}/src -->`)],
  ['localhost-address', inBody('<a href="http://localhost:4321/">x</a>')],
];

describe('the check of the built site', () => {
  it('finds nothing on the real site', async () => {
    const found = await check(real);
    expect(found.map(({ place, message }) => `${place.file} ${message.en}`)).toEqual([]);
  });

  it.each(MISTAKES.map(([rule, make], index) => [`${index + 1} ${rule}`, rule, make] as const))(
    'finds a single mistake at its page: %s',
    async (_name, rule, make) => {
      const page = entries[random(entries.length)];
      if (page === undefined) throw new Error('There is no page.');
      const html = make(page.html);
      expect(html).not.toBe(page.html);
      const changed = [...real.files.values()].map((file) =>
        file.name === page.file ? { ...file, bytes: new TextEncoder().encode(html) } : file,
      );
      const found = await check(new BuiltSite(changed, location));
      const places = found
        .filter((finding) => finding.rule === rule)
        .flatMap(({ place, related = [] }) => [place, ...related].map((one) => one.file));
      expect(places).toContain(`dist/${page.file}`);
    },
  );

  it.each([
    ['leftover-file', '_astro/page.css.map', '{}'],
    [
      'withheld-name',
      'pagefind/fragment/x.pf_fragment',
      gzipSync('pagefind_dcd{"content":"Secret Bank"}'),
    ],
    ['unreachable-page', 'lone/index.html', real.pageAt('/loop/')?.html ?? ''],
    ['share-image', 'share/zh.png', 'no picture'],
  ])('finds a wrong file: %s %s', async (rule, name, data) => {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    const changed = [...real.files.values()].filter((file) => file.name !== name);
    const found = await check(new BuiltSite([...changed, { name, bytes }], location));
    expect(found.map((finding) => `${finding.rule} ${finding.place.file}`)).toContain(
      `${rule} dist/${name}`,
    );
  });
});
