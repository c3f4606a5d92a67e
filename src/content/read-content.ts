import { ENTRY_ID } from '#model/fields.ts';
import { isKindId, type KindId, kindIds, kinds } from '#model/kinds.ts';
import { type Place, START } from '#model/place.ts';
import type { ProseCache } from '#prose/cached.ts';
import type { Content, ContentProblem, RawEntry } from './content.ts';
import { decodeText } from './decode-text.ts';
import { type EntryFolder, type KnownPicture, takeUpFolder } from './entry-folder.ts';
import { type EntryReader, entryReader } from './entry-reader.ts';
import { entryOfRecord } from './entry-record.ts';
import type { FolderItem, ProjectFiles, Unreadable } from './files.ts';
import { type EntryReading, readEntryFolder } from './read-entry.ts';
import { readSettings, TOP_FILES } from './read-settings.ts';

/** The folder of the content, relative to the project. */
export const CONTENT = 'content';

/**
 * Reads everything under `content/`. Never throws for anything an author can do: what is wrong is
 * listed in `problems`, file by file, and one bad file does not hide what is wrong in the others.
 */
export async function readContent(
  files: ProjectFiles,
  reader: EntryReader = entryReader(),
): Promise<Content> {
  const settings = await readSettings(files);
  const bytes = new Map(settings.bytes);
  const said = { site: settings.site.value, taxonomy: settings.taxonomy.value };
  const listed = await files.list(CONTENT);
  const items = typeof listed === 'string' ? [] : listed;
  const slots: Slot[] = typeof listed === 'string' ? [unreadable(CONTENT, listed)] : [];
  // The order of the kinds, whatever the file system says.
  for (const kind of kindIds)
    if (items.some((item) => item.folder && item.name === kind))
      for await (const { folder, problems } of foldersOf(files, kind, reader.knownPicture)) {
        const reading = folder && reader.read(folder, said);
        // It is awaited below, when others have been begun; until then nobody looks at it.
        reading?.catch(() => undefined);
        slots.push({ problems, ...(folder && reading && { found: { folder, reading } }) });
        if (folder !== undefined) for (const [file, held] of bytesIn(folder)) bytes.set(file, held);
      }
  reader.finish?.();
  const entries: RawEntry[] = [];
  const problems = [...settings.problems];
  for (const slot of slots) {
    problems.push(...slot.problems);
    if (slot.found === undefined) continue;
    const reading = await slot.found.reading;
    problems.push(...reading.problems);
    entries.push(entryOf(slot.found.folder, reading, bytes));
  }
  return {
    site: settings.site,
    taxonomy: settings.taxonomy,
    permalinks: settings.permalinks,
    reviews: settings.reviews,
    entries,
    problems: [...problems, ...strays(items)],
    textOf: (file) => textOf(bytes, file),
  };
}

/** A place in the order of the entries: what is read in it, or what is wrong in its stead. */
interface Slot {
  readonly found?: { readonly folder: EntryFolder; readonly reading: Promise<EntryReading> };
  readonly problems: readonly ContentProblem[];
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
  return entryOf(folder, await readEntryFolder(folder, proseCache), bytesIn(folder));
}

function entryOf<K extends KindId>(
  folder: EntryFolder<K>,
  { record, trees }: EntryReading<K>,
  bytes: ReadonlyMap<string, Uint8Array>,
): RawEntry<K> {
  return entryOfRecord(folder, record, {
    textOf: (file) => textOf(bytes, file),
    treeOf: (file) => trees.get(file),
  });
}

function textOf(bytes: ReadonlyMap<string, Uint8Array>, file: string): string | undefined {
  const found = bytes.get(file);
  const text = found === undefined ? undefined : decodeText(found);
  return typeof text === 'string' ? text : undefined;
}

/** What lies in the folder of a kind: folders of entries, and what is wrong with them. */
async function* foldersOf(
  files: ProjectFiles,
  kind: KindId,
  known: KnownPicture | undefined,
): AsyncGenerator<{
  readonly folder?: EntryFolder;
  readonly problems: readonly ContentProblem[];
}> {
  const items = await files.list(`${CONTENT}/${kind}`);
  if (typeof items === 'string') {
    yield unreadable(`${CONTENT}/${kind}`, items);
    return;
  }
  for (const { name, folder: isFolder } of items) {
    const place = at(`${CONTENT}/${kind}/${name}`);
    if (!isFolder) {
      yield { problems: [{ code: 'unexpected-file', name, expected: [], place }] };
      continue;
    }
    const badId: ContentProblem[] = ENTRY_ID.test(name)
      ? []
      : [{ code: 'bad-entry-id', id: name, suggestion: idFrom(name), place }];
    const folder = await takeUpFolder(files, kind, name, known);
    if (typeof folder !== 'string') yield { folder, problems: badId };
    else yield { problems: [...badId, ...unreadable(place.file, folder).problems] };
  }
}

function unreadable(file: string, reason: Unreadable): Slot {
  return { problems: [{ code: 'unreadable', reason, place: at(file) }] };
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
