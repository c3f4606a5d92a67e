import type { APIRoute } from 'astro';
import { loadPublic } from './load.ts';
import { pictureBytes, pictureInWidth } from './picture-files.ts';
import { picturesShown, type ShownPicture } from './tellings.ts';

/** The endings of the files that pictures become, with their media types. */
const TYPES = { svg: 'image/svg+xml', webp: 'image/webp' } as const;

/** The addresses of the pictures that public tellings show, of one ending. Others never reach the site. */
export async function picturePaths(ending: keyof typeof TYPES) {
  const shown = await picturesShown(await loadPublic());
  return shown
    .filter(({ path }) => path.endsWith(`.${ending}`))
    .map((picture) => ({
      params: { file: picture.path.slice('pictures/'.length, -ending.length - 1) },
      props: { ...picture },
    }));
}

/** Serves a picture: a drawing as it is, a photograph in the width asked for. */
export function pictureRoute(ending: keyof typeof TYPES): APIRoute<ShownPicture> {
  return async ({ props: { key, name, width } }) => {
    const bytes = await pictureBytes(key, name);
    if (bytes === undefined) return new Response(null, { status: 404 });
    const body = width === undefined ? bytes : await pictureInWidth(bytes, width);
    return new Response(new Uint8Array(body), { headers: { 'content-type': TYPES[ending] } });
  };
}
