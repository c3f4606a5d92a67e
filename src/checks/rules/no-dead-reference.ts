import type { Content, RawEntry } from '#content/content.ts';
import { metricTarget } from '#evidence/references.ts';
import { ENTRY_ID, type Mark } from '#model/fields.ts';
import { type KindId, kindIds } from '#model/kinds.ts';
import { isRecord } from '#model/walk.ts';
import { nearest } from '#prose/nearest.ts';
import { defineCheck, type Report } from '../define-check.ts';

const messages = {
  entry: ['id', 'kind'],
  metric: ['id', 'entry'],
  demand: ['id', 'entry'],
  term: ['id', 'vocabulary'],
  source: ['id'],
  quote: ['id'],
  picture: ['name'],
} as const;

/** What is missing, before its place is known. */
type Miss =
  Report<typeof messages> extends infer R ? (R extends unknown ? Omit<R, 'place'> : never) : never;

/** Whatever one entry says of another by its id exists. */
export const noDeadReference = defineCheck({
  id: 'no-dead-reference',
  severity: 'error',
  messages,
  *run({ content }) {
    const known = new Known(content);
    for (const entry of content.entries) {
      for (const { mark, value, path } of entry.facts.marked) {
        if (typeof value !== 'string') continue;
        const miss = known.inFacts(entry, mark, value);
        // Places are looked up for mistakes only: a look-up reads the file anew.
        if (miss !== undefined) yield { ...miss, place: entry.facts.locate(path) };
      }
      for (const telling of entry.tellings)
        for (const reference of telling.prose.references) {
          const miss = known.inProse(entry, reference);
          if (miss !== undefined)
            yield { ...miss, place: { file: telling.file, ...reference.span } };
        }
    }
  },
});

type ProseReference = RawEntry['tellings'][number]['prose']['references'][number];

/** What exists, as ids to compare with. */
class Known {
  readonly #content: Content;
  readonly #entries = new Map<KindId, Map<string, RawEntry>>(
    kindIds.map((kind) => [kind, new Map()]),
  );

  constructor(content: Content) {
    this.#content = content;
    for (const entry of content.entries) this.#entries.get(entry.kind)?.set(entry.id, entry);
  }

  inFacts(entry: RawEntry, mark: Mark, value: string): Miss | undefined {
    switch (mark.to) {
      case 'entry':
        return this.#entry(mark.kind, value);
      case 'metric': {
        const target = metricTarget(value);
        return target && this.#metric(target.kind, target.entry, target.metric);
      }
      case 'demand': {
        const [id = '', demand = ''] = value.split('/');
        return (
          this.#entry('cases', id) ??
          this.#part(this.#find('cases', id), 'demands', 'demand', demand)
        );
      }
      case 'term': {
        const terms = this.#content.taxonomy.value?.[mark.vocabulary];
        if (terms === undefined || Object.hasOwn(terms, value)) return undefined;
        return {
          message: 'term',
          data: { id: value, vocabulary: mark.vocabulary },
          suggestion: nearest(value, Object.keys(terms)) ?? undefined,
        };
      }
      case 'source': {
        const ids = idsIn(entry, 'sources');
        if (ids.includes(value) || !ENTRY_ID.test(value)) return undefined;
        return {
          message: 'source',
          data: { id: value },
          suggestion: nearest(value, ids) ?? undefined,
        };
      }
      case 'reader':
        return undefined;
    }
  }

  inProse(entry: RawEntry, reference: ProseReference): Miss | undefined {
    switch (reference.kind) {
      case 'entry':
        return this.#entry(reference.entry.kind, reference.entry.id);
      case 'metric': {
        const target = proseMetric(entry, reference);
        return target && this.#metric(target.kind, target.entry, target.metric);
      }
      case 'quote':
        return this.#part(entry, 'quotes', 'quote', reference.quote);
      case 'picture': {
        if (entry.pictures.includes(reference.picture)) return undefined;
        const suggestion = nearest(reference.picture, entry.pictures) ?? undefined;
        return { message: 'picture', data: { name: reference.picture }, suggestion };
      }
    }
  }

  #find(kind: string, id: string): RawEntry | undefined {
    const kindId = kindIds.find((candidate) => candidate === kind);
    return kindId && this.#entries.get(kindId)?.get(id);
  }

  #entry(kind: string, id: string): Miss | undefined {
    // A malformed id is told by facts-match-schema.
    if (!ENTRY_ID.test(id) || this.#find(kind, id) !== undefined) return undefined;
    const kindId = kindIds.find((candidate) => candidate === kind);
    const ids = kindId === undefined ? [] : [...(this.#entries.get(kindId)?.keys() ?? [])];
    return {
      message: 'entry',
      data: { id, kind },
      suggestion: nearest(id, ids) ?? undefined,
    };
  }

  #metric(kind: string, id: string, metric: string): Miss | undefined {
    return this.#entry(kind, id) ?? this.#part(this.#find(kind, id), 'metrics', 'metric', metric);
  }

  #part(
    entry: RawEntry | undefined,
    list: string,
    message: 'metric' | 'demand' | 'quote',
    id: string,
  ): Miss | undefined {
    // What a broken file holds cannot be known.
    if (entry === undefined || entry.facts.raw === undefined) return undefined;
    const ids = idsIn(entry, list);
    if (ids.includes(id)) return undefined;
    const suggestion = nearest(id, ids) ?? undefined;
    return message === 'quote'
      ? { message, data: { id }, suggestion }
      : { message, data: { id, entry: `${entry.kind}/${entry.id}` }, suggestion };
  }
}

/** The metric that a telling names; a bare id is one of its own entry. */
function proseMetric(entry: RawEntry, reference: Extract<ProseReference, { kind: 'metric' }>) {
  return reference.entry === null
    ? { kind: entry.kind, entry: entry.id, metric: reference.metric }
    : { kind: reference.entry.kind, entry: reference.entry.id, metric: reference.metric };
}

/** The ids of a list in an entry's facts, as written, whether the rest of the item is right or not. */
function idsIn(entry: RawEntry, list: string): string[] {
  const raw = entry.facts.raw;
  const items: unknown = isRecord(raw) ? raw[list] : undefined;
  return Array.isArray(items)
    ? items.flatMap((item: unknown) =>
        isRecord(item) && typeof item['id'] === 'string' ? [item['id']] : [],
      )
    : [];
}
