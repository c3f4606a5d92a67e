import { setTimeout } from 'node:timers/promises';

/**
 * Waits until what a file holds is told of anew if it is still being written. Vite's watcher tells
 * of one change of a file in 50 ms at most and drops the others: who reads at once may read half a
 * file and never hear of the other half. After this wait, a later write is told of by itself.
 */
export function writeEnded(): Promise<void> {
  return setTimeout(60);
}
