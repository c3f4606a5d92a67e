import { ENTRY_ID } from '#model/fields.ts';
import { isKindId, type KindId, kindIds, kinds } from '#model/kinds.ts';
import { permalinks } from '#model/permalinks.ts';
import { type Place, START } from '#model/place.ts';
import { type Site, site } from '#model/site.ts';
import { type Taxonomy, taxonomy } from '#model/taxonomy.ts';
import type { ProseCache } from '#prose/cached.ts';
import type { Root } from '#prose/tree/nodes.ts';
import type { Content, ContentProblem, FactsFile, RawEntry } from './content.ts';
import { decodeText } from './decode-text.ts';
import { type EntryFolder, type KnownPicture, takeUpFolder } from './entry-folder.ts';
import { type EntryRecord, entryOfRecord } from './entry-record.ts';
import { readFacts } from './facts.ts';
import type { FolderItem, ProjectFiles, Unreadable } from './files.ts';
import { type EntryReading, readEntryFolder } from './read-entry.ts';

/** The folder of the content, relative to the project. */
export const CONTENT = 'content';

const TOP_FILES = ['site.yaml', 'taxonomy.yaml', 'permalinks.yaml'];

/** What is said of the site as a whole. */
export interface Settings {
  readonly site: Site | undefined;
  readonly taxonomy: Taxonomy | undefined;
}

/** What turns the folders of entries into readings. */
export interface EntryReader {
  /** One reading a folder, in the same order. */
  read(folders: readonly EntryFolder[], settings: Settings): Promise<readonly EntryReading[]>;
  /** What it knows of a picture from an earlier time. */
  readonly knownPicture?: KnownPicture;
}

/** Reads every folder anew, one after the other; prose that a cache has is not parsed again. */
export function entryReader(proseCache?: ProseCache): EntryReader {
  return {
    read: async (folders) => {
      const readings: EntryReading[] = [];
      for (const folder of folders) readings.push(await readEntryFolder(folder, proseCache));
      return readings;
    },
  };
}

/**
 * Reads everything under `content/`. Never throws for anything an author can do: what is wrong is
 * listed in `problems`, file by file, and one bad file does not hide what is wrong in the others.
 */
export async function readContent(
  files: ProjectFiles,
  reader: EntryReader = entryReader(),
): Promise<Content> {
  const taken = await takeUp(files, reader.knownPicture);
  const problems = [...taken.settingsProblems];
  const readings = await reader.read(
    taken.slots.flatMap((slot) => slot.folder ?? []),
    { site: taken.site.value, taxonomy: taken.taxonomy.value },
  );
  const entries: RawEntry[] = [];
  let next = 0;
  for (const slot of taken.slots) {
    problems.push(...slot.problems);
    const reading = slot.folder === undefined ? undefined : readings[next++];
    if (reading === undefined) continue;
    problems.push(...reading.record.problems);
    entries.push(entryOf(reading, taken.bytes));
  }
  return {
    site: taken.site,
    taxonomy: taken.taxonomy,
    permalinks: taken.permalinks,
    entries,
    problems: [...problems, ...taken.strays],
    textOf: (file) => textOf(taken.bytes, file),
  };
}

/** Reads one entry again, as after a save; undefined if its folder is gone. */
export async function readEntry<K extends KindId>(
  files: ProjectFiles,
  kind: K,
  id: string,
  proseCache?: ProseCache,
): Promise<RawEntry<K> | undefined> {
  const folder = await takeUpFolder(files, kind, id);
  if (typeof folder === 'string') return undefined;
  return entryOf(await readEntryFolder(folder, proseCache), bytesIn(folder));
}

function entryOf<K extends KindId>(
  { record, trees }: { record: EntryRecord<K>; trees: ReadonlyMap<string, Root> },
  bytes: ReadonlyMap<string, Uint8Array>,
): RawEntry<K> {
  return entryOfRecord(record, {
    textOf: (file) => textOf(bytes, file),
    treeOf: (file) => trees.get(file),
  });
}

function textOf(bytes: ReadonlyMap<string, Uint8Array>, file: string): string | undefined {
  const found = bytes.get(file);
  const text = found === undefined ? undefined : decodeText(found);
  return typeof text === 'string' ? text : undefined;
}

/** A place in the order of the entries: a folder to read, or what is wrong in its stead. */
interface Slot {
  readonly folder: EntryFolder | undefined;
  readonly problems: readonly ContentProblem[];
}

/** Everything under `content/` as it stands on disk. */
interface TakenUp {
  readonly site: Content['site'];
  readonly taxonomy: Content['taxonomy'];
  readonly permalinks: Content['permalinks'];
  readonly settingsProblems: readonly ContentProblem[];
  readonly slots: readonly Slot[];
  /** Of files and folders that belong to no kind. */
  readonly strays: readonly ContentProblem[];
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

async function takeUp(files: ProjectFiles, known: KnownPicture | undefined): Promise<TakenUp> {
  const bytes = new Map<string, Uint8Array>();
  const settingsProblems: ContentProblem[] = [];
  const settings = async <Value>(
    schema: Parameters<typeof readFacts<Value>>[0],
    file: string,
    optional = false,
  ): Promise<FactsFile<Value>> => {
    const found = await files.read(file);
    // Without it, as if nothing stood in it.
    if (optional && found === 'missing') return readFacts(schema, '{}', file).facts;
    const text = typeof found === 'string' ? { reason: found } : decodeText(found);
    if (typeof found !== 'string') bytes.set(file, found);
    const { facts, problems } = readFacts(schema, typeof text === 'string' ? text : '', file);
    settingsProblems.push(
      ...(typeof text === 'string'
        ? problems
        : [{ code: 'unreadable', reason: text.reason, place: at(file) } as const]),
    );
    return facts;
  };
  const siteFacts = await settings(site, `${CONTENT}/site.yaml`);
  const taxonomyFacts = await settings(taxonomy, `${CONTENT}/taxonomy.yaml`);
  const permalinkFacts = await settings(permalinks, `${CONTENT}/permalinks.yaml`, true);
  const slots: Slot[] = [];
  const listed = await files.list(CONTENT);
  if (typeof listed === 'string') slots.push(unreadable(CONTENT, listed));
  const items = typeof listed === 'string' ? [] : listed;
  // The order of the kinds, whatever the file system says.
  for (const kind of kindIds)
    if (items.some((item) => item.folder && item.name === kind))
      slots.push(...(await slotsOf(files, kind, known)));
  for (const { folder } of slots)
    if (folder !== undefined) for (const [file, held] of bytesIn(folder)) bytes.set(file, held);
  return {
    site: siteFacts,
    taxonomy: taxonomyFacts,
    permalinks: permalinkFacts,
    settingsProblems,
    slots,
    strays: strays(items),
    bytes,
  };
}

async function slotsOf(
  files: ProjectFiles,
  kind: KindId,
  known: KnownPicture | undefined,
): Promise<Slot[]> {
  const items = await files.list(`${CONTENT}/${kind}`);
  if (typeof items === 'string') return [unreadable(`${CONTENT}/${kind}`, items)];
  const slots: Slot[] = [];
  for (const { name, folder: isFolder } of items) {
    const place = at(`${CONTENT}/${kind}/${name}`);
    if (!isFolder) {
      const problem = { code: 'unexpected-file', name, expected: [], place } as const;
      slots.push({ folder: undefined, problems: [problem] });
      continue;
    }
    const badId: ContentProblem[] = ENTRY_ID.test(name)
      ? []
      : [{ code: 'bad-entry-id', id: name, suggestion: idFrom(name), place }];
    const folder = await takeUpFolder(files, kind, name, known);
    if (typeof folder !== 'string') slots.push({ folder, problems: badId });
    else {
      const gone = unreadable(place.file, folder);
      slots.push({ ...gone, problems: [...badId, ...gone.problems] });
    }
  }
  return slots;
}

function unreadable(file: string, reason: Unreadable): Slot {
  return { folder: undefined, problems: [{ code: 'unreadable', reason, place: at(file) }] };
}

function strays(items: readonly FolderItem[]): ContentProblem[] {
  return items.flatMap(({ name, folder }): ContentProblem[] =>
    (folder ? isKindId(name) : TOP_FILES.includes(name))
      ? []
      : [
          {
            code: 'unexpected-file',
            name,
            expected: [...Object.keys(kinds), ...TOP_FILES],
            place: at(`${CONTENT}/${name}`),
          },
        ],
  );
}

function bytesIn({ kind, id, items }: EntryFolder): Map<string, Uint8Array> {
  return new Map(
    items.flatMap(({ name, content }): [string, Uint8Array][] =>
      typeof content === 'string' ? [] : [[`${CONTENT}/${kind}/${id}/${name}`, content]],
    ),
  );
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
