import type { KindId } from '#model/kinds.ts';
import type { RawPicture } from './content.ts';
import type { ProjectFiles, Unreadable } from './files.ts';
import { pictureFacts } from './pictures/picture-facts.ts';

/** A file or folder within the folder of an entry, with what it holds. */
export interface EntryItem {
  readonly name: string;
  /** The bytes of a text file, or why there are none; of pictures and strange files nothing is kept. */
  readonly content: Uint8Array | Unreadable | 'folder' | 'not-text';
  readonly picture?: RawPicture | undefined;
}

/** The folder of an entry, as it stands on disk. Everything known of the entry follows from it. */
export interface EntryFolder<K extends KindId = KindId> {
  readonly kind: K;
  readonly id: string;
  /** Sorted by name. */
  readonly items: readonly EntryItem[];
}

/** Recalls what was found in a picture before, if it has not changed since. */
export type KnownPicture = (file: string, stamp: string) => RawPicture | undefined;

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/;
const TEXT = /\.(?:yaml|mdx|svg)$/;

/** Takes up the folder of an entry; says why, if it cannot be read. */
export async function takeUpFolder<K extends KindId>(
  files: ProjectFiles,
  kind: K,
  id: string,
  knownPicture: KnownPicture = () => undefined,
): Promise<EntryFolder<K> | Unreadable> {
  const folder = `content/${kind}/${id}`;
  const listed = await files.list(folder);
  if (typeof listed === 'string') return listed;
  const items: EntryItem[] = [];
  for (const { name, folder: isFolder } of listed) {
    const file = `${folder}/${name}`;
    if (isFolder) items.push({ name, content: 'folder' });
    else if (PICTURE.test(name)) items.push(await picture(files, name, file, knownPicture));
    else items.push({ name, content: TEXT.test(name) ? await files.read(file) : 'not-text' });
  }
  return { kind, id, items };
}

async function picture(
  files: ProjectFiles,
  name: string,
  file: string,
  known: KnownPicture,
): Promise<EntryItem> {
  const stamp = await files.stamp(file);
  if (typeof stamp !== 'string') return { name, content: stamp.unreadable };
  const remembered = known(file, stamp);
  const isText = TEXT.test(name);
  if (remembered !== undefined && !isText)
    return { name, content: 'not-text', picture: remembered };
  const bytes = await files.read(file);
  if (typeof bytes === 'string') return { name, content: bytes };
  return {
    name,
    content: isText ? bytes : 'not-text',
    picture: remembered ?? (await pictureFacts(name, file, stamp, bytes)),
  };
}
