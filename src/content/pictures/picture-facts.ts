import type { RawPicture } from '../content.ts';
import { tellsPosition, wordsTellPosition } from './exif-position.ts';
import { metadataBlocks } from './metadata-blocks.ts';
import { formatOf } from './picture-format.ts';
import { wordsIn } from './words-in.ts';

/**
 * What a picture tells of itself besides what it shows. Never throws: a file that cannot be shown as
 * a picture has no size.
 */
export async function pictureFacts(
  name: string,
  file: string,
  stamp: string,
  bytes: Uint8Array,
): Promise<RawPicture> {
  const format = formatOf(bytes);
  const { size, blocks } = await decoded(bytes, format === 'svg');
  const own = format === 'svg' ? embedded(bytes) : [bytes];
  const all = [...own.flatMap((one) => metadataBlocks(one, formatOf(one))), ...blocks];
  const words = [...new Set(all.flatMap(wordsIn))];
  return {
    name,
    file,
    stamp,
    bytes: bytes.length,
    format,
    size,
    words,
    position: all.some(tellsPosition) || words.some(wordsTellPosition),
  };
}

/** The size of a picture that can be drawn from beginning to end, and what sharp finds around it. */
async function decoded(
  bytes: Uint8Array,
  isDrawing: boolean,
): Promise<{ size: RawPicture['size']; blocks: Uint8Array[] }> {
  const blocks: Uint8Array[] = [];
  try {
    // Loaded for the first picture only: most runs look at none.
    const { default: sharp } = await import('sharp');
    const { width, height, exif, iptc, xmp } = await sharp(bytes).metadata();
    for (const block of [exif, iptc, xmp]) if (block !== undefined) blocks.push(block);
    // The head of a file can be whole and the rest cut off; a drawing is read whole for its size.
    if (!isDrawing) await sharp(bytes).resize(8, 8, { fit: 'fill' }).raw().toBuffer();
    return { size: { width, height }, blocks };
  } catch {
    return { size: undefined, blocks };
  }
}

/** Photographs within a drawing have metadata of their own. */
function embedded(svg: Uint8Array): Uint8Array[] {
  const source = new TextDecoder().decode(svg);
  return Array.from(
    source.matchAll(/data:image\/[\w+.-]+;base64,([\w+/=\s]+)/g),
    ([, data = '']) => new Uint8Array(Buffer.from(data, 'base64')),
  );
}
