import { hash } from 'node:crypto';

/** What a folder holds under a name. */
export interface FolderItem {
  readonly name: string;
  readonly folder: boolean;
}

/** Why a file or folder could not be read. */
export type Unreadable = 'missing' | 'not-a-file' | 'outside' | 'too-large' | 'no-access';

/** The files of a project. Paths are relative to it, with `/` between folders. */
export interface ProjectFiles {
  /** What stands in a folder, sorted by name, hidden files left out. */
  list(folder: string): Promise<readonly FolderItem[] | Unreadable>;
  /**
   * Something that differs when the bytes of a file do, without reading them: for files too large
   * to be read each time.
   */
  stamp(file: string): Promise<string | { readonly unreadable: Unreadable }>;
  /** The bytes of a file. */
  read(file: string): Promise<Uint8Array | Unreadable>;
}

/** Files held in memory, for tests and for content that is not saved yet. */
export function filesInMemory(texts: ReadonlyMap<string, string | Uint8Array>): ProjectFiles {
  const folders = foldersOf(texts.keys());
  return {
    list: (folder) => {
      const items = [...(folders.get(folder)?.values() ?? [])];
      if (items.length > 0)
        return Promise.resolve(items.sort((a, b) => (a.name < b.name ? -1 : 1)));
      return Promise.resolve(texts.has(folder) ? 'not-a-file' : 'missing');
    },
    stamp: (file) => {
      const text = texts.get(file);
      if (text === undefined)
        return Promise.resolve({ unreadable: folders.has(file) ? 'not-a-file' : 'missing' });
      return Promise.resolve(hash('sha256', text));
    },
    read: (file) => {
      const text = texts.get(file);
      if (text === undefined) return Promise.resolve(folders.has(file) ? 'not-a-file' : 'missing');
      return Promise.resolve(typeof text === 'string' ? new TextEncoder().encode(text) : text);
    },
  };
}

function foldersOf(files: Iterable<string>): Map<string, Map<string, FolderItem>> {
  const folders = new Map<string, Map<string, FolderItem>>();
  for (const file of files) {
    const steps = file.split('/');
    for (const [depth, name] of steps.entries()) {
      const folder = steps.slice(0, depth).join('/');
      const items = folders.get(folder) ?? new Map<string, FolderItem>();
      items.set(name, { name, folder: depth < steps.length - 1 });
      folders.set(folder, items);
    }
  }
  return folders;
}
