import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFiles } from '#site-checks/site-files.ts';

/** The files of a built site on disk; undefined if there is no such folder, or no page in it. */
export async function siteFilesOnDisk(folder: string): Promise<SiteFiles | undefined> {
  const items = await listed(folder);
  if (!items.some(({ name }) => name.endsWith('.html'))) return undefined;
  const names = items
    .filter((item) => item.isFile())
    .map((item) =>
      path.relative(folder, path.join(item.parentPath, item.name)).split(path.sep).join('/'),
    )
    .sort();
  return { names, read: (name) => readFile(path.join(folder, name)) };
}

async function listed(folder: string) {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * Puts a finished site in the place of the former one. The former one stays whole until the new
 * one is complete, and comes back if the last step fails.
 */
export async function swapIn(staging: string, destination: string): Promise<void> {
  const former = `${destination}.former`;
  await rm(former, { recursive: true, force: true });
  await mkdir(path.dirname(destination), { recursive: true });
  const hadFormer = await moved(destination, former);
  try {
    await rename(staging, destination);
  } catch (error) {
    if (hadFormer) await rename(former, destination);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');
