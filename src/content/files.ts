/** What a folder holds under a name. */
export interface FolderItem {
  readonly name: string;
  readonly folder: boolean;
}

/** Why a file or folder could not be read. */
export type Unreadable = 'missing' | 'not-a-file' | 'outside' | 'too-large';

/** The files of a project. Paths are relative to it, with `/` between folders. */
export interface ProjectFiles {
  /** What stands in a folder, sorted by name, hidden files left out. */
  list(folder: string): Promise<readonly FolderItem[] | Unreadable>;
  /** The bytes of a file. */
  read(file: string): Promise<Uint8Array | Unreadable>;
}

/** Files held in memory, for tests and for content that is not saved yet. */
export function filesInMemory(texts: ReadonlyMap<string, string | Uint8Array>): ProjectFiles {
  return {
    list: (folder) => {
      const items = new Map<string, FolderItem>();
      for (const file of texts.keys()) {
        if (!file.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = file.slice(folder.length + 1).split('/');
        items.set(name, { name, folder: rest.length > 0 });
      }
      const sorted = [...items.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      return Promise.resolve(sorted.length === 0 ? 'missing' : sorted);
    },
    read: (file) => {
      const text = texts.get(file);
      if (text === undefined) return Promise.resolve('missing');
      return Promise.resolve(typeof text === 'string' ? new TextEncoder().encode(text) : text);
    },
  };
}
