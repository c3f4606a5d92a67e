/** Chances that come out the same for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 up to, and without, a bound. */
  below(bound: number): number {
    // Mulberry32: small, and good enough to choose places with.
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  }

  /**
   * One of several.
   * @throws {NoPlace} if there is none.
   */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(Math.max(items.length, 1))];
    if (item === undefined) throw new NoPlace();
    return item;
  }

  /** The same items in another order. */
  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, at: this.below(2 ** 31) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}

/** That the content has no place for a mistake. */
export class NoPlace extends Error {
  override readonly name = 'NoPlace';
}
