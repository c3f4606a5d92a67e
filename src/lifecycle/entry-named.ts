import type { Content } from '#content/content.ts';
import { type EntryKey, keyOf } from '#evidence/entry.ts';
import type { SiteAddress } from '#model/permalinks.ts';
import { entryOfAddress } from '#model/routes.ts';
import type { Site } from '#model/site.ts';
import { nearest } from '#prose/nearest.ts';

/** The entry that a person means, or the one perhaps meant. */
export type Named =
  | { readonly key: EntryKey }
  | { readonly key?: never; readonly suggestion: EntryKey | undefined };

/**
 * The entry that a person names: by its key, by its folder or a file in it, or by an address with
 * or without the site's own: `cases/acme`, `content\cases\acme\`, `/zh/cases/acme/`,
 * `https://www.example.com/cases/acme/#results`.
 */
export function entryNamed(typed: string, content: Content, site: Site): Named {
  const keys = content.entries.map(keyOf);
  const address = addressTyped(typed, site);
  const meant = entryOfAddress(address.replace(/\/[^/]*\.(?:yaml|mdx)\/$/, '/'));
  const key = keys.find((candidate) => candidate === (meant && keyOf(meant)));
  if (key !== undefined) return { key };
  const wanted = meant === undefined ? address.slice(1, -1) : keyOf(meant);
  const near = nearest(wanted, keys);
  return { suggestion: keys.find((candidate) => candidate === near) };
}

/** A text as a person typed it, as an address below the path of the site. */
export function addressTyped(typed: string, site: Site): SiteAddress {
  const slashed = typed.trim().replaceAll('\\', '/');
  const path = URL.canParse(slashed) ? new URL(slashed).pathname : slashed.replace(/[?#].*$/, '');
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  const base = site.base.split('/').filter((step) => step !== '');
  const inside = base.every((step, at) => steps[at] === step) ? steps.slice(base.length) : steps;
  const below = inside[0] === 'content' ? inside.slice(1) : inside;
  return below.length === 0 ? '/' : `/${below.join('/')}/`;
}
