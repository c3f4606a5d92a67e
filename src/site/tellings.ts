import path from 'node:path';
import { filesOnDisk } from '#content/disk.ts';
import { proseCacheOnDisk } from '#content/prose-cache.ts';
import { type Entry, type EntryKey, keyOf } from '#evidence/entry.ts';
import { allEntries } from '#evidence/graph.ts';
import { type PublicProse, publicProse } from '#evidence/public-prose.ts';
import { uiWords } from '#i18n/ui-words.ts';
import { type Locale, locales } from '#model/locale.ts';
import { cachedParse } from '#prose/cached.ts';
import type { SiteContext } from './context.ts';
import type { Loaded } from './load.ts';
import { pictureSize } from './picture-files.ts';
import {
  type PictureFile,
  type PictureView,
  pictureFiles,
  picturesIn,
  pictureView,
} from './pictures.ts';
import { type ProseView, proseNodes, renderPublic } from './prose-view.ts';
import { toldIn } from './told-in.ts';

const root = import.meta.env.PROJECT_ROOT;
const files = filesOnDisk(root);
const cache = proseCacheOnDisk(path.join(root, '.cache/prose'));

/**
 * The prose of an entry in the page's language, or in another one that has it. Read when the page
 * is rendered: kept in the content store, bodies of ten thousand cases would fill the memory.
 */
export async function proseOf(
  loaded: Loaded,
  context: SiteContext,
  entry: Entry,
): Promise<ProseView | undefined> {
  for (const lang of [context.locale, ...locales]) {
    const tree = await publicTree(loaded, entry, lang);
    if (tree === undefined) continue;
    const pictures = await picturesOf(loaded, context, entry, tree);
    const { prose: labels } = uiWords[lang];
    const nodes = renderPublic(tree, {
      labels: { ...labels, task: (done) => (done ? labels.taskDone : labels.taskOpen) },
      pictureAddress: (name) => pictures.get(name)?.src ?? name,
    });
    return { lang, nodes: proseNodes(toldIn(context, lang), entry, nodes, pictures) };
  }
  return undefined;
}

/** A file to be made of a picture that some public telling shows. */
export interface ShownPicture extends PictureFile {
  readonly key: EntryKey;
  readonly name: string;
}

/** The files of all pictures that public tellings show. */
export async function picturesShown(loaded: Loaded): Promise<ShownPicture[]> {
  const all = allEntries(loaded.graph).map(async (entry): Promise<ShownPicture[]> => {
    const key = keyOf(entry);
    const names = new Set(loaded.picturesOf(key));
    if (names.size === 0) return [];
    const trees = await Promise.all(locales.map((lang) => publicTree(loaded, entry, lang)));
    const shown = new Set(trees.flatMap((tree) => (tree === undefined ? [] : picturesIn(tree))));
    const made = [...shown.intersection(names)].map(async (name) => {
      const size = await pictureSize(key, name);
      return size === undefined
        ? []
        : pictureFiles(key, name, size).map((file) => ({ ...file, key, name }));
    });
    return (await Promise.all(made)).flat();
  });
  return (await Promise.all(all)).flat();
}

/** The telling of an entry as it may be shown; undefined if there is none in the language. */
async function publicTree(
  loaded: Loaded,
  entry: Entry,
  lang: Locale,
): Promise<PublicProse | undefined> {
  const telling = entry.tellings[lang];
  if (telling === undefined) return undefined;
  const bytes = await files.read(telling.file);
  if (typeof bytes === 'string') return undefined;
  const { tree } = await cachedParse(cache, new TextDecoder().decode(bytes));
  return publicProse(tree, entry, loaded);
}

async function picturesOf(
  loaded: Loaded,
  { routes }: SiteContext,
  entry: Entry,
  tree: PublicProse,
): Promise<ReadonlyMap<string, PictureView>> {
  const key = keyOf(entry);
  const names = picturesIn(tree).filter((name) => loaded.picturesOf(key).includes(name));
  const views = names.map(async (name): Promise<[string, PictureView][]> => {
    const size = await pictureSize(key, name);
    return size === undefined ? [] : [[name, pictureView(routes, key, name, size)]];
  });
  return new Map((await Promise.all(views)).flat());
}
