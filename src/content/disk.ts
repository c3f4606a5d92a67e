import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ProjectFiles, Unreadable } from './files.ts';

/** No facts, telling or picture of a case is larger; a file that is was put there by mistake. */
const MAX_BYTES = 20_000_000;

/**
 * The files of a project on disk. Nothing outside its folder is read: a link that leads out of it
 * counts as outside.
 */
export function filesOnDisk(root: string): ProjectFiles {
  const realRoot = realpath(root);
  const inside = async (file: string): Promise<string | Unreadable> => {
    const real = await realpath(path.join(root, file));
    const base = await realRoot;
    return real === base || real.startsWith(base + path.sep) ? real : 'outside';
  };
  return {
    list: async (folder) => {
      try {
        const real = await inside(folder);
        if (real === 'outside') return real;
        const items = await readdir(real, { withFileTypes: true });
        const known = await Promise.all(
          items
            .filter((item) => !item.name.startsWith('.'))
            .map(async (item) => ({
              name: item.name,
              folder: item.isSymbolicLink()
                ? await isFolder(path.join(real, item.name))
                : item.isDirectory(),
            })),
        );
        return known.sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch (error) {
        return reasonOf(error);
      }
    },
    read: async (file) => {
      try {
        const real = await inside(file);
        if (real === 'outside') return real;
        const about = await stat(real);
        // A pipe or device would never end.
        if (!about.isFile()) return 'not-a-file';
        return about.size > MAX_BYTES ? 'too-large' : await readFile(real);
      } catch (error) {
        return reasonOf(error);
      }
    },
  };
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): Unreadable {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
    ? 'missing'
    : 'not-a-file';
}
