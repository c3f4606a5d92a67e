import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { BuiltPage } from './built-page.ts';
import type { SiteCheckContext } from './site-check-context.ts';

const compress = promisify(gzip);

/** Bytes in whole kilobytes of 1000 bytes, as limits are written; rounded up. */
export function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}

// Styles and scripts are shared by hundreds of pages.
const weighed = new WeakMap<Uint8Array, Promise<number>>();

/** How many bytes of a file travel: compressed, as every server sends it. */
export function transferSize(bytes: Uint8Array): Promise<number> {
  const known = weighed.get(bytes);
  if (known !== undefined) return known;
  const size = compress(bytes).then((packed) => packed.length);
  weighed.set(bytes, size);
  return size;
}

/** How many bytes of files travel that a page loads by some addresses. */
export async function transferSizeOf(
  page: BuiltPage,
  addresses: readonly string[],
  { built }: SiteCheckContext,
): Promise<number> {
  const sizes = addresses.map((address) => {
    const target = built.follow(page, address);
    const file = target.to === 'file' ? built.files.get(target.name) : undefined;
    return file === undefined ? 0 : transferSize(file.bytes);
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
