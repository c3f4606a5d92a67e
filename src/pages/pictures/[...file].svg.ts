import type { GetStaticPaths } from 'astro';
import { picturePaths, pictureRoute } from '#site/picture-route.ts';

// An ending in the name of the route keeps Astro from asking for a slash after it.
export const getStaticPaths = (() => picturePaths('svg')) satisfies GetStaticPaths;

export const GET = pictureRoute('svg');
