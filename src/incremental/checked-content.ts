import type { CheckedContent } from '#checks/checked-content.ts';
import { runChecks } from '#checks/run-checks.ts';
import type { ProjectFiles } from '#content/files.ts';
import { readContent } from '#content/read-content.ts';
import type { ProseCache } from '#prose/cached.ts';
import type { EntryStore } from './entry-store.ts';
import { RememberingReader } from './remembering-reader.ts';

/** What spares work. */
export interface Memory {
  /** What was found in entries. */
  readonly store: EntryStore;
  /** Parsed prose, which pages need as well. */
  readonly proseCache?: ProseCache;
}

/** Reads and checks content; what an earlier run found in entries that are still the same holds. */
export async function readChecked(
  files: ProjectFiles,
  { store, proseCache }: Memory,
): Promise<CheckedContent> {
  const reader = new RememberingReader(store, proseCache);
  const content = await readContent(files, reader);
  await reader.close();
  return {
    content,
    findings: (asOf, only) => runChecks(content, asOf, only, (entry) => reader.findingsIn(entry)),
  };
}
