import { gunzipSync } from 'node:zlib';
import { type BuiltPage, readPage } from './page.ts';

/** Something wrong with the built site. */
export interface SiteProblem {
  /** The file it is in, relative to the site. */
  readonly file: string;
  /** What is wrong and what to do, in plain words. */
  readonly message: string;
}

/** The files of a built site, read one after the other. */
export interface SiteFiles {
  /** All files, relative to the site, with `/` between folders. */
  readonly names: readonly string[];
  read(name: string): Promise<Uint8Array>;
}

/** What the built site is held against. */
export interface SiteExpectations {
  /** Where the site will be published, without a slash at its end. */
  readonly address: string;
  /** The path it stands under: `/` or `/proof`. */
  readonly base: string;
  /** The addresses of the home pages, from which all others must be reachable. */
  readonly homes: readonly string[];
  /** Former addresses, which answer whoever has an old link although no page leads there. */
  readonly former: ReadonlySet<string>;
  /** Whether a text contains a name that may not be shown. */
  mentions(text: string): boolean;
  /** The project's folder, which must not be named in the site. */
  readonly projectFolder: string;
}

/** What the check found. */
export interface SiteReport {
  readonly pages: number;
  readonly files: number;
  readonly problems: readonly SiteProblem[];
}

const NOT_FOUND = '404.html';

/**
 * Checks a built site: dead links and fragments, pages that nothing leads to, pages without
 * exactly one main heading, ids given twice, alternates that do not answer one another, names that
 * may not be shown (in every byte, compressed files unpacked), and folders of this machine.
 */
export async function checkSite(files: SiteFiles, expected: SiteExpectations): Promise<SiteReport> {
  const pages = new Map<string, BuiltPage>();
  const problems: SiteProblem[] = [];
  for (const file of files.names) {
    const bytes = await files.read(file);
    const text = textOf(bytes);
    if (expected.mentions(file) || expected.mentions(text))
      problems.push({
        file,
        message:
          'A name that may not be shown stands in this file. Nothing of the site was published. Find the entry that names it and use <Ref> or the alias.',
      });
    if (text.includes(expected.projectFolder))
      problems.push({
        file,
        message: `The folder ${expected.projectFolder} of this machine is named in this file.`,
      });
    if (file.endsWith('.map'))
      problems.push({ file, message: 'A source map was left in the site.' });
    if (file.endsWith('.html')) pages.set(file, readPage(addressOf(file, expected.base), text));
  }
  const site = new Site(files.names, pages, expected);
  problems.push(...site.problems());
  return { pages: pages.size, files: files.names.length, problems };
}

class Site {
  readonly #files: ReadonlySet<string>;
  readonly #pages: ReadonlyMap<string, BuiltPage>;
  readonly #expected: SiteExpectations;
  readonly #byAddress: ReadonlyMap<string, { readonly file: string; readonly page: BuiltPage }>;

  constructor(
    files: readonly string[],
    pages: ReadonlyMap<string, BuiltPage>,
    expected: SiteExpectations,
  ) {
    this.#files = new Set(files);
    this.#pages = pages;
    this.#expected = expected;
    this.#byAddress = new Map([...pages].map(([file, page]) => [page.address, { file, page }]));
  }

  *problems(): Generator<SiteProblem> {
    for (const [file, page] of this.#pages) {
      if (page.headings !== 1)
        yield {
          file,
          message: `The page has ${page.headings} main headings (h1), expected exactly one.`,
        };
      if (page.lang === undefined) yield { file, message: 'The page does not say its language.' };
      for (const id of page.repeatedIds)
        yield { file, message: `The id "${id}" stands on the page twice.` };
      for (const link of page.links) yield* this.#deadLink(file, page, link);
      if (file !== NOT_FOUND) yield* this.#alternates(file, page);
    }
    yield* this.#unreachable();
  }

  *#deadLink(file: string, page: BuiltPage, link: string): Generator<SiteProblem> {
    const target = this.#resolve(page, link);
    if (target === undefined) return;
    const path = decodeURIComponent(target.pathname);
    const found = this.#byAddress.get(path);
    if (found === undefined && !this.#files.has(fileOf(path, this.#expected.base)))
      yield { file, message: `The link "${link}" leads to nothing.` };
    const fragment = decodeURIComponent(target.hash.slice(1));
    if (found !== undefined && fragment !== '' && !found.page.ids.has(fragment))
      yield {
        file,
        message: `The link "${link}" leads to a place "${fragment}" that is not on that page.`,
      };
  }

  *#alternates(file: string, page: BuiltPage): Generator<SiteProblem> {
    const own = this.#absolute(page.address);
    if (page.canonical !== undefined && page.indexed && page.canonical !== own)
      yield { file, message: `The page calls ${page.canonical} its address, expected ${own}.` };
    for (const { lang, href } of page.alternates) {
      const other = this.#byAddress.get(new URL(href, own).pathname)?.page;
      if (other === undefined)
        yield {
          file,
          message: `Its version in ${lang} is said to be at ${href}, where there is no page.`,
        };
      else if (!other.alternates.some((back) => back.href === own))
        yield {
          file,
          message: `Its version in ${lang} at ${href} does not name this page in turn.`,
        };
    }
  }

  *#unreachable(): Generator<SiteProblem> {
    const seen = new Set(this.#expected.homes);
    const queue = [...seen];
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
      const page = this.#byAddress.get(address)?.page;
      for (const link of page?.links ?? []) {
        const path = page && this.#resolve(page, link)?.pathname;
        if (path === undefined || seen.has(path) || !this.#byAddress.has(path)) continue;
        seen.add(path);
        queue.push(path);
      }
    }
    for (const [file, page] of this.#pages)
      if (file !== NOT_FOUND && !seen.has(page.address) && !this.#expected.former.has(page.address))
        yield { file, message: 'No way leads from the home page to this page.' };
  }

  /** The address a link leads to, if it stays on this site. */
  #resolve(page: BuiltPage, link: string): URL | undefined {
    const target = URL.parse(link, this.#absolute(page.address));
    return target?.origin === new URL(this.#expected.address).origin ? target : undefined;
  }

  #absolute(path: string): string {
    return new URL(path, this.#expected.address).href;
  }
}

/** `zh/cases/zhihu/index.html` → `/zh/cases/zhihu/`. */
function addressOf(file: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return `${root}${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** `/proof/favicon.svg` → `favicon.svg`. */
function fileOf(path: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return path.startsWith(root) ? path.slice(root.length) : path;
}

// The fragments of the search index are compressed; a name in them would be as public as any other.
function textOf(bytes: Uint8Array): string {
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return new TextDecoder('utf-8').decode(unpacked);
}
