import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EntrySettings } from '#checks/entry-findings.ts';
import type { EntryFolder } from '#content/entry-folder.ts';
import type { EntryTexts } from './entry-store.ts';
import type { Share, ShareDone } from './entry-worker.ts';

/** Parsing makes much that is soon thrown away; with more room, less time goes into that. */
const MEMORY = { maxYoungGenerationSizeMb: 128 };

/** Threads that read and check entries, one for each core. */
export class EntryThreads {
  readonly #threads = Array.from({ length: availableParallelism() }, () => ({
    worker: new Worker(new URL('./entry-worker.ts', import.meta.url), { resourceLimits: MEMORY }),
    waiting: 0,
  }));
  readonly #pending = new Map<number, PromiseWithResolvers<readonly EntryTexts[]>>();
  #next = 0;
  #failure: Error | undefined;

  constructor() {
    for (const thread of this.#threads) {
      thread.worker.on('message', ({ number, entries }: ShareDone) => {
        thread.waiting -= 1;
        this.#pending.get(number)?.resolve(entries);
        this.#pending.delete(number);
      });
      thread.worker.on('error', (error) => this.#fail(error));
      thread.worker.on('exit', () => this.#fail(new Error('A thread has ended')));
    }
  }

  /**
   * Hands folders over.
   * @throws Error if a thread dies before they are done, as for want of memory.
   */
  work(folders: readonly EntryFolder[], settings: EntrySettings): Promise<readonly EntryTexts[]> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const number = this.#next++;
    const done = Promise.withResolvers<readonly EntryTexts[]>();
    this.#pending.set(number, done);
    const [freest] = this.#threads.toSorted((a, b) => a.waiting - b.waiting);
    if (freest === undefined) return Promise.reject(new Error('There is no thread'));
    freest.waiting += 1;
    freest.worker.postMessage({ number, folders, settings } satisfies Share);
    return done.promise;
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
