import type { RawPicture } from './content.ts';

/**
 * What a picture tells of itself besides what it shows. Never throws: a file that is no picture has
 * no size.
 */
export async function pictureFacts(
  name: string,
  file: string,
  stamp: string,
  bytes: Uint8Array,
): Promise<RawPicture> {
  const common = { name, file, stamp, bytes: bytes.length };
  try {
    // Loaded for the first picture only: most runs look at none.
    const { default: sharp } = await import('sharp');
    const { width, height, exif, iptc, xmp, comments } = await sharp(bytes).metadata();
    const texts = [exif, iptc, xmp].flatMap((block) => (block === undefined ? [] : wordsIn(block)));
    const notes = (comments ?? []).flatMap(({ keyword, text }) => [keyword, text]);
    const svg = name.endsWith('.svg') ? [new TextDecoder().decode(bytes)] : [];
    return { ...common, size: { width, height }, words: [...texts, ...notes, ...svg] };
  } catch {
    return { ...common, size: undefined, words: [] };
  }
}

/** The readable text of a block of metadata, in each of the encodings it may be written in. */
function wordsIn(block: Uint8Array): string[] {
  return ['utf-8', 'utf-16le', 'utf-16be'].map((encoding) =>
    new TextDecoder(encoding).decode(block),
  );
}
