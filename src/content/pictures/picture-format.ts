/** The formats a picture of the content may have. */
export const pictureFormats = ['avif', 'gif', 'jpeg', 'png', 'svg', 'webp'] as const;

/** A format that a picture of the content may have. */
export type PictureFormat = (typeof pictureFormats)[number];

/** What a file is by its bytes; formats that no browser or only some show are told by their name. */
export type FoundFormat = PictureFormat | 'bmp' | 'heic' | 'pdf' | 'tiff';

/** What files begin with, byte by byte. */
const SIGNATURES: readonly (readonly [RegExp, FoundFormat])[] = [
  [/^\x89PNG\r\n/, 'png'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'webp'],
  [/^[\s\S]{4}ftyp(?:avif|avis)/, 'avif'],
  // Some writers name the general format first and AVIF among those it is compatible with.
  [/^[\s\S]{4}ftyp(?:mif1|msf1)[\s\S]{4}(?:[\s\S]{4}){0,6}avi[fs]/, 'avif'],
  [/^[\s\S]{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/, 'heic'],
  [/^(?:II\*\0|MM\0\*)/, 'tiff'],
  [/^BM[\s\S]{4}\0\0\0\0/, 'bmp'],
  [/^%PDF-/, 'pdf'],
  [/^(?:\xef\xbb\xbf)?\s*<(?:[\s\S]*<)?(?:[\w.-]+:)?svg[\s>/]/, 'svg'],
];

/** The format of a file, by its bytes; undefined if it is no picture that we know. */
export function formatOf(bytes: Uint8Array): FoundFormat | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 8192)).toString('latin1');
  return SIGNATURES.find(([signature]) => signature.test(beginning))?.[1];
}

/** The format that a file's name promises. */
export function formatByName(name: string): PictureFormat | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  return ending === 'jpg' ? 'jpeg' : pictureFormats.find((format) => format === ending);
}
