import path from 'node:path';
import type { Content } from '#content/content.ts';
import { filesOnDisk } from '#content/disk.ts';
import { entryReader } from '#content/entry-reader.ts';
import { filesInMemory, type ProjectFiles } from '#content/files.ts';
import { readContent } from '#content/read-content.ts';
import type { ProseCache } from '#prose/cached.ts';

/** Files by their path in a project. */
export type FileMap = ReadonlyMap<string, string | Uint8Array>;

/** The folder of the fixtures: sound base content, and a folder for each rule. */
export const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

/** The day for which fixtures are checked if they do not say otherwise. */
export const FIXTURE_DAY = '2026-11-23';

/** The files of the sound base content. */
export function baseFiles(): Promise<Map<string, Uint8Array>> {
  return contentFiles(path.join(FIXTURES, 'base'));
}

/** The files of the content of a project. */
export async function contentFiles(root: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await gather(filesOnDisk(root), 'content', files);
  return files;
}

/** Every file below a folder, read whole. */
async function gather(
  project: ProjectFiles,
  folder: string,
  into: Map<string, Uint8Array>,
): Promise<void> {
  const items = await project.list(folder);
  if (typeof items === 'string') throw new Error(`${folder}: ${items}`);
  for (const { name, folder: isFolder } of items) {
    const file = `${folder}/${name}`;
    if (isFolder) {
      await gather(project, file, into);
      continue;
    }
    const bytes = await project.read(file);
    if (typeof bytes === 'string') throw new Error(`${file}: ${bytes}`);
    into.set(file, bytes);
  }
}

/** Reads content from memory; the prose of files that tests did not change is parsed once. */
export function contentOf(files: FileMap): Promise<Content> {
  return readContent(filesInMemory(files), entryReader(parsed));
}

const cache = new Map<string, string>();
const parsed: ProseCache = {
  get: (key) => Promise.resolve(cache.get(key)),
  set: (key, value) => {
    cache.set(key, value);
    return Promise.resolve();
  },
};
