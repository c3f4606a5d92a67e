import { type EntryKey, keyOf } from '#evidence/entry.ts';
import type { Publication } from '#evidence/gate.ts';
import { allEntries, entryAt, type Graph } from '#evidence/graph.ts';
import { kindIds } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import { isSiteAddress, type Permalinks, type SiteAddress } from '#model/permalinks.ts';
import { entryOfAddress, localeOfAddress, type Routes, routesOf } from '#model/routes.ts';
import type { Site } from '#model/site.ts';

/** What answers at an address, if anything does. */
export type Answer =
  | { readonly by: 'page' }
  /** It leads to a page that is there: another address of the site, or a full one elsewhere. */
  | { readonly by: 'redirect'; readonly to: string }
  /** A page that says no more than that this is no longer available. */
  | { readonly by: 'notice' };

/** What an address leads to, when it is followed to its end. */
export type Following = Answer | { readonly by: 'loop' } | { readonly by: 'nothing' };

/** What is known when it is asked what answers at an address. */
export interface AddressKnowledge {
  /** All entries, whether public or not. */
  readonly graph: Graph;
  readonly publication: Publication;
  readonly site: Site;
  readonly permalinks: Permalinks;
}

/** An entry in a language: what an address belongs to. */
interface Owner {
  readonly key: EntryKey;
  readonly locale: Locale;
}

/**
 * What answers at which address of the site, on the day of a publication. Addresses are those below
 * the path of the site. Answers come, in this order, from a page, from what `permalinks.yaml` says
 * of the address, from the entry whose address it is or was, from the kind whose index it was.
 */
export class Addresses {
  /** Former addresses of entries, and whose they were. */
  readonly former: ReadonlyMap<SiteAddress, Owner>;
  readonly routes: Routes;
  readonly #graph: Graph;
  readonly #publication: Publication;
  readonly #locales: readonly Locale[];
  readonly #defaultLocale: Locale;
  readonly #permalinks: Permalinks;
  readonly #gone: ReadonlySet<SiteAddress>;
  /** The pages that are no entry's. */
  readonly #lists: ReadonlySet<SiteAddress>;
  readonly #indexes: ReadonlySet<SiteAddress>;

  constructor({ graph, publication, site, permalinks }: AddressKnowledge) {
    const defaultLocale = site.locales[0] ?? 'en';
    const routes = routesOf({ base: '/', defaultLocale });
    const inEach = <Item>(make: (locale: Locale) => Item[]) => site.locales.flatMap(make);
    const entries = allEntries(graph);
    this.routes = routes;
    this.#graph = graph;
    this.#publication = publication;
    this.#locales = site.locales;
    this.#defaultLocale = defaultLocale;
    this.#permalinks = permalinks;
    this.#gone = new Set(permalinks.gone);
    this.#lists = new Set(inEach((locale) => listsIn(locale, publication, routes)));
    this.#indexes = new Set(inEach((locale) => kindIds.map((kind) => routes.index(kind, locale))));
    this.former = new Map(
      inEach((locale) =>
        entries.flatMap(({ kind, id, facts }) =>
          facts.formerly.map((name): [SiteAddress, Owner] => [
            routes.entry(`${kind}/${name}`, locale),
            { key: `${kind}/${id}`, locale },
          ]),
        ),
      ),
    );
  }

  /** The addresses of all pages for readers: everything but the guide for authors. */
  get pages(): ReadonlySet<SiteAddress> {
    const entries = allEntries(this.#publication.graph);
    const ofEntries = this.#locales.flatMap((locale) =>
      entries.map((entry) => this.routes.entry(keyOf(entry), locale)),
    );
    return new Set([...this.#lists, ...ofEntries]);
  }

  /** Whether it is the address of a page for readers. */
  isPage(address: SiteAddress): boolean {
    if (this.#lists.has(address)) return true;
    const own = this.#ownerOf(address);
    return own !== undefined && entryAt(this.#publication.graph, own.key) !== undefined;
  }

  /** The entry whose own address it is, whether public or not. */
  #ownerOf(address: SiteAddress): Owner | undefined {
    const found = entryOfAddress(address);
    if (found === undefined || !this.#graph.entries[found.kind].has(found.id)) return undefined;
    const key = keyOf(found);
    const locale = localeOfAddress(address, this.#defaultLocale);
    // A language may not be the site's, or have a prefix that it should not have.
    const isOwn = this.#locales.includes(locale) && this.routes.entry(key, locale) === address;
    return isOwn ? { key, locale } : undefined;
  }

  /** What answers at an address; redirects are followed to the last. */
  follow(address: SiteAddress): Following {
    return this.#follow(address, new Set());
  }

  #follow(address: SiteAddress, seen: Set<SiteAddress>): Following {
    if (this.isPage(address)) return { by: 'page' };
    if (seen.has(address)) return { by: 'loop' };
    seen.add(address);
    const to = this.#permalinks.to[address];
    if (to !== undefined) return isSiteAddress(to) ? this.#lead(to, seen) : { by: 'redirect', to };
    if (this.#gone.has(address)) return { by: 'notice' };
    const own = this.#ownerOf(address);
    if (own !== undefined) return this.#afterwards(own, seen);
    const former = this.former.get(address);
    if (former !== undefined) return this.#lead(this.routes.entry(former.key, former.locale), seen);
    if (this.#indexes.has(address)) return { by: 'notice' };
    // The default language had a prefix before it was the default one.
    const prefix = `/${this.#defaultLocale}/`;
    return address.startsWith(prefix)
      ? this.#lead(address.slice(prefix.length - 1), seen)
      : { by: 'nothing' };
  }

  /** Of an entry that is not public. */
  #afterwards({ key, locale }: Owner, seen: Set<SiteAddress>): Following {
    const entry = entryAt(this.#graph, key);
    if (entry?.facts.status !== 'withdrawn' || entry.facts.successor === undefined)
      return { by: 'notice' };
    const next = this.routes.entry(`${entry.kind}/${entry.facts.successor}`, locale);
    const end = this.#lead(next, seen);
    // A successor that is not there is told as a dead reference.
    return end.by === 'nothing' ? { by: 'notice' } : end;
  }

  #lead(to: SiteAddress, seen: Set<SiteAddress>): Following {
    const end = this.#follow(to, seen);
    return end.by === 'page' ? { by: 'redirect', to } : end;
  }
}

/** The pages in a language that are no entry's: home, loop, search, and lists of what there is. */
function listsIn(locale: Locale, { graph }: Publication, routes: Routes): SiteAddress[] {
  const kinds = kindIds.filter((kind) => graph.entries[kind].size > 0);
  return [
    routes.home(locale),
    routes.loop(locale),
    routes.search(locale),
    ...kinds.map((kind) => routes.index(kind, locale)),
  ];
}
