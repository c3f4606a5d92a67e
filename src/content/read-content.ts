import { createHash } from 'node:crypto';
import { ENTRY_ID } from '#model/fields.ts';
import { factsSchema, isKindId, type KindId, kindIds } from '#model/kinds.ts';
import { isLocale, type Locale, locales } from '#model/locale.ts';
import { type Place, START } from '#model/place.ts';
import { site } from '#model/site.ts';
import { taxonomy } from '#model/taxonomy.ts';
import { cachedParse, type ProseCache } from '#prose/cached.ts';
import type { Content, ContentProblem, RawEntry, RawPicture, RawTelling } from './content.ts';
import { readFacts } from './facts.ts';
import type { FolderItem, ProjectFiles, Unreadable } from './files.ts';
import { pictureFacts } from './picture-facts.ts';
import { readTelling } from './tellings.ts';

/** The folder of the content, relative to the project. */
export const CONTENT = 'content';

const FACTS = 'facts.yaml';
const PICTURES = /\.(?:avif|gif|jpe?g|png|svg|webp)$/;
const TOP_FILES = ['site.yaml', 'taxonomy.yaml', 'permalinks.yaml'];
/** Text files of more characters are no facts and no telling. */
const MAX_CHARACTERS = 1_000_000;

/** How many entries are read at once: enough to keep the disk busy, few enough for its handles. */
const AT_ONCE = 32;

/**
 * Reads everything under `content/`. Never throws for anything an author can do: what is wrong is
 * listed in `problems`, file by file, and one bad file does not hide what is wrong in the others.
 */
export async function readContent(
  files: ProjectFiles,
  proseCache: ProseCache = NO_CACHE,
): Promise<Content> {
  const reader = new ContentReader(files, proseCache);
  const siteFacts = await reader.facts(site, `${CONTENT}/site.yaml`);
  const taxonomyFacts = await reader.facts(taxonomy, `${CONTENT}/taxonomy.yaml`);
  const entries = await reader.entries();
  return {
    site: siteFacts,
    taxonomy: taxonomyFacts,
    entries,
    problems: reader.problems,
    textOf: (file) => reader.texts.get(file),
  };
}

/** Reads one entry again, as after a save; undefined if its folder is gone. */
export async function readEntry<K extends KindId>(
  files: ProjectFiles,
  kind: K,
  id: string,
  proseCache: ProseCache = NO_CACHE,
): Promise<RawEntry<K> | undefined> {
  return new ContentReader(files, proseCache).entry(kind, id);
}

const NO_CACHE: ProseCache = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
};

class ContentReader {
  readonly problems: ContentProblem[] = [];
  readonly texts = new Map<string, string>();
  readonly #files: ProjectFiles;
  readonly #cache: ProseCache;

  constructor(files: ProjectFiles, cache: ProseCache) {
    this.#files = files;
    this.#cache = cache;
  }

  async entries(): Promise<RawEntry[]> {
    const entries: RawEntry[] = [];
    const items = (await this.#list(CONTENT)) ?? [];
    // The order of the kinds, whatever the file system says.
    for (const kind of kindIds)
      if (items.some((item) => item.folder && item.name === kind))
        entries.push(...(await this.#entriesOf(kind)));
    for (const { name, folder } of items)
      if (folder ? !isKindId(name) : !TOP_FILES.includes(name))
        this.problems.push({
          code: 'unexpected-file',
          name,
          expected: [...kindIds, ...TOP_FILES],
          place: at(`${CONTENT}/${name}`),
        });
    return entries;
  }

  async #entriesOf<K extends KindId>(kind: K): Promise<RawEntry<K>[]> {
    const items = (await this.#list(`${CONTENT}/${kind}`)) ?? [];
    const entries: RawEntry<K>[] = [];
    for (let start = 0; start < items.length; start += AT_ONCE) {
      const readings = items.slice(start, start + AT_ONCE).map(async (item) => {
        // A reader of its own for each, so that problems stay together and in order.
        const reader = new ContentReader(this.#files, this.#cache);
        return { reader, entry: await reader.#entryOrFile(kind, item) };
      });
      for (const { reader, entry } of await Promise.all(readings)) {
        this.problems.push(...reader.problems);
        for (const [file, text] of reader.texts) this.texts.set(file, text);
        if (entry !== undefined) entries.push(entry);
      }
    }
    return entries;
  }

  async #entryOrFile<K extends KindId>(
    kind: K,
    { name, folder }: FolderItem,
  ): Promise<RawEntry<K> | undefined> {
    const place = at(`${CONTENT}/${kind}/${name}`);
    if (!folder) {
      this.problems.push({ code: 'unexpected-file', name, expected: [], place });
      return undefined;
    }
    if (!ENTRY_ID.test(name))
      this.problems.push({ code: 'bad-entry-id', id: name, suggestion: idFrom(name), place });
    return this.entry(kind, name);
  }

  async entry<K extends KindId>(kind: K, id: string): Promise<RawEntry<K> | undefined> {
    const folder = `${CONTENT}/${kind}/${id}`;
    const items = await this.#list(folder);
    if (items === undefined) return undefined;
    const facts = await this.facts(factsSchema(kind), `${folder}/${FACTS}`);
    const tellings: RawTelling[] = [];
    const pictures: RawPicture[] = [];
    for (const item of items) {
      const [, stem = ''] = /^(.+)\.mdx$/.exec(item.name) ?? [];
      if (isLocale(stem))
        tellings.push(...(await this.#telling(kind, stem, `${folder}/${item.name}`)));
      else if (PICTURES.test(item.name) && !item.folder)
        pictures.push(...(await this.#picture(item.name, `${folder}/${item.name}`)));
      else if (item.name !== FACTS)
        this.problems.push({
          code: 'unexpected-file',
          name: item.name,
          expected: [FACTS, ...locales.map((locale) => `${locale}.mdx`)],
          place: at(`${folder}/${item.name}`),
        });
    }
    return { kind, id, facts, tellings, pictures };
  }

  async #telling(kind: KindId, locale: Locale, file: string): Promise<RawTelling[]> {
    const text = await this.#text(file);
    if (text === undefined) return [];
    const digest = createHash('sha256').update(text).digest('hex');
    const prose = await cachedParse(this.#cache, text);
    const { telling, problems } = readTelling({ kind, locale, file, digest, prose });
    this.problems.push(...problems);
    return [telling];
  }

  async #picture(name: string, file: string): Promise<RawPicture[]> {
    const bytes = await this.#files.read(file);
    if (typeof bytes !== 'string') return [await pictureFacts(name, file, bytes)];
    this.#unreadable(file, bytes);
    return [];
  }

  async facts<Value>(schema: Parameters<typeof readFacts<Value>>[0], file: string) {
    const text = await this.#text(file);
    const { facts, problems } = readFacts(schema, text ?? '', file);
    // A file that is not there has one problem, not one for each field.
    if (text !== undefined) this.problems.push(...problems);
    return facts;
  }

  /** The text of a file, without a byte-order mark; undefined, and a problem, if it cannot be read. */
  async #text(file: string): Promise<string | undefined> {
    const bytes = await this.#files.read(file);
    if (typeof bytes === 'string') return this.#unreadable(file, bytes);
    const text = decoded(bytes);
    if (text === undefined) return this.#unreadable(file, 'not-utf8');
    if (text.length > MAX_CHARACTERS) return this.#unreadable(file, 'too-large');
    this.texts.set(file, text);
    return text;
  }

  async #list(folder: string): Promise<readonly FolderItem[] | undefined> {
    const items = await this.#files.list(folder);
    return typeof items === 'string' ? this.#unreadable(folder, items) : items;
  }

  #unreadable(file: string, reason: Unreadable | 'not-utf8'): undefined {
    this.problems.push({ code: 'unreadable', reason, place: at(file) });
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const at = (file: string): Place => ({ file, ...START });

/** What a folder's name could have been: "Online DDL" → "online-ddl". */
export function idFrom(name: string): string | undefined {
  const id = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return ENTRY_ID.test(id) ? id : undefined;
}
