import type { Room } from './room.ts';

/** What is packed in an archive, or why it cannot be unpacked. */
export type ZipPart =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly sealed: 'encrypted' | 'filter' };

/**
 * The files in a ZIP archive, by its directory.
 * @throws Error if it is damaged: also if a file is longer than the directory says, because its end
 * would not be read by whoever trusts the directory, and would be by others.
 */
export function* partsOfZip(bytes: Uint8Array, room: Room): Generator<ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('The directory is damaged.');
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    const packedLength = view.getUint32(at + 20, true);
    const length = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(slice(bytes, at + 46, nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = slice(bytes, data, packedLength);
    if (isEncrypted) yield { name, sealed: 'encrypted' };
    else if (method !== STORED && method !== DEFLATED) yield { name, sealed: 'filter' };
    else {
      const unpacked = method === STORED ? room.stored(packed) : room.inflateRaw(packed);
      if (unpacked.length !== length) throw new Error(`${name} is not as long as it says.`);
      yield { name, bytes: unpacked };
    }
  }
}

const STORED = 0;
const DEFLATED = 8;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;

/** Where the record at the end of the archive begins; a comment may follow it. */
function endRecord(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new Error('This is no archive.');
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > bytes.length) throw new Error('The archive was cut off.');
  return bytes.subarray(start, start + length);
}
