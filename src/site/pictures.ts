import type { EntryKey } from '#evidence/entry.ts';
import type { PublicProse } from '#evidence/public-prose.ts';
import type { Routes } from '#model/routes.ts';
import { walk } from '#prose/tree/walk.ts';

/** A picture as a page shows it: its own size, and narrower copies to choose from. */
export interface PictureView {
  readonly src: string;
  readonly srcset: string | undefined;
  readonly width: number;
  readonly height: number;
}

/** What must be known of a picture's file. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A file that is made of a picture; without a width it is the picture as it is. */
export interface PictureFile {
  /** Its address below that of the site. */
  readonly path: string;
  readonly width: number | undefined;
}

/** No picture is shown wider than a telling; twice that is enough for dense screens. */
const WIDTHS = [480, 960, 1440] as const;

/** The files made of a picture, narrowest first. Drawings stay as they are; photographs become WebP. */
export function pictureFiles(key: EntryKey, name: string, size: PictureSize): PictureFile[] {
  const path = `pictures/${key}/${name}`;
  if (/\.svg$/i.test(name)) return [{ path, width: undefined }];
  const largest = WIDTHS[WIDTHS.length - 1] ?? size.width;
  const widths = [...WIDTHS.filter((width) => width < size.width), Math.min(size.width, largest)];
  return [...new Set(widths)].map((width) => ({ path: `${path}.${width}.webp`, width }));
}

/** A picture as a page shows it. */
export function pictureView(
  routes: Routes,
  key: EntryKey,
  name: string,
  size: PictureSize,
): PictureView {
  const files = pictureFiles(key, name, size);
  const sized = files.filter(({ width }) => width !== undefined);
  return {
    src: routes.file(encodeURI(files.at(-1)?.path ?? '')),
    srcset:
      sized.length < 2
        ? undefined
        : sized.map(({ path, width }) => `${routes.file(encodeURI(path))} ${width}w`).join(', '),
    width: size.width,
    height: size.height,
  };
}

/** The names of the pictures that a telling shows, each once. */
export function picturesIn(tree: PublicProse): string[] {
  const names = new Set<string>();
  for (const node of walk(tree)) {
    if (node.type === 'component' && node.name === 'Picture') names.add(node.attributes.src);
    if (node.type === 'image' && !/^[a-z]+:/i.test(node.url)) names.add(node.url);
  }
  return [...names];
}
