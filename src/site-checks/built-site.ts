import type { Place, Point } from '#model/place.ts';
import { type BuiltPage, readPage, type Stretch } from './built-page.ts';
import type { SiteFile, SiteFiles } from './site-files.ts';

/** Where a site stands, or will stand. */
export interface SiteLocation {
  /** Where it is published, without a slash at its end. */
  readonly address: string;
  /** The path it stands under: `/` or `/proof`. */
  readonly base: string;
  /** What stands before its files' names in places of findings, such as `dist`. */
  readonly folder: string;
}

/** What an address on a page leads to. */
export type Target =
  | { readonly to: 'page'; readonly page: BuiltPage; readonly fragment: string }
  | { readonly to: 'file'; readonly name: string }
  | { readonly to: 'nothing'; readonly path: string }
  /** Another site, a mail address: nothing a look at this site can tell. */
  | { readonly to: 'elsewhere' };

const NOT_FOUND = '404.html';

/** A built site, read whole: its files and what its pages say. Changes nothing. */
export class BuiltSite {
  readonly location: SiteLocation;
  readonly files: ReadonlyMap<string, SiteFile>;
  /** Every page, in the order of files; also the one for what is not found. */
  readonly pages: readonly BuiltPage[];
  /** Pages that have an address of their own. */
  readonly addressed: readonly BuiltPage[];
  readonly #byAddress: ReadonlyMap<string, BuiltPage>;
  readonly #byFile: ReadonlyMap<string, BuiltPage>;
  readonly #root: string;
  readonly #origin: string;

  constructor(files: readonly SiteFile[], location: SiteLocation) {
    this.location = location;
    this.#origin = new URL(location.address).origin;
    this.#root = location.base.endsWith('/') ? location.base : `${location.base}/`;
    this.files = new Map(files.map((file) => [file.name, file]));
    this.pages = files
      .filter(({ name }) => name.endsWith('.html'))
      .map(({ name, bytes }) =>
        readPage(name, this.#addressOf(name), new TextDecoder().decode(bytes)),
      );
    this.#byFile = new Map(this.pages.map((page) => [page.file, page]));
    this.addressed = this.pages.filter(({ file }) => file !== NOT_FOUND);
    this.#byAddress = new Map(this.addressed.map((page) => [page.address, page]));
  }

  /** The page at an address such as `/zh/cases/zhihu/`. */
  pageAt(address: string): BuiltPage | undefined {
    return this.#byAddress.get(address);
  }

  /** What a file says, if it is a page. */
  pageIn(file: string): BuiltPage | undefined {
    return this.#byFile.get(file);
  }

  /** Every address that has a page. */
  get addresses(): readonly string[] {
    return [...this.#byAddress.keys()];
  }

  /** An address of the site in full. */
  absolute(path: string): string {
    return new URL(path, this.location.address).href;
  }

  /** What an address leads to that stands on a page. */
  follow(page: BuiltPage, href: string): Target {
    const url = URL.parse(href, this.absolute(page.address));
    if (url?.origin !== this.#origin) return { to: 'elsewhere' };
    const path = decoded(url.pathname);
    const found = this.#byAddress.get(path);
    if (found !== undefined)
      return { to: 'page', page: found, fragment: decoded(url.hash.slice(1)) };
    const name = path.startsWith(this.#root) ? path.slice(this.#root.length) : undefined;
    return name !== undefined && this.files.has(name)
      ? { to: 'file', name }
      : { to: 'nothing', path };
  }

  /** The place of a file of the site as a whole, or of a stretch of a page. */
  placeOf(file: string, stretch?: { readonly page: BuiltPage; readonly at: Stretch }): Place {
    const start = stretch === undefined ? FIRST : pointAt(stretch.page.html, stretch.at.start);
    const end = stretch === undefined ? FIRST : pointAt(stretch.page.html, stretch.at.end);
    return { file: this.nameOf(file), start, end };
  }

  /** The place of a page, or of a stretch of it. */
  placeIn(page: BuiltPage, at?: Stretch): Place {
    return this.placeOf(page.file, at === undefined ? undefined : { page, at });
  }

  /** A file as findings name it. */
  nameOf(file: string): string {
    return `${this.location.folder}/${file}`;
  }

  /** The text of a file that findings name; undefined if it is none of the site's texts. */
  textOf(name: string): string | undefined {
    const own = name.slice(this.location.folder.length + 1);
    const file = name === this.nameOf(own) ? this.files.get(own) : undefined;
    if (file === undefined || !/\.(?:html|css|js|json|svg|txt|xml)$/.test(file.name))
      return undefined;
    return new TextDecoder().decode(file.bytes);
  }

  /** `zh/cases/zhihu/index.html` → `/zh/cases/zhihu/`. */
  #addressOf(file: string): string {
    return `${this.#root}${file.replace(/(^|\/)index\.html$/, '$1')}`;
  }
}

/** Reads a built site. */
export async function readBuiltSite(files: SiteFiles, location: SiteLocation): Promise<BuiltSite> {
  const read = files.names.map(async (name) => ({ name, bytes: await files.read(name) }));
  return new BuiltSite(await Promise.all(read), location);
}

const FIRST: Point = { line: 1, column: 1 };

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
