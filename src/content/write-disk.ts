import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT } from './read-content.ts';

/**
 * Writes files that the content already has. A file is replaced as a whole, in one step: whoever
 * reads it, and whenever the program ends, it is the old one or the new one. A link that leads out
 * of the content is refused.
 */
export function contentWriter(root: string): (file: string, bytes: Uint8Array) => Promise<void> {
  return async (file, bytes) => {
    const real = await realpath(path.join(root, file));
    const base = await realpath(path.join(root, CONTENT));
    if (!real.startsWith(base + path.sep))
      throw new Error(`Unexpected place outside ${CONTENT}/: ${file}`);
    const { mode } = await stat(real);
    // Hidden, so that nothing takes it for content; beside the file, so that renaming is one step.
    const temporary = path.join(path.dirname(real), `.${path.basename(real)}.${randomUUID()}`);
    try {
      const handle = await open(temporary, 'wx', mode);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, real);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  };
}
