import type { Entry } from '#evidence/entry.ts';
import type { KindId } from '#model/kinds.ts';

/**
 * An entry as its author sees it while the dev server runs: drafts, and what is to be published
 * later, look as they will. All else that keeps an entry off the site stays in force.
 */
export function previewed<K extends KindId>(entry: Entry<K>): Entry<K> {
  if (entry.facts.status === 'withdrawn') return entry;
  const shown = { status: 'published' as const, published: undefined };
  return { ...entry, facts: Object.assign({}, entry.facts, shown) };
}
