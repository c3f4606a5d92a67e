import { type EntrySettings, findingsInEntry } from '#checks/entry-findings.ts';
import type { Finding } from '#checks/finding.ts';
import { decodeText } from '#content/decode-text.ts';
import type { EntryFolder } from '#content/entry-folder.ts';
import { type EntryTexts, entryOfRecord } from '#content/entry-record.ts';
import { type EntryReading, readEntryFolder } from '#content/read-entry.ts';
import type { ProseCache } from '#prose/cached.ts';

/** An entry that was read and checked by itself. */
export interface CheckedEntry {
  readonly reading: EntryReading;
  readonly findings: readonly Finding[];
}

/** Reads the folder of an entry and runs the rules that look at one entry alone. */
export async function readAndCheck(
  folder: EntryFolder,
  settings: EntrySettings,
  proseCache?: ProseCache,
): Promise<CheckedEntry> {
  const reading = await readEntryFolder(folder, proseCache);
  const texts = textsOf(folder, reading);
  const entry = entryOfRecord(reading.record, texts);
  const findings = findingsInEntry(entry, reading.record.problems, settings, texts.textOf);
  return { reading, findings };
}

function textsOf({ kind, id, items }: EntryFolder, { trees }: EntryReading): EntryTexts {
  const bytes = new Map(
    items.map(({ name, content }) => [`content/${kind}/${id}/${name}`, content]),
  );
  return {
    textOf: (file) => {
      const held = bytes.get(file);
      const text = held === undefined || typeof held === 'string' ? undefined : decodeText(held);
      return typeof text === 'string' ? text : undefined;
    },
    treeOf: (file) => trees.get(file),
  };
}
