/**
 * Runs of letters, digits and what stands between them. A single character is no word, and in blocks
 * of bytes it is chance.
 */
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\p{Cf}\r\n\t]+/gu;

/** Encodings of East Asia and western Europe that devices still write. */
const OLD_ENCODINGS = ['windows-1252', 'gb18030', 'big5', 'shift_jis'];

/**
 * The readable words of a block of metadata, in each of the encodings it may be written in. Text of
 * two bytes a character may begin at any byte.
 */
export function wordsIn(block: Uint8Array): string[] {
  const old = block.some((byte) => byte >= 0x80) ? OLD_ENCODINGS : [];
  const decodings = [
    ...['utf-8', ...old].map((encoding) => decode(encoding, block)),
    ...['utf-16le', 'utf-16be'].flatMap((encoding) =>
      [0, 1].map((start) => decode(encoding, block.subarray(start))),
    ),
  ];
  return [...new Set(decodings.map((text) => (text.match(WORDS) ?? []).join('\n')))].filter(
    (words) => words !== '',
  );
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
