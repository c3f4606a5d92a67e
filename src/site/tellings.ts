import path from 'node:path';
import { filesOnDisk } from '#content/disk.ts';
import { proseCacheOnDisk } from '#content/prose-cache.ts';
import type { Entry } from '#evidence/entry.ts';
import { uiWords } from '#i18n/ui-words.ts';
import { locales } from '#model/locale.ts';
import { cachedParse } from '#prose/cached.ts';
import { renderNodes } from '#prose/render-nodes.ts';
import type { SiteContext } from './context.ts';
import { type ProseView, proseNodes } from './prose-view.ts';

const root = import.meta.env.PROJECT_ROOT;
const files = filesOnDisk(root);
const cache = proseCacheOnDisk(path.join(root, '.cache/prose'));

/**
 * The prose of an entry in the page's language, or in another one that has it. Read when the page
 * is rendered: kept in the content store, bodies of ten thousand cases would fill the memory.
 */
export async function proseOf(context: SiteContext, entry: Entry): Promise<ProseView | undefined> {
  for (const lang of [context.locale, ...locales]) {
    const telling = entry.tellings[lang];
    if (telling === undefined) continue;
    const bytes = await files.read(telling.file);
    if (typeof bytes === 'string') continue;
    const { tree } = await cachedParse(cache, new TextDecoder().decode(bytes));
    const { prose: labels } = uiWords[lang];
    const nodes = renderNodes(tree, {
      labels: { ...labels, task: (done) => (done ? labels.taskDone : labels.taskOpen) },
    });
    return { lang, nodes: proseNodes(context, entry, nodes) };
  }
  return undefined;
}
