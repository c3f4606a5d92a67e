import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { z } from 'zod';

/** A picture for tests, with something written into its file. */
export const pictureRequest = z.strictObject({
  format: z.enum(['avif', 'gif', 'jpeg', 'png', 'webp']),
  width: z.number().default(40),
  height: z.number().default(30),
  /** Where a photograph was taken, in degrees north. */
  north: z.number().optional(),
  /** Words, and where in the file they are hidden. */
  words: z.string().optional(),
  hidden: z
    .enum(['exif', 'exif-utf16', 'xmp', 'comment', 'packed', 'international', 'gbk'])
    .default('comment'),
});

/** A picture for tests, as asked for. */
export type PictureRequest = z.input<typeof pictureRequest>;

/** Makes a picture as cameras and editors would write it. */
export async function makePicture(request: PictureRequest): Promise<Uint8Array> {
  const { format, width, height, north, words = '', hidden } = pictureRequest.parse(request);
  const blank = { width, height, channels: 3, background: '#b8321f' } as const;
  let image = sharp({ create: blank });
  if (north !== undefined)
    image = image.withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: `${north}/1 0/1 0/1` } });
  if (words !== '' && hidden === 'exif')
    image = image.withExif({ IFD0: { ImageDescription: words } });
  if (words !== '' && hidden === 'xmp') image = image.withXmp(xmp(words));
  const bytes = new Uint8Array(await image.toFormat(format).toBuffer());
  const written = { comment: encoded(words), 'exif-utf16': utf16(words), gbk: GBK[words] }[
    hidden === 'gbk' || hidden === 'exif-utf16' ? hidden : 'comment'
  ];
  if (words === '' || hidden === 'exif' || hidden === 'xmp') return bytes;
  if (written === undefined) throw new Error(`no GBK of "${words}" is known here`);
  if (format === 'png') return withChunk(bytes, ...chunkOf(hidden, written));
  if (format === 'jpeg') return withJpegComment(bytes, written);
  if (format === 'gif') return withGifComment(bytes, written);
  throw new Error(`nothing can be hidden as "${hidden}" in ${format}`);
}

const encoded = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`x${text}`, 'utf16le').subarray(1));
// Node decodes this encoding and does not write it.
const GBK: Readonly<Record<string, Uint8Array>> = {
  灯笼支付: new Uint8Array([0xb5, 0xc6, 0xc1, 0xfd, 0xd6, 0xa7, 0xb8, 0xb6]),
};

function xmp(words: string): string {
  const title = `<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">${words}</dc:title>`;
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  return `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdf}"><rdf:Description rdf:about="">${title}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

function chunkOf(hidden: string, words: Uint8Array): [string, Uint8Array] {
  const keyword = encoded('Title\0');
  switch (hidden) {
    case 'packed':
      return ['zTXt', joined(keyword, new Uint8Array([0]), deflateSync(words))];
    case 'international':
      return ['iTXt', joined(keyword, encoded('\u0001\0zh\0\0'), deflateSync(words))];
    default:
      return ['tEXt', joined(keyword, words)];
  }
}

/** Puts a chunk behind the header of a PNG. */
function withChunk(png: Uint8Array, type: string, data: Uint8Array): Uint8Array {
  const body = joined(encoded(type), data);
  return joined(
    png.subarray(0, 33),
    int32(data.length),
    body,
    int32(crc32(body)),
    png.subarray(33),
  );
}

function withJpegComment(jpeg: Uint8Array, words: Uint8Array): Uint8Array {
  const length = words.length + 2;
  const head = new Uint8Array([0xff, 0xfe, length >> 8, length & 0xff]);
  return joined(jpeg.subarray(0, 2), head, words, jpeg.subarray(2));
}

/** A comment in two pieces, as long ones are. */
function withGifComment(gif: Uint8Array, words: Uint8Array): Uint8Array {
  const half = words.length >> 1;
  const pieces = [words.subarray(0, half), words.subarray(half)];
  const blocks = pieces.flatMap((piece) => [new Uint8Array([piece.length]), piece]);
  const last = gif.subarray(0, -1);
  return joined(
    last,
    new Uint8Array([0x21, 0xfe]),
    ...blocks,
    new Uint8Array([0]),
    gif.subarray(-1),
  );
}

function int32(value: number): Uint8Array {
  return new Uint8Array([value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff]);
}

const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
