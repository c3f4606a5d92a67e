/** What this site uses of Pagefind's browser interface. */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    query: string | null,
    options: { readonly filters: object },
  ): Promise<{ readonly results: readonly PagefindResult[]; readonly filters: FilterCounts }>;
}

/** How many pages have each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A result whose content is loaded when it is asked for. */
export interface PagefindResult {
  readonly id: string;
  data(): Promise<FoundPage>;
}

/** A page that was found. */
export interface FoundPage {
  readonly url: string;
  /** HTML whose only elements are `mark`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Loads the search index of the site that stands under an address. */
export async function loadPagefind(root: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: root, excerptLength: 28 });
  await pagefind.init();
  return pagefind;
}
