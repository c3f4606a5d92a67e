import type { Content, RawEntry, RawTelling } from '#content/content.ts';
import type { EntryKey } from '#evidence/entry.ts';
import { nameTest } from '#evidence/withheld.ts';
import { kindIds } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import type { Place } from '#model/place.ts';
import type { Routes } from '#model/routes.ts';
import type { Site } from '#model/site.ts';
import { walk } from '#prose/tree/walk.ts';

/** An entry and the language in which a page shows it. */
export interface Shown {
  readonly entry: RawEntry;
  readonly locale: Locale;
}

/** Knows where in the content the pages of a site come from. Nothing is looked up before it is asked. */
export class LinkSources {
  readonly #content: Content;
  readonly #routes: Routes;
  readonly #site: Site;
  #byAddress: ReadonlyMap<string, Shown> | undefined;

  constructor(content: Content, routes: Routes, site: Site) {
    this.#content = content;
    this.#routes = routes;
    this.#site = site;
  }

  /** The entry a page is about, if it is about one. */
  shownAt(address: string): Shown | undefined {
    this.#byAddress ??= new Map(
      this.#content.entries.flatMap((entry) =>
        this.#site.locales.map((locale): [string, Shown] => [
          this.#routes.entry(`${entry.kind}/${entry.id}`, locale),
          { entry, locale },
        ]),
      ),
    );
    return this.#byAddress.get(address);
  }

  /**
   * Where the content makes the page at an address lead to a place: a link or `<Ref>` of its
   * telling, a picture, or a reference in its facts. Undefined where it comes from a template.
   */
  placeOf(address: string, href: string): Place | undefined {
    const shown = this.shownAt(address);
    if (shown === undefined) return undefined;
    const wanted = this.#url(address, href);
    return this.#inTelling(shown, address, wanted) ?? this.#inFacts(shown, wanted);
  }

  /** The first line of the content of a page that a test for names finds something in. */
  lineWith(address: string, name: string): Place | undefined {
    const shown = this.shownAt(address);
    if (shown === undefined) return undefined;
    const mentions = nameTest([name]);
    const files = [tellingFor(shown)?.file, shown.entry.facts.file];
    for (const file of files) {
      const lines = (file === undefined ? undefined : this.#content.textOf(file))?.split('\n');
      const at = lines?.findIndex((line) => mentions(line)) ?? -1;
      if (file === undefined || at === -1) continue;
      const length = (lines?.[at] ?? '').trimEnd().length;
      return {
        file,
        start: { line: at + 1, column: 1 },
        end: { line: at + 1, column: length + 1 },
      };
    }
    return undefined;
  }

  #inTelling(shown: Shown, address: string, wanted: string | undefined): Place | undefined {
    const telling = tellingFor(shown);
    if (telling === undefined || wanted === undefined) return undefined;
    for (const node of walk(telling.prose.tree))
      if (
        (node.type === 'link' || node.type === 'image') &&
        this.#url(address, node.url) === wanted
      )
        return { file: telling.file, ...node.position };
    for (const reference of telling.prose.references) {
      if (reference.kind === 'entry') {
        const { kind, id } = reference.entry;
        if (this.#leadsTo(kind, id, shown.locale, wanted))
          return { file: telling.file, ...reference.span };
      }
      if (reference.kind === 'picture' && isCopyOf(reference.picture, wanted))
        return { file: telling.file, ...reference.span };
    }
    return undefined;
  }

  #inFacts({ entry, locale }: Shown, wanted: string | undefined): Place | undefined {
    for (const { mark, value, path } of entry.facts.marked)
      if (mark.to === 'entry' && this.#leadsTo(mark.kind, String(value), locale, wanted))
        return entry.facts.locate(path);
    return undefined;
  }

  #leadsTo(kind: string, id: string, locale: Locale, wanted: string | undefined): boolean {
    const known = kindIds.find((candidate) => candidate === kind);
    if (known === undefined || wanted === undefined) return false;
    const key: EntryKey = `${known}/${id}`;
    return this.#url('/', this.#routes.entry(key, locale)) === wanted.replace(/#.*$/, '');
  }

  #url(address: string, href: string): string | undefined {
    return URL.parse(href, new URL(address, this.#site.address))?.href;
  }
}

/** The telling a page shows: in its language, or in another that there is. */
function tellingFor({ entry, locale }: Shown): RawTelling | undefined {
  return entry.tellings.find((telling) => telling.locale === locale) ?? entry.tellings[0];
}

/** Whether an address may be that of a picture, in whatever size and format it was copied. */
function isCopyOf(picture: string, url: string): boolean {
  const stem = picture.replace(/\.[a-z]+$/, '');
  return URL.parse(url)?.pathname.split('/').at(-1)?.startsWith(stem) === true;
}
