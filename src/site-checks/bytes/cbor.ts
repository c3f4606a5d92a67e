/**
 * Every text in data written as CBOR (RFC 8949), as the search index is. A text is preceded by its
 * length, which may look like a letter, so that such data cannot be searched as if it were text.
 */
export function textsInCbor(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  let at = 0;
  const argument = (info: number): number => {
    const from = at;
    if (info < 24) return info;
    if (info === 24) at += 1;
    else if (info === 25) at += 2;
    else if (info === 26) at += 4;
    else if (info === 27) at += 8;
    else return Number.NaN;
    if (info === 24) return view.getUint8(from);
    if (info === 25) return view.getUint16(from);
    return info === 26 ? view.getUint32(from) : Number(view.getBigUint64(from));
  };
  // Data items follow one another; those inside arrays and maps need no nesting to be found.
  while (at < bytes.length) {
    const first = view.getUint8(at);
    at += 1;
    const kind = first >> 5;
    const length = argument(first & 31);
    if (kind !== 2 && kind !== 3) continue;
    if (Number.isNaN(length)) continue;
    const part = bytes.subarray(at, at + length);
    texts.push(new TextDecoder().decode(part));
    at += length;
  }
  return texts;
}
