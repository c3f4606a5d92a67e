import type { RawEntry } from '#content/content.ts';
import { type EntryKey, keyOf } from '#evidence/entry.ts';
import { entryAt, type Graph } from '#evidence/graph.ts';
import { defineCheck } from '../../define-check.ts';

/** The addresses that entries had before lead to one page each. */
export const formerNameFree = defineCheck({
  id: 'former-name-free',
  severity: 'error',
  messages: {
    'still-there': ['name', 'kind'],
    twice: ['name', 'other'],
    circle: ['successor'],
    'not-withdrawn': [],
  },
  *content({ content, graph }) {
    const there = new Set(content.entries.map(keyOf));
    const claims = new Map<EntryKey, { readonly entry: RawEntry; readonly at: number }>();
    for (const entry of content.entries) {
      const { kind, facts } = entry;
      const { formerly = [], successor, status } = facts.value ?? {};
      for (const [at, name] of formerly.entries()) {
        const place = () => facts.locate(['formerly', at]);
        const key: EntryKey = `${kind}/${name}`;
        const other = claims.get(key);
        if (there.has(key)) yield { message: 'still-there', data: { name, kind }, place: place() };
        else if (other === undefined) claims.set(key, { entry, at });
        else
          yield {
            message: 'twice',
            data: { name, other: keyOf(other.entry) },
            place: place(),
            related: [other.entry.facts.locate(['formerly', other.at])],
          };
      }
      if (successor === undefined) continue;
      if (status === 'published')
        yield {
          message: 'not-withdrawn',
          data: {},
          place: facts.locate(['successor'], 'key'),
          severity: 'warning',
        };
      else if (leadsBack(graph, keyOf(entry)))
        yield { message: 'circle', data: { successor }, place: facts.locate(['successor']) };
    }
  },
});

/** Whether whoever follows the successors of an entry comes back to it. */
function leadsBack(graph: Graph, start: EntryKey): boolean {
  const seen = new Set<EntryKey>();
  for (let key = start; !seen.has(key); ) {
    seen.add(key);
    const entry = entryAt(graph, key);
    if (entry?.facts.status !== 'withdrawn' || entry.facts.successor === undefined) return false;
    key = `${entry.kind}/${entry.facts.successor}`;
    if (key === start) return true;
  }
  return false;
}
