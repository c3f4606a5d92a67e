import { Addresses } from '#lifecycle/addresses.ts';
import { isSiteAddress, NO_PERMALINKS, type SiteAddress } from '#model/permalinks.ts';
import { entryOfAddress, localeOfAddress } from '#model/routes.ts';
import type { Site } from '#model/site.ts';
import { nearest } from '#prose/nearest.ts';
import { type CheckContext, defineCheck, type Report } from '../../define-check.ts';

const messages = {
  vanished: ['address'],
  language: ['locale', 'count'],
  nothing: ['address', 'to'],
  loop: ['address'],
  'has-page': ['address', 'list'],
} as const;

/** Every address that ever was published is answered: by a page, a redirect, or a notice. */
export const permalinkKept = defineCheck({
  id: 'permalink-kept',
  severity: 'error',
  messages,
  *content(context) {
    const { site } = context;
    const permalinks = context.content.permalinks.value ?? NO_PERMALINKS;
    if (site === undefined) return;
    if (permalinks.addresses.length + permalinks.gone.length === 0 && isEmpty(permalinks.to))
      return;
    const kept = new Kept(context, site);
    yield* kept.addresses(permalinks.addresses);
    yield* kept.gone(permalinks.gone);
    yield* kept.to(permalinks.to);
  },
});

function push(map: Map<string, number[]>, key: string, at: number): void {
  map.set(key, [...(map.get(key) ?? []), at]);
}

const isEmpty = (value: object) => Object.keys(value).length === 0;

type Reports = Generator<Report<typeof messages>>;

class Kept {
  readonly #context: CheckContext;
  readonly #site: Site;
  readonly #known: Addresses;
  readonly #links: Readonly<Record<SiteAddress, string>>;
  readonly #folders: ReadonlySet<string>;

  constructor(context: CheckContext, site: Site) {
    const { content, graph, publication } = context;
    const permalinks = content.permalinks.value ?? NO_PERMALINKS;
    this.#context = context;
    this.#site = site;
    this.#links = permalinks.to;
    this.#known = new Addresses({ graph, publication, site, permalinks });
    this.#folders = new Set(content.entries.map(({ kind, id }) => `${kind}/${id}`));
  }

  *addresses(addresses: readonly SiteAddress[]): Reports {
    const { locate } = this.#context.content.permalinks;
    const seen = new Set<SiteAddress>();
    const inNoLanguage = new Map<string, number[]>();
    const vanished = new Map<string, number[]>();
    for (const [at, address] of addresses.entries()) {
      // Two branches may have added it.
      if (seen.has(address) || this.#isAnswered(address)) continue;
      seen.add(address);
      const locale = localeOfAddress(address, this.#site.locales[0] ?? 'en');
      const entry = entryOfAddress(address);
      // An entry that went took its addresses in all languages along; that is told once.
      if (!this.#site.locales.includes(locale)) push(inNoLanguage, locale, at);
      else push(vanished, entry === undefined ? address : `${entry.kind}/${entry.id}`, at);
    }
    for (const [first = 0, ...others] of vanished.values()) {
      const address = addresses[first] ?? '';
      yield {
        message: 'vanished',
        data: { address },
        place: locate(['addresses', first]),
        suggestion: this.#newcomerLike(address, addresses),
        ...(others.length === 0 ? {} : { related: others.map((at) => locate(['addresses', at])) }),
      };
    }
    for (const [locale, places] of inNoLanguage)
      yield {
        message: 'language',
        data: { locale, count: places.length },
        place: locate(['addresses', places[0] ?? 0]),
      };
  }

  *gone(addresses: readonly SiteAddress[]): Reports {
    for (const [at, address] of addresses.entries())
      if (this.#known.isPage(address)) yield this.#hasPage(address, 'gone', ['gone', at]);
  }

  *to(links: Readonly<Record<SiteAddress, string>>): Reports {
    const { locate } = this.#context.content.permalinks;
    for (const [address, to] of Object.entries(links)) {
      const place = () => locate(['to', address]);
      const { by } = this.#known.follow(address);
      if (by === 'page') yield this.#hasPage(address, 'to', ['to', address]);
      else if (by === 'loop') yield { message: 'loop', data: { address }, place: place() };
      else if (by === 'nothing' && isSiteAddress(to) && !this.#hasFolder(to))
        yield {
          message: 'nothing',
          data: { address, to },
          place: place(),
          suggestion: nearest(to, [...this.#known.pages]) ?? undefined,
        };
    }
  }

  #hasPage(address: SiteAddress, list: 'gone' | 'to', path: (string | number)[]) {
    return {
      message: 'has-page',
      data: { address, list },
      place: this.#context.content.permalinks.locate(path, list === 'to' ? 'key' : 'value'),
      severity: 'warning',
    } as const;
  }

  #isAnswered(address: SiteAddress): boolean {
    // A circle, or a redirect to nothing, is told where it is written.
    if (Object.hasOwn(this.#links, address)) return true;
    return this.#known.follow(address).by !== 'nothing' || this.#hasFolder(address);
  }

  /** Whether an entry is there of which only its facts cannot be read, or its folder is misnamed. */
  #hasFolder(address: SiteAddress): boolean {
    const entry = entryOfAddress(address);
    if (entry === undefined) return false;
    const { kind, id } = entry;
    return this.#folders.has(`${kind}/${id}`) || this.#context.mistakes.isMisnamed(kind, id);
  }

  /** A page that was not there before, under a name so near that it may be the same entry. */
  #newcomerLike(address: SiteAddress, recorded: readonly SiteAddress[]): string | undefined {
    const fresh = this.#known.pages.difference(new Set(recorded));
    return nearest(address, [...fresh]) ?? undefined;
  }
}
