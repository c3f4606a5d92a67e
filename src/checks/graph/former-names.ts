import type { Content } from '#content/content.ts';
import type { KindId } from '#model/kinds.ts';

/** What entries were called before, as they say under `formerly:`. */
export class FormerNames {
  readonly #now = new Map<string, string | undefined>();

  constructor(content: Content) {
    for (const { kind, id, facts } of content.entries)
      for (const name of facts.value?.formerly ?? []) {
        const key = `${kind}/${name}`;
        // A name that two entries claim leads to neither.
        this.#now.set(key, this.#now.has(key) ? undefined : id);
      }
  }

  /** The present name of the one entry of a kind that was once called so. */
  nameNow(kind: KindId, name: string): string | undefined {
    return this.#now.get(`${kind}/${name}`);
  }
}
