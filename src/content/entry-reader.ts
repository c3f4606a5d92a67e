import type { Site } from '#model/site.ts';
import type { Taxonomy } from '#model/taxonomy.ts';
import type { ProseCache } from '#prose/cached.ts';
import type { EntryFolder, KnownPicture } from './entry-folder.ts';
import { type EntryReading, readEntryFolder } from './read-entry.ts';

/** What is said of the site as a whole. */
export interface Settings {
  readonly site: Site | undefined;
  readonly taxonomy: Taxonomy | undefined;
}

/** What turns the folders of entries into readings. */
export interface EntryReader {
  /** Takes a folder on. Its reading may come when others have been taken on as well. */
  read(folder: EntryFolder, settings: Settings): Promise<EntryReading>;
  /** Says that no further folder comes. */
  finish?(): void;
  /** What it knows of a picture from an earlier time. */
  readonly knownPicture?: KnownPicture;
}

/** Reads every folder anew; prose that a cache has is not parsed again. */
export function entryReader(proseCache?: ProseCache): EntryReader {
  return { read: (folder) => readEntryFolder(folder, proseCache) };
}
