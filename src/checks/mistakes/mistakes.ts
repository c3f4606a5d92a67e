import type { Content, ContentProblem, RawEntry } from '#content/content.ts';
import { ENTRY_ID } from '#model/fields.ts';
import type { KindId } from '#model/kinds.ts';
import { isRecord, type Path } from '#model/walk.ts';
import { nearest } from '#prose/nearest.ts';

/**
 * What reading the content found wrong, looked up by file and path. Rules ask here, so that one
 * mistake is told once: whatever follows from a misspelt or unreadable thing is not told as well.
 */
export class Mistakes {
  readonly #entries: ReadonlyMap<string, RawEntry>;
  readonly #byFile: ReadonlyMap<string, readonly ContentProblem[]>;
  /** Places of fields that are there under a misspelt name. */
  readonly #meantFields = new Set<string>();
  readonly #wrongValues = new Set<string>();
  readonly #meantKinds = new Set<string>();
  readonly #meantEntries = new Set<string>();

  constructor(content: Pick<Content, 'entries' | 'problems'>) {
    this.#entries = new Map(content.entries.map((entry) => [entry.facts.file, entry]));
    this.#byFile = Map.groupBy(content.problems, (problem) => problem.place.file);
    for (const problem of content.problems) this.#note(problem);
  }

  #note(problem: ContentProblem): void {
    const { file } = problem.place;
    if (problem.code === 'schema') {
      const { reason, path, field = '', candidates } = problem.issue;
      const meant = reason === 'unknown-field' ? nearest(field, candidates) : null;
      if (meant !== null) this.#meantFields.add(key(file, [...path.slice(0, -1), meant]));
      if (reason === 'wrong') this.#wrongValues.add(key(file, path));
    } else if (problem.code === 'unexpected-file' && /^[^/]+\/[^/]+$/.test(file)) {
      const meant = nearest(problem.name, problem.expected);
      if (meant !== null) this.#meantKinds.add(meant);
    } else if (problem.code === 'bad-entry-id' && problem.suggestion !== undefined) {
      this.#meantEntries.add(`${file.split('/')[1]}/${problem.suggestion}`);
    }
  }

  /** The entry whose facts a file holds. */
  entryOf(file: string): RawEntry | undefined {
    return this.#entries.get(file);
  }

  /** Whether anything is wrong with a file. */
  has(file: string): boolean {
    return this.#byFile.has(file);
  }

  /** What is wrong with a file. */
  of(file: string): readonly ContentProblem[] {
    return this.#byFile.get(file) ?? [];
  }

  /** Whether the field at a path is there, under a misspelt name. */
  isMisspelt(file: string, path: Path): boolean {
    return this.#meantFields.has(key(file, path));
  }

  /** Whether the schema already refuses the value at a path. */
  isWrong(file: string, path: Path): boolean {
    return this.#wrongValues.has(key(file, path));
  }

  /** Whether an entry may be there, but under a folder whose name is told to be wrong. */
  isMisnamed(kind: KindId, id: string): boolean {
    return this.#meantKinds.has(kind) || this.#meantEntries.has(`${kind}/${id}`);
  }

  /** Whether a list of an entry's facts cannot be known item by item, so that any id may be in it. */
  isUnsure(entry: RawEntry, list: string, id: string): boolean {
    const { raw, file } = entry.facts;
    if (!isRecord(raw) || this.isMisspelt(file, [list])) return true;
    const items: unknown = raw[list];
    if (items === undefined) return false;
    if (!Array.isArray(items)) return true;
    return items.some((item: unknown) => {
      const given = isRecord(item) ? item['id'] : undefined;
      return typeof given !== 'string' || (!ENTRY_ID.test(given) && idFrom(given) === id);
    });
  }
}

const key = (file: string, path: Path) => JSON.stringify([file, ...path]);

/** What an id could have been: "Online DDL" → "online-ddl". */
export function idFrom(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
