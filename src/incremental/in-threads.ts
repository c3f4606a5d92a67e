import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EntrySettings } from '#checks/entry-findings.ts';
import type { EntryFolder } from '#content/entry-folder.ts';
import type { Share, ShareDone } from './entry-worker.ts';

/** Large enough that handing over costs little, small enough that no thread is left with the rest. */
const SHARE = 64;

/** Parsing makes much that is soon thrown away: with more room for it, an eighth less time goes into that. */
const MEMORY = { maxYoungGenerationSizeMb: 128 };

/**
 * Reads and checks folders on every core.
 * @returns for each folder, in order, the JSON of its record and of its findings.
 * @throws Error if a thread dies, as for want of memory.
 */
export async function checkedInThreads(
  folders: readonly EntryFolder[],
  settings: EntrySettings,
): Promise<ShareDone['entries']> {
  const shares: Share[] = [];
  for (let start = 0; start < folders.length; start += SHARE)
    shares.push({ number: shares.length, folders: folders.slice(start, start + SHARE), settings });
  const done: ShareDone['entries'][] = [];
  const threads = Array.from(
    { length: Math.min(availableParallelism(), shares.length) },
    () => new Worker(new URL('./entry-worker.ts', import.meta.url), { resourceLimits: MEMORY }),
  );
  let next = 0;
  const run = (thread: Worker) =>
    new Promise<void>((resolve, reject) => {
      const give = () => {
        const share = shares[next++];
        if (share === undefined) resolve();
        else thread.postMessage(share);
      };
      thread.on('message', ({ number, entries }: ShareDone) => {
        done[number] = entries;
        give();
      });
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`A thread ended early with code ${code}`)));
      give();
    });
  try {
    await Promise.all(threads.map(run));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return done.flat();
}
