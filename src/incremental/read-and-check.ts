import {
  type EntryFindings,
  type EntrySettings,
  findingsInEntries,
} from '#checks/entry-findings.ts';
import { decodeText } from '#content/decode-text.ts';
import type { EntryFolder } from '#content/entry-folder.ts';
import { entryOfRecord, type EntryTexts as FileTexts } from '#content/entry-record.ts';
import { type EntryReading, readEntryFolders } from '#content/read-entry.ts';
import type { ProseCache } from '#prose/cached.ts';
import type { EntryTexts } from './entry-store.ts';

/** An entry that was read and checked by itself. */
export interface CheckedEntry {
  readonly reading: EntryReading;
  readonly found: EntryFindings;
}

/** Reads the folders of entries and runs the rules that look at one entry alone. */
export async function readAndCheck(
  folders: readonly EntryFolder[],
  settings: EntrySettings,
  proseCache?: ProseCache,
): Promise<CheckedEntry[]> {
  const readings = await readEntryFolders(folders, proseCache);
  const found = findingsInEntries(
    readings.flatMap((reading, index) => {
      const folder = folders[index];
      if (folder === undefined) return [];
      const texts = filesOf(folder, reading);
      const entry = entryOfRecord(folder, reading.record, texts);
      return { entry, problems: reading.problems, textOf: texts.textOf };
    }),
    settings,
  );
  return found.flatMap((one, index) => {
    const reading = readings[index];
    return reading === undefined ? [] : { reading, found: one };
  });
}

function filesOf({ kind, id, items }: EntryFolder, { trees }: EntryReading): FileTexts {
  // Every rule asks for the same few texts.
  const texts = new Map(
    items.flatMap(({ name, content }): [string, string][] => {
      const text = typeof content === 'string' ? undefined : decodeText(content);
      return typeof text === 'string' ? [[`content/${kind}/${id}/${name}`, text]] : [];
    }),
  );
  return {
    textOf: (file) => texts.get(file),
    treeOf: (file) => trees.get(file),
  };
}

/** What is kept of a checked entry. */
export function textsOf({ reading, found }: CheckedEntry): EntryTexts {
  return {
    record: JSON.stringify(reading.record()),
    problems: JSON.stringify(reading.problems),
    found: JSON.stringify(found),
  };
}
