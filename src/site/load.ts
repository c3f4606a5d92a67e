import { getCollection, getEntry } from 'astro:content';
import type { Entry } from '#evidence/entry.ts';
import { type Publication, publicGraph } from '#evidence/gate.ts';
import { buildGraph } from '#evidence/graph.ts';
import { type FormerAddress, formerAddresses } from '#lifecycle/former-addresses.ts';
import { type KindId, kindIds } from '#model/kinds.ts';
import { permalinks as permalinksSchema } from '#model/permalinks.ts';
import { type Site, site as siteSchema } from '#model/site.ts';
import { taxonomy as taxonomySchema } from '#model/taxonomy.ts';
import { previewed } from './preview.ts';
import { storedEntry } from './stored-entry.ts';

/** Everything pages are made from: what is public on the day of the build. */
export interface Loaded extends Publication {
  readonly site: Site;
  /** Pictures beside the tellings of entries, by kind and id. */
  picturesOf(key: string): readonly string[];
  /** Addresses of what was published once, and what answers there now. */
  readonly former: readonly FormerAddress[];
}

let loading: Promise<Loaded> | undefined;

/**
 * The public content. Made once for a build; in development anew for each page, since content may
 * have changed in between, and with drafts in it, since their authors want to see them. The only place where pages reach the content collections.
 */
export function loadPublic(): Promise<Loaded> {
  if (__SHOWS_DRAFTS__) return load();
  loading ??= load();
  return loading;
}

async function load(): Promise<Loaded> {
  const [settings, taxonomy, permalinks] = await Promise.all([
    getEntry('settings', 'site'),
    getEntry('settings', 'taxonomy'),
    getEntry('settings', 'permalinks'),
  ]);
  const pictures = new Map<string, readonly string[]>();
  const entries = await Promise.all(kindIds.map((kind) => entriesOfKind(kind, pictures)));
  const graph = buildGraph(entries.flat(), taxonomySchema.parse(taxonomy?.data));
  const publication = publicGraph(graph, import.meta.env.AS_OF);
  const site = siteSchema.parse(settings?.data);
  const links = permalinksSchema.parse(permalinks?.data ?? {});
  return {
    ...publication,
    site,
    former: formerAddresses({ graph, publication, site, permalinks: links }).kept,
    picturesOf: (key) => pictures.get(key) ?? [],
  };
}

async function entriesOfKind<K extends KindId>(
  kind: K,
  pictures: Map<string, readonly string[]>,
): Promise<Entry<K>[]> {
  const schema = storedEntry(kind);
  const collection = await getCollection(kind);
  return collection.map(({ id, data }) => {
    const { facts, tellings, pictures: names } = schema.parse(data);
    pictures.set(`${kind}/${id}`, names);
    const entry = { kind, id, facts, tellings };
    return __SHOWS_DRAFTS__ ? previewed(entry) : entry;
  });
}
