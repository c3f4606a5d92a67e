import { parentPort } from 'node:worker_threads';
import type { EntrySettings } from '#checks/entry-findings.ts';
import type { EntryFolder } from '#content/entry-folder.ts';
import { readAndCheck } from './read-and-check.ts';

/** A share of the work: folders to be read and checked. */
export interface Share {
  readonly number: number;
  readonly folders: readonly EntryFolder[];
  readonly settings: EntrySettings;
}

/** What became of a share: for each folder two JSON texts. */
export interface ShareDone {
  readonly number: number;
  readonly entries: readonly { readonly record: string; readonly findings: string }[];
}

parentPort?.on('message', (share: Share) => {
  void work(share);
});

async function work({ number, folders, settings }: Share): Promise<void> {
  const entries: { record: string; findings: string }[] = [];
  for (const folder of folders) {
    const { reading, findings } = await readAndCheck(folder, settings);
    entries.push({
      record: JSON.stringify(reading.record),
      findings: JSON.stringify(findings),
    });
  }
  parentPort?.postMessage({ number, entries } satisfies ShareDone);
}
