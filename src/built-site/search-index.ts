import path from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Makes the search index of a built site, for all its languages.
 * @returns how many pages are in it.
 * @throws Error with what Pagefind said, if it could not.
 */
export async function indexSite(folder: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex();
    if (index === undefined) throw new Error(`Pagefind could not begin: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0)
      throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
