const GPS_INFO = 0x8825;
const LATITUDE = 2;
const LONGITUDE = 4;

/** Whether a block of metadata is EXIF that tells where a photograph was taken. */
export function tellsPosition(block: Uint8Array): boolean {
  try {
    const tiff = startOfTiff(block);
    return tiff !== undefined && hasPosition(tiff);
  } catch {
    // A table that leads beyond the end of the block is damaged, and tells nothing.
    return false;
  }
}

/** EXIF is a TIFF file within another, mostly after the letters "Exif". */
function startOfTiff(block: Uint8Array): DataView | undefined {
  for (let at = 0; at < Math.min(12, block.length - 8); at++) {
    const mark = String.fromCharCode(...block.subarray(at, at + 4));
    if (mark === 'II*\0' || mark === 'MM\0*')
      return new DataView(block.buffer, block.byteOffset + at, block.length - at);
  }
  return undefined;
}

function hasPosition(tiff: DataView): boolean {
  const isLittle = tiff.getUint8(0) === 0x49;
  const short = (at: number) => tiff.getUint16(at, isLittle);
  const long = (at: number) => tiff.getUint32(at, isLittle);
  /** Where the value of a tag stands in a table of tags. */
  const fieldAt = (table: number, tag: number): number | undefined => {
    for (let entry = 0; entry < short(table); entry++) {
      const at = table + 2 + entry * 12;
      if (short(at) === tag) return long(at + 8);
    }
    return undefined;
  };
  const gps = fieldAt(long(4), GPS_INFO);
  if (gps === undefined) return false;
  return [LATITUDE, LONGITUDE].some((tag) => {
    const at = fieldAt(gps, tag);
    // Degrees, minutes and seconds as fractions; all 0 where the camera did not know.
    return at !== undefined && [0, 8, 16].some((part) => long(at + part) !== 0);
  });
}

/** Whether words from XMP tell where a photograph was taken. */
export function wordsTellPosition(words: string): boolean {
  return /GPS(?:Latitude|Longitude)\W{1,3}\d/.test(words);
}
