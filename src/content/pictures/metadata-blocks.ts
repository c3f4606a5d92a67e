import { inflateSync } from 'node:zlib';
import type { FoundFormat } from './picture-format.ts';

/**
 * What a picture's file holds besides the picture: comments, captions, what cameras and editors wrote
 * into it. Read from the file's own structure, since libraries hand out only some of it. A damaged
 * file yields what could be read.
 */
export function metadataBlocks(bytes: Uint8Array, format: FoundFormat | undefined): Uint8Array[] {
  switch (format) {
    case 'png':
      return [...ofPng(bytes)];
    case 'jpeg':
      return [...ofJpeg(bytes)];
    case 'gif':
      return [...ofGif(bytes)];
    case 'webp':
      return [...ofWebp(bytes)];
    case 'avif':
    case 'heic':
      return [...ofBoxes(bytes)];
    default:
      return [];
  }
}

/** No caption is longer; a longer one is a bomb. */
const MAX_UNPACKED = 1_000_000;

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

function* ofPng(bytes: Uint8Array): Generator<Uint8Array> {
  const view = viewOf(bytes);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = ascii(bytes, at + 4, 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') yield* pngText(type, data);
    else if (type === 'eXIf') yield data;
    at += 12 + length;
  }
}

/** The text of a chunk, unpacked; editors also pack whole EXIF blocks into text as hexadecimal digits. */
function* pngText(type: string, data: Uint8Array): Generator<Uint8Array> {
  yield data;
  const keywordEnd = data.indexOf(0);
  if (keywordEnd === -1) return;
  let text = data.subarray(keywordEnd + 1);
  if (type === 'zTXt') text = unpacked(text.subarray(1));
  if (type === 'iTXt') {
    const isPacked = text[0] === 1;
    const languageEnd = text.indexOf(0, 2);
    const translatedEnd = text.indexOf(0, languageEnd + 1);
    text = text.subarray(translatedEnd + 1);
    if (isPacked) text = unpacked(text);
  }
  yield text;
  if (ascii(data, 0, 16) === 'Raw profile type') {
    const [, digits = ''] = /^\s*\w+\s+\d+\s+([\da-f\s]+)/i.exec(latin1(text)) ?? [];
    yield new Uint8Array(Buffer.from(digits.replaceAll(/\s/g, ''), 'hex'));
  }
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: MAX_UNPACKED });
  } catch {
    return new Uint8Array();
  }
}

function* ofJpeg(bytes: Uint8Array): Generator<Uint8Array> {
  const view = viewOf(bytes);
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    // Within the picture's own data 0xff is followed by 0 or by a mark that restarts it.
    if (bytes[at] !== 0xff || marker === 0 || marker === 0xff || (marker & 0xf8) === 0xd0) {
      const next = bytes.indexOf(0xff, at + 1);
      if (next === -1) return;
      at = next;
      continue;
    }
    if (marker === 0xd8 || marker === 0xd9) {
      at += 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    const isApplication = marker >= 0xe0 && marker <= 0xef;
    if (isApplication || marker === 0xfe) yield bytes.subarray(at + 4, at + 2 + length);
    at += 2 + Math.max(2, length);
  }
}

function* ofGif(bytes: Uint8Array): Generator<Uint8Array> {
  const tableSize = (flags = 0) => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));
  let at = 13 + tableSize(bytes[10]);
  while (at < bytes.length) {
    const introducer = bytes[at];
    if (introducer === 0x2c) {
      at = subBlocks(bytes, at + 11 + tableSize(bytes[at + 9])).end;
    } else if (introducer === 0x21) {
      const { data, end } = subBlocks(bytes, at + 2);
      yield data;
      // XMP stands there whole, without being cut into pieces.
      if (ascii(data, 0, 8) === 'XMP Data') yield bytes.subarray(at, end);
      at = end;
    } else return;
  }
}

/** Pieces of at most 255 bytes, each after its length, joined to what they are pieces of. */
function subBlocks(bytes: Uint8Array, from: number): { data: Uint8Array; end: number } {
  const pieces: Uint8Array[] = [];
  let at = from;
  for (;;) {
    const length = bytes[at] ?? 0;
    if (length === 0) break;
    pieces.push(bytes.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { data: new Uint8Array(Buffer.concat(pieces)), end: at + 1 };
}

/** Chunks of a WebP that hold the picture itself. */
const OF_PICTURE = /^(?:VP8[ LX]|ALPH|ANIM|ANMF|ICCP)$/;

function* ofWebp(bytes: Uint8Array): Generator<Uint8Array> {
  const view = viewOf(bytes);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true);
    if (!OF_PICTURE.test(ascii(bytes, at, 4))) yield bytes.subarray(at + 8, at + 8 + length);
    at += 8 + length + (length % 2);
  }
}

/** Boxes that describe the picture; EXIF and XMP lie between its data, where sharp finds them. */
function* ofBoxes(bytes: Uint8Array): Generator<Uint8Array> {
  const view = viewOf(bytes);
  for (let at = 0; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = ascii(bytes, at + 4, 4);
    if (type !== 'mdat') yield bytes.subarray(at + 8, length < 8 ? undefined : at + length);
    if (length < 8) return;
    at += length;
  }
}
