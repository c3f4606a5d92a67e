import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProseCache } from '#prose/cached.ts';

/**
 * Parsed prose kept on disk, one file a key. A value appears whole or not at all, also when two
 * processes write at once. What cannot be read or written is as if it were not cached.
 */
export function proseCacheOnDisk(folder: string): ProseCache {
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), `${key}.json`);
  return {
    get: (key) => readFile(fileOf(key), 'utf8').catch(() => undefined),
    set: async (key, value) => {
      const file = fileOf(key);
      const temporary = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(temporary, value);
        await rename(temporary, file);
      } catch {
        // A cache that cannot be written costs time, nothing else.
      }
    },
  };
}
