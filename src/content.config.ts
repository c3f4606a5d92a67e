import { defineCollection } from 'astro:content';
import { kindIds } from '#model/kinds.ts';
import { entryLoader, settingsLoader } from '#site/entry-loader.ts';

/** One collection a kind, made from the model: adding a kind needs no change here. */
export const collections = {
  ...Object.fromEntries(
    kindIds.map((kind) => [kind, defineCollection({ loader: entryLoader(kind) })]),
  ),
  settings: defineCollection({ loader: settingsLoader() }),
};
