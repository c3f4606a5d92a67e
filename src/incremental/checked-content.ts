import { hash } from 'node:crypto';
import type { CheckedContent } from '#checks/checked-content.ts';
import { runChecks } from '#checks/run-checks.ts';
import type { Content } from '#content/content.ts';
import type { ProjectFiles } from '#content/files.ts';
import { readContent } from '#content/read-content.ts';
import type { ProseCache } from '#prose/cached.ts';
import type { EntryStore } from './entry-store.ts';
import { RememberingReader } from './remembering-reader.ts';
import type { ResultMemory } from './result-memory.ts';

/** What spares work. */
export interface Memory {
  /** A digest of the code: what other code found is not asked for. */
  readonly version: string;
  /** What was found in entries. */
  readonly store: EntryStore;
  /** What was found in all of them together. */
  readonly results: ResultMemory;
  /** Parsed prose, which pages need as well. */
  readonly proseCache?: ProseCache;
}

/** Reads and checks content; what an earlier run found in what is still the same holds. */
export async function readChecked(
  files: ProjectFiles,
  { version, store, results, proseCache }: Memory,
): Promise<CheckedContent> {
  const reader = new RememberingReader(store, proseCache);
  const content = await readContent(files, reader);
  await reader.close();
  const digest = hash('sha256', JSON.stringify([version, reader.digest(), settingsOf(content)]));
  return {
    content,
    findings: (asOf, only) => {
      const key = `${digest} ${asOf} ${only?.join(' ') ?? ''}`;
      const remembered = results.recall(key);
      if (remembered !== undefined) return remembered;
      const findings = runChecks(content, asOf, only, (entry) => reader.foundIn(entry));
      results.keep(key, findings);
      return findings;
    },
  };
}

/** All that is checked besides entries: the files directly under `content/`, and what lies where it does not belong. */
function settingsOf({ site, taxonomy, permalinks, reviews, problems, textOf }: Content) {
  const texts = [site, taxonomy, permalinks, reviews].map((one) => one && textOf(one.file));
  return [texts, problems];
}
