import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';

/** To how many bytes one file of the site may unpack, together with all that is packed inside it. */
export const MOST_UNPACKED = 128_000_000;

/** Something unpacks to more than there is room for. */
export class TooLarge extends Error {}

/**
 * Unpacks what is packed in one file, and stops where it becomes too much: a few kilobytes can be
 * made to unpack to more than any machine holds.
 */
export class Room {
  #left: number;

  constructor(bytes: number = MOST_UNPACKED) {
    this.#left = bytes;
  }

  gunzip(bytes: Uint8Array): Uint8Array {
    return this.#unpacked((options) => gunzipSync(bytes, options));
  }

  brotli(bytes: Uint8Array): Uint8Array {
    return this.#unpacked((options) => brotliDecompressSync(bytes, options));
  }

  inflateRaw(bytes: Uint8Array): Uint8Array {
    return this.#unpacked((options) => inflateRawSync(bytes, options));
  }

  /** Of a damaged stream as much as there is. */
  inflate(bytes: Uint8Array): Uint8Array {
    const finishFlush = constants.Z_SYNC_FLUSH;
    return this.#unpacked((options) => inflateSync(bytes, { ...options, finishFlush }));
  }

  /** Counts bytes that are stored as they are: the same ones can be listed many times. */
  stored(bytes: Uint8Array): Uint8Array {
    if (bytes.length > this.#left) throw new TooLarge();
    this.#left -= bytes.length;
    return bytes;
  }

  #unpacked(unpack: (options: { readonly maxOutputLength: number }) => Uint8Array): Uint8Array {
    if (this.#left < 1) throw new TooLarge();
    try {
      return this.stored(unpack({ maxOutputLength: this.#left }));
    } catch (error) {
      if (isOverLength(error)) throw new TooLarge();
      throw error;
    }
  }
}

const isOverLength = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
