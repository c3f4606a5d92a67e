import type { Content, RawEntry } from '#content/content.ts';
import { nameSearch } from '#evidence/name-search.ts';
import { namesOf } from '#evidence/permission.ts';
import type { Place, Point } from '#model/place.ts';
import type { Leak } from './hidden-names.ts';

/** Fields in which a customer's own facts hold its name, or where its permission is kept. */
const OWN_FIELDS = ['name', 'aliases', 'homepage', 'formerly', 'permission'];

/** Whether a name found in facts is that of the customer itself, in a field made for it, or in a comment. */
export function isOwnName({ facts }: RawEntry, text: string, { from, read }: Leak): boolean {
  const before = text.slice(0, from);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (isComment(line)) return true;
  const own = facts.value;
  // Customers of one group may share a name, so whose it is by the search alone is not enough.
  if (own === undefined || !('anonymous' in own) || !nameSearch(namesOf(own)).isIn(read))
    return false;
  const fields = Array.from(before.matchAll(/^(?<field>[A-Za-z]\w*):/gm));
  return OWN_FIELDS.includes(fields.at(-1)?.groups?.['field'] ?? '');
}

/** Whether a line of YAML is a comment by the time it comes to its end. */
function isComment(line: string): boolean {
  const mark = /(?:^|\s)#/.exec(line);
  if (mark === null) return false;
  // Within quotes it is a character like any other.
  const quotes = line.slice(0, mark.index).replaceAll(/[^"']/g, '');
  return quotes.length % 2 === 0;
}

/**
 * References to entries and pictures whose id or file name tells a name. They follow from that name,
 * which is told where the entry or the file is, and change with it.
 */
export class ReferencesToNames {
  readonly #content: Content;
  readonly #entry: RawEntry;
  readonly #tells: (text: string) => boolean;
  #inFacts: readonly Place[] | undefined;

  constructor(content: Content, entry: RawEntry, tells: (text: string) => boolean) {
    this.#content = content;
    this.#entry = entry;
    this.#tells = tells;
  }

  /** Whether a place in facts lies within such a reference. */
  inFacts(place: Place): boolean {
    const { facts } = this.#entry;
    this.#inFacts ??= facts.marked.flatMap(({ mark, value, path }) => {
      const leads = mark.to === 'entry' || mark.to === 'metric' || mark.to === 'demand';
      return leads && typeof value === 'string' && this.#tells(value) ? [facts.locate(path)] : [];
    });
    return this.#inFacts.some((reference) => isWithin(place, reference));
  }

  /** Whether a place in a telling lies within such a reference, or in the address of such an entry. */
  inTelling(place: Place): boolean {
    const telling = this.#entry.tellings.find(({ file }) => file === place.file);
    const references = telling?.prose.references ?? [];
    if (references.some((reference) => isWithin(place, { file: place.file, ...reference.span })))
      return true;
    const { line, column } = place.start;
    const text = this.#content.textOf(place.file)?.split(/\r\n|\r|\n/)[line - 1] ?? '';
    const [, kind, start = ''] = /([a-z]+)\/([a-z0-9-]*)$/.exec(text.slice(0, column - 1)) ?? [];
    const id = start + (/^[a-z0-9-]*/.exec(text.slice(column - 1))?.[0] ?? '');
    return this.#content.entries.some((entry) => entry.kind === kind && entry.id === id);
  }
}

function isWithin(place: Place, around: Place): boolean {
  return (
    place.file === around.file &&
    !isBefore(place.start, around.start) &&
    !isBefore(around.end, place.end)
  );
}

const isBefore = (a: Point, b: Point) =>
  a.line < b.line || (a.line === b.line && a.column < b.column);
