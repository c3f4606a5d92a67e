import type { Entry } from '#evidence/entry.ts';
import { entriesOf, type Graph } from '#evidence/graph.ts';
import { type FoundName, nameSearch } from '#evidence/name-search.ts';
import { isAnonymous, namesOf } from '#evidence/permission.ts';
import { isInline, readingOf } from './reading.ts';

/** A name that stands where it must not, and whose it is. */
export interface Leak extends FoundName {
  /** The name as it is read there, without marks and codes. */
  readonly read: string;
  readonly customer: Entry<'customers'>;
}

/**
 * The names of customers that are shown under an alias, and a search for them. One whose permission
 * leaves the name out and that has no alias is not shown at all; permission-scope tells that.
 */
export class HiddenNames {
  readonly #owners = new Map<string, Entry<'customers'>>();
  readonly #search: ReturnType<typeof nameSearch>;

  constructor(graph: Graph) {
    for (const customer of entriesOf(graph, 'customers'))
      if (isAnonymous(customer))
        for (const name of namesOf(customer.facts)) this.#owners.set(name, customer);
    this.#search = nameSearch([...this.#owners.keys()]);
  }

  get isEmpty(): boolean {
    return this.#owners.size === 0;
  }

  /** The first of the names in a text without markup, such as an id or the name of a file. */
  in(text: string): Leak | undefined {
    const [found] = this.#search.isIn(text) ? this.#leaks(text) : [];
    return found;
  }

  /** Every place in the text of a file where one of the names can be read. */
  everyIn(source: string, isDrawing: boolean): Leak[] {
    // In a drawing it cannot be told which words are set beside each other: both are looked at.
    const ways = isDrawing ? [isInline, () => true, () => false] : [isInline];
    const found = new Map<number, Leak>();
    for (const joins of ways) {
      const { text, originOf } = readingOf(source, joins);
      if (!this.#search.isIn(text)) continue;
      for (const leak of this.#leaks(text)) {
        const origin = originOf(leak.from, leak.to);
        found.set(origin.from, { ...leak, ...origin });
      }
    }
    return [...found.values()].sort((a, b) => a.from - b.from);
  }

  #leaks(text: string): Leak[] {
    return this.#search.find(text).flatMap((found) => {
      const customer = this.#owners.get(found.name);
      return customer === undefined
        ? []
        : [{ ...found, customer, read: text.slice(found.from, found.to) }];
    });
  }
}
