import { parentPort } from 'node:worker_threads';
import type { EntrySettings } from '#checks/entry-findings.ts';
import type { EntryFolder } from '#content/entry-folder.ts';
import type { EntryTexts } from './entry-store.ts';
import { readAndCheck, textsOf } from './read-and-check.ts';

/** A share of the work: folders to be read and checked. */
export interface Share {
  readonly number: number;
  readonly folders: readonly EntryFolder[];
  readonly settings: EntrySettings;
}

/** What became of a share: for each folder what to keep of it. */
export interface ShareDone {
  readonly number: number;
  readonly entries: readonly EntryTexts[];
}

parentPort?.on('message', (share: Share) => {
  void work(share);
});

async function work({ number, folders, settings }: Share): Promise<void> {
  const entries = (await readAndCheck(folders, settings)).map(textsOf);
  parentPort?.postMessage({ number, entries } satisfies ShareDone);
}
