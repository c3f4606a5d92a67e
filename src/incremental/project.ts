import path from 'node:path';
import type { CheckedContent } from '#checks/checked-content.ts';
import { filesOnDisk } from '#content/disk.ts';
import { proseCacheOnDisk } from '#content/prose-cache.ts';
import { readChecked } from './checked-content.ts';
import { codeDigest } from './code-digest.ts';
import { EntryStore } from './entry-store.ts';
import { ResultMemory } from './result-memory.ts';

/** Reads and checks the content of a project, with what earlier runs left in its `.cache/`. */
export function readCheckedProject(root: string): Promise<CheckedContent> {
  const version = codeDigest();
  const folder = path.join(root, '.cache/entries');
  return readChecked(filesOnDisk(root), {
    version,
    store: new EntryStore(folder, version),
    results: new ResultMemory(folder),
    proseCache: proseCacheOnDisk(path.join(root, '.cache/prose')),
  });
}
