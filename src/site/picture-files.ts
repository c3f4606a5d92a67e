import sharp from 'sharp';
import { filesOnDisk } from '#content/disk.ts';
import type { EntryKey } from '#evidence/entry.ts';
import type { PictureSize } from './pictures.ts';

const files = filesOnDisk(import.meta.env.PROJECT_ROOT);

/** A picture beside the tellings of an entry; undefined if it cannot be read. */
export async function pictureBytes(key: EntryKey, name: string): Promise<Uint8Array | undefined> {
  const bytes = await files.read(`content/${key}/${name}`);
  return typeof bytes === 'string' ? undefined : bytes;
}

/** The size of a picture; undefined if it is none. */
export async function pictureSize(key: EntryKey, name: string): Promise<PictureSize | undefined> {
  const bytes = await pictureBytes(key, name);
  if (bytes === undefined) return undefined;
  try {
    const { width, height } = (await sharp(bytes).metadata()).autoOrient;
    return { width, height };
  } catch {
    return undefined;
  }
}

/** A photograph in a width, as WebP. What cameras write into a file about place and owner is left out. */
export async function pictureInWidth(bytes: Uint8Array, width: number): Promise<Uint8Array> {
  return sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true }).webp().toBuffer();
}
