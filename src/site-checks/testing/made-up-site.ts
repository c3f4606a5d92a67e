import sharp from 'sharp';
import { contentOf, FIXTURE_DAY, type FileMap } from '#checks/testing/base-content.ts';
import { BuiltSite } from '../built-site.ts';
import { runSiteChecks, type SiteFinding } from '../run-site-checks.ts';
import { locationOf, type SiteCheckContext, siteCheckContext } from '../site-check-context.ts';

/** A site in memory: text or bytes by the name of the file. */
export type MadeUpSite = Map<string, string | Uint8Array>;

/** What differs from a sound page. */
export interface MadeUpPage {
  readonly lang?: string;
  readonly title?: string;
  /** Its address in the other language; `null` if there is none. */
  readonly other?: string | null;
  readonly head?: string;
  readonly body?: string;
}

const ADDRESS = 'https://brook.example';

/** The HTML of a page of a sound site of two languages. */
export function madeUpPage(address: string, page: MadeUpPage = {}): string {
  const isChinese = address.startsWith('/zh/');
  const lang = page.lang ?? (isChinese ? 'zh-CN' : 'en');
  const english = isChinese ? address.slice(3) : address;
  const alternate = (tag: string, to: string) =>
    `<link rel="alternate" hreflang="${tag}" href="${ADDRESS}${to}">`;
  const alternates = [
    alternate('en', english),
    alternate('zh-CN', `/zh${english}`),
    alternate('x-default', english),
  ].join('');
  return `<!DOCTYPE html>
<html lang="${lang}"><head>
<title>${page.title ?? `A page at ${address}`}</title>
<link rel="canonical" href="${ADDRESS}${address}">${alternates}
<meta property="og:image" content="${ADDRESS}/share/en.png">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Brook proofs"><meta name="twitter:card" content="summary_large_image">
<link rel="stylesheet" href="/page.css">${page.head ?? ''}
</head><body>
<h1>${address}</h1>
<p><a href="/">Home</a> <a href="/zh/">首页</a></p>
${page.body ?? ''}
</body></html>
`;
}

/** The addresses of the sound site's pages. */
const PAGES = ['/', '/cases/lantern-pay/', '/cases/harbour-books/'];

/** A small sound site. */
export async function soundSite(): Promise<MadeUpSite> {
  const site: MadeUpSite = new Map();
  for (const prefix of ['', '/zh'])
    for (const address of PAGES) {
      const own = `${prefix}${address}`;
      const links = PAGES.map((to) => `<a href="${prefix}${to}">${to}</a>`).join(' ');
      site.set(fileAt(own), madeUpPage(own, { body: links }));
    }
  site.set(
    '404.html',
    '<!DOCTYPE html><html lang="en"><head><title>Not here</title><meta name="robots" content="noindex"></head><body><h1>Not here</h1><a href="/">Home</a></body></html>',
  );
  site.set('page.css', 'body { margin: 0 }');
  site.set('share/en.png', await picture(1200, 630));
  return site;
}

/** `/zh/cases/acme/` → `zh/cases/acme/index.html`. */
export function fileAt(address: string): string {
  return `${address.slice(1)}index.html`;
}

/** A picture with something on it, or of one colour. */
export function picture(width: number, height: number, blank = false): Promise<Uint8Array> {
  const bar = { width: Math.ceil(width / 2), height, channels: 3, background: '#b8321f' } as const;
  return sharp({ create: { width, height, channels: 3, background: '#faf8f3' } })
    .composite(blank ? [] : [{ input: { create: bar }, left: 0, top: 0 }])
    .png()
    .toBuffer();
}

/** What rules look at: a site held against content. */
export async function contextOf(files: MadeUpSite, project: FileMap): Promise<SiteCheckContext> {
  const content = await contentOf(project);
  const built = new BuiltSite(
    [...files].map(([name, data]) => ({
      name,
      bytes: typeof data === 'string' ? new TextEncoder().encode(data) : data,
    })),
    locationOf(content, 'dist'),
  );
  const machine = { project: '/home/mara/brook', home: '/home/mara' };
  return siteCheckContext(built, { content, asOf: FIXTURE_DAY, machine });
}

/** What all rules find in a site. */
export async function findingsIn(files: MadeUpSite, project: FileMap): Promise<SiteFinding[]> {
  return runSiteChecks(await contextOf(files, project));
}
