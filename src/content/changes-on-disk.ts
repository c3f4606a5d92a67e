import { type FSWatcher, readdirSync, watch } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CONTENT } from './read-content.ts';

/** Changes come in bursts: an editor writes a file in steps, a branch changes many at once. */
const QUIET = 60;
/** A stream of changes without a pause is told of all the same. */
const MAX_PAUSES = 20;

/** Windows and macOS watch a whole tree; Linux watches folders one by one. */
const WATCHES_TREES = process.platform === 'win32' || process.platform === 'darwin';

/**
 * Watches everything under `content/` from the moment of the call until the signal. Each step is
 * one change or several close together, told when they are over; a change during a step leads to
 * the next one. Files may be renamed, removed and made, and so may folders, `content/` included.
 * @throws if the system watches no more folders.
 */
export function contentChanges(root: string, signal: AbortSignal): AsyncIterable<void> {
  let isChanged = false;
  let isRearranged = false;
  let wake = () => {};
  const changed = (kind: string, name: string | null) => {
    // What is hidden is no content: swap files of editors, files that are about to be renamed.
    if (name !== null && path.basename(name).startsWith('.')) return;
    isChanged = true;
    isRearranged ||= kind === 'rename';
    wake();
  };
  const top = watch(root, (kind, name) => {
    if (name === null || name === CONTENT) changed(kind, name);
  });
  top.on('error', () => changed('rename', null));
  let watchers = watchAll(path.join(root, CONTENT), changed);
  signal.addEventListener('abort', () => {
    top.close();
    for (const watcher of watchers) watcher.close();
    wake();
  });

  async function* changes(): AsyncGenerator<void, void> {
    while (!signal.aborted) {
      if (!isChanged)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      for (let pauses = 0; isChanged && pauses < MAX_PAUSES; pauses++) {
        isChanged = false;
        await setTimeout(QUIET);
      }
      if (signal.aborted) return;
      if (isRearranged) {
        // A new folder under an old name is not the folder that was watched. The content is read
        // after this, so nothing that happens in between is missed.
        isRearranged = false;
        for (const watcher of watchers) watcher.close();
        watchers = watchAll(path.join(root, CONTENT), changed);
      }
      yield;
    }
  }
  return changes();
}

function watchAll(
  content: string,
  changed: (kind: string, name: string | null) => void,
): FSWatcher[] {
  return (WATCHES_TREES ? [content] : foldersFrom(content)).flatMap((folder) => {
    try {
      const watcher = watch(folder, { recursive: WATCHES_TREES }, changed);
      // Windows reports the removal of a watched folder as an error.
      watcher.on('error', () => changed('rename', null));
      return [watcher];
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  });
}

/** A folder and all folders below it that are not hidden. */
function foldersFrom(folder: string): string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isDirectory() && !item.name.startsWith('.'))
      .flatMap(({ name }) => foldersFrom(path.join(folder, name)));
    return [folder, ...inside];
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

// Removed between being listed and being looked at.
const isMissing = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');
