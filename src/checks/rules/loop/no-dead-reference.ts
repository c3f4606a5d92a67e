import type { Content, RawEntry } from '#content/content.ts';
import { metricTarget } from '#evidence/references.ts';
import { ENTRY_ID, type Mark } from '#model/fields.ts';
import { isKindId, type KindId, kindIds } from '#model/kinds.ts';
import type { Place } from '#model/place.ts';
import { isRecord } from '#model/walk.ts';
import { nearest } from '#prose/nearest.ts';
import { defineCheck, type Report } from '../../define-check.ts';
import { referenceFix } from '../../fixing/reference-fix.ts';
import { FormerNames } from '../../graph/former-names.ts';
import { idFrom, type Mistakes } from '../../mistakes/mistakes.ts';

const messages = {
  kind: ['kind', 'kinds'],
  entry: ['id', 'kind'],
  renamed: ['id'],
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
  *content({ content, mistakes }) {
    const known = new Known(content, mistakes);
    for (const entry of content.entries) {
      const { facts } = entry;
      for (const { mark, value, path } of facts.marked) {
        // A malformed value is told by facts-match-schema.
        if (typeof value !== 'string' || mistakes.isWrong(facts.file, path)) continue;
        const miss = known.inFacts(entry, mark, value);
        // Places are looked up for mistakes only: a look-up reads the file anew.
        if (miss !== undefined) yield told(content, miss, facts.locate(path));
      }
      for (const telling of entry.tellings)
        for (const reference of telling.prose.references) {
          const miss = known.inProse(entry, reference);
          if (miss !== undefined)
            yield told(content, miss, { file: telling.file, ...reference.span });
        }
    }
  },
});

/** What is missing, with its place; a renamed entry is the only thing that is certain enough to mend. */
function told(content: Content, miss: Miss, place: Place): Report<typeof messages> {
  const { message, suggestion } = miss;
  const isSure = message === 'renamed' && suggestion !== undefined;
  return { ...miss, place, fix: isSure ? referenceFix(content, place, suggestion) : undefined };
}

type ProseReference = RawEntry['tellings'][number]['prose']['references'][number];

/** What exists, as ids to compare with. Suggestions replace the whole text of a reference. */
class Known {
  readonly #content: Content;
  readonly #mistakes: Mistakes;
  readonly #formerNames: FormerNames;
  readonly #entries = new Map<KindId, Map<string, RawEntry>>(
    kindIds.map((kind) => [kind, new Map()]),
  );

  constructor(content: Content, mistakes: Mistakes) {
    this.#content = content;
    this.#mistakes = mistakes;
    this.#formerNames = new FormerNames(content);
    for (const entry of content.entries) this.#entries.get(entry.kind)?.set(entry.id, entry);
  }

  inFacts(entry: RawEntry, mark: Mark, value: string): Miss | undefined {
    switch (mark.to) {
      case 'entry':
        return this.#entry(mark.kind, value, (id) => id);
      case 'metric': {
        const target = metricTarget(value);
        if (target !== undefined)
          return this.#part(target.kind, target.entry, 'metrics', target.metric);
        const [kind = '', ...rest] = value.split('/');
        return this.#kind(kind, (meant) => [meant, ...rest].join('/'));
      }
      case 'demand': {
        const [id = '', demand = ''] = value.split('/');
        return this.#part('cases', id, 'demands', demand);
      }
      case 'term':
        return this.#term(mark.vocabulary, value);
      case 'source': {
        const ids = idsIn(entry, 'sources');
        if (ids.includes(value) || this.#mistakes.isUnsure(entry, 'sources', value))
          return undefined;
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
      case 'entry': {
        const { kind, id } = reference.entry;
        return isKindId(kind)
          ? this.#entry(kind, id, (meant) => `${kind}/${meant}`)
          : this.#kind(kind, (meant) => `${meant}/${id}`);
      }
      case 'metric': {
        const { entry: address, metric } = reference;
        if (address === null) return this.#ownPart(entry, 'metrics', metric, (meant) => meant);
        return isKindId(address.kind)
          ? this.#part(address.kind, address.id, 'metrics', metric)
          : this.#kind(address.kind, (kind) => `${kind}/${address.id}/${metric}`);
      }
      case 'quote':
        return this.#ownPart(entry, 'quotes', reference.quote, (meant) => meant);
      case 'picture':
        return this.#picture(entry, reference.picture);
    }
  }

  #kind(kind: string, whole: (kind: string) => string): Miss {
    const meant = nearest(kind, kindIds);
    return {
      message: 'kind',
      data: { kind, kinds: kindIds.join(', ') },
      suggestion: meant === null ? undefined : whole(meant),
    };
  }

  #entry(kind: string, id: string, whole: (id: string) => string): Miss | undefined {
    if (!isKindId(kind)) return undefined;
    const entries = this.#entries.get(kind);
    if (entries?.has(id) || this.#mistakes.isMisnamed(kind, id)) return undefined;
    const now = this.#formerNames.nameNow(kind, id);
    if (now !== undefined) return { message: 'renamed', data: { id }, suggestion: whole(now) };
    const meant = nearest(id, [...(entries?.keys() ?? [])]);
    return {
      message: 'entry',
      data: { id, kind },
      suggestion: meant === null ? undefined : whole(meant),
    };
  }

  #part(kind: KindId, id: string, list: 'metrics' | 'demands', part: string): Miss | undefined {
    // A case is what is meant where no kind is named.
    const prefix = kind === 'cases' ? '' : `${kind}/`;
    const entry = this.#entries.get(kind)?.get(id);
    return entry === undefined
      ? this.#entry(kind, id, (meant) => `${prefix}${meant}/${part}`)
      : this.#ownPart(entry, list, part, (meant) => `${prefix}${id}/${meant}`);
  }

  #ownPart(
    entry: RawEntry,
    list: 'metrics' | 'demands' | 'quotes',
    id: string,
    whole: (id: string) => string,
  ): Miss | undefined {
    const ids = idsIn(entry, list);
    if (ids.includes(id) || this.#mistakes.isUnsure(entry, list, id)) return undefined;
    const meant = nearest(id, ids);
    const suggestion =
      meant !== null ? whole(meant) : list === 'metrics' ? this.#elsewhere(entry, id) : undefined;
    if (list === 'quotes') return { message: 'quote', data: { id }, suggestion };
    return {
      message: list === 'metrics' ? 'metric' : 'demand',
      data: { id, entry: `${entry.kind}/${entry.id}` },
      suggestion,
    };
  }

  /** The address of a metric that exactly one other entry has. */
  #elsewhere(entry: RawEntry, metric: string): string | undefined {
    const holders = this.#content.entries.filter(
      (other) => other !== entry && idsIn(other, 'metrics').includes(metric),
    );
    const [only, ...more] = holders;
    if (only === undefined || more.length > 0) return undefined;
    return `${only.kind === 'cases' ? '' : `${only.kind}/`}${only.id}/${metric}`;
  }

  #term(vocabulary: Extract<Mark, { to: 'term' }>['vocabulary'], id: string): Miss | undefined {
    const { raw, file } = this.#content.taxonomy;
    const terms: unknown = isRecord(raw) ? raw[vocabulary] : undefined;
    // What a broken taxonomy holds cannot be known.
    if (!isRecord(terms) || this.#mistakes.isMisspelt(file, [vocabulary])) return undefined;
    const known = Object.keys(terms);
    if (known.some((term) => term === id || (!ENTRY_ID.test(term) && idFrom(term) === id)))
      return undefined;
    return {
      message: 'term',
      data: { id, vocabulary },
      suggestion: nearest(id, known) ?? undefined,
    };
  }

  #picture(entry: RawEntry, name: string): Miss | undefined {
    const { pictures, kind, id } = entry;
    // A file that is there but refused, such as "Logo.PNG", is told by expected-file.
    const refused = this.#mistakes.has(`content/${kind}/${id}/${name}`);
    const names = pictures.map((picture) => picture.name);
    if (names.includes(name) || refused) return undefined;
    return {
      message: 'picture',
      data: { name },
      suggestion: nearest(name, names) ?? undefined,
    };
  }
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
