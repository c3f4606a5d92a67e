import type { Content, RawEntry } from '#content/content.ts';
import type { KindId } from '#model/kinds.ts';
import type { Entry, Telling } from './entry.ts';

/** The entries of content whose facts could be read. */
export function entriesFrom(content: Content): Entry[] {
  return content.entries.flatMap((raw) => {
    const entry = entryFrom(raw);
    return entry === undefined ? [] : [entry];
  });
}

/** An entry as the graph knows it; undefined if its facts could not be read. */
export function entryFrom<K extends KindId>(raw: RawEntry<K>): Entry<K> | undefined {
  const facts = raw.facts.value;
  if (facts === undefined) return undefined;
  const tellings: { [locale: string]: Telling } = {};
  for (const { locale, file, digest, head } of raw.tellings)
    if (head !== undefined) tellings[locale] = { file, digest, head };
  return { kind: raw.kind, id: raw.id, facts, tellings };
}
