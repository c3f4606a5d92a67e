import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content, RawEntry } from '#content/content.ts';
import { filesOnDisk } from '#content/disk.ts';
import { entryReader } from '#content/entry-reader.ts';
import { proseCacheOnDisk } from '#content/prose-cache.ts';
import { CONTENT, readContent, readEntry } from '#content/read-content.ts';
import { entryFrom } from '#evidence/from-content.ts';
import { isKindId, type KindId } from '#model/kinds.ts';
import { writeEnded } from './write-ended.ts';

// All collections load at once and read the same files: one reading serves them.
const readings = new Map<string, Promise<Content>>();

/** Loads the entries of one kind: facts and the heads of tellings. Prose is read when a page shows it. */
export function entryLoader(kind: KindId): Loader {
  return {
    name: 'proofloop-entries',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const loaded = reading(root).then((content) => {
        context.store.clear();
        for (const entry of content.entries) if (entry.kind === kind) put(context, entry);
      });
      onChange(context, loaded, async (file) => {
        const changed = entryOfFile(root, file);
        if (changed?.kind !== kind) return;
        const entry = await readEntry(filesOnDisk(root), kind, changed.id, cache(root));
        if (entry === undefined) context.store.delete(changed.id);
        else put(context, entry);
      });
      await loaded;
    },
  };
}

/** Loads `site.yaml`, `taxonomy.yaml` and `permalinks.yaml`. */
export function settingsLoader(): Loader {
  return {
    name: 'proofloop-settings',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const put = (content: Content) => {
        for (const id of ['site', 'taxonomy', 'permalinks'] as const) {
          const data = content[id].value;
          if (data !== undefined) context.store.set({ id, data: { ...data } });
        }
      };
      const loaded = reading(root).then(put);
      onChange(context, loaded, async (file) => {
        if (
          /(?:^|[\\/])content[\\/](?:site|taxonomy|permalinks)\.yaml$/.test(
            path.relative(root, file),
          )
        )
          put(await readContent(filesOnDisk(root), entryReader(cache(root))));
      });
      await loaded;
    },
  };
}

/**
 * Hears of every file that is saved, made or removed while the dev server runs, also during the
 * first reading, after which it is handled. One change is handled after the other, so that an older
 * reading never replaces a newer one.
 */
function onChange(
  context: LoaderContext,
  loaded: Promise<void>,
  handle: (file: string) => Promise<void>,
): void {
  let last = loaded;
  context.watcher?.on('all', (_event, file) => {
    // The waits of many files run side by side.
    const ended = writeEnded();
    last = last
      .then(() => ended)
      .then(() => handle(file))
      .catch((error: unknown) => context.logger.error(String(error)));
  });
}

function put(context: LoaderContext, raw: RawEntry): void {
  const entry = entryFrom(raw);
  // An entry that cannot be read is told by the checks; its last sound state stays in view.
  if (entry === undefined) return;
  const { facts, tellings } = entry;
  const data: Record<string, unknown> = {
    facts,
    tellings,
    pictures: raw.pictures.map(({ name }) => name),
  };
  context.store.set({ id: entry.id, data, digest: context.generateDigest(data) });
}

function reading(root: string): Promise<Content> {
  const known = readings.get(root);
  if (known !== undefined) return known;
  const made = readContent(filesOnDisk(root), entryReader(cache(root)));
  readings.set(root, made);
  // A later load, after a change of configuration, reads anew.
  void made.finally(() => setTimeout(() => readings.delete(root), 0));
  return made;
}

const cache = (root: string) => proseCacheOnDisk(path.join(root, '.cache/prose'));

function entryOfFile(
  root: string,
  file: string,
): { readonly kind: KindId; readonly id: string } | undefined {
  const [top, kind = '', id = ''] = path.relative(root, file).split(path.sep);
  return top === CONTENT && isKindId(kind) && id !== '' ? { kind, id } : undefined;
}
