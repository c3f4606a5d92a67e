import { z } from 'zod';
import { webAddress } from './fields.ts';

/** An address of this site, below the path the site stands under: `/zh/cases/acme/`. */
export type SiteAddress = string;

const ADDRESS = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/;
const AN_ADDRESS =
  'an address of this site that begins and ends with a slash, such as /cases/acme/';

/** Whether a text is written as an address of this site. */
export function isSiteAddress(text: string): text is SiteAddress {
  return ADDRESS.test(text);
}

const address = () => z.string().regex(ADDRESS, AN_ADDRESS);

/**
 * `content/permalinks.yaml`: every address that ever was published, as it stands below the path of
 * the site, so that moving the whole site changes none. Lists may come in any order and name an
 * address twice, since two branches that each add some are merged line by line.
 */
export const permalinks = z.strictObject({
  addresses: z
    .array(address())
    .default([])
    .describe('Every address that was ever published. `npm run permalinks` adds to it.'),
  gone: z
    .array(address())
    .default([])
    .describe('Addresses that are given up: they say that the page is no longer available.'),
  to: z
    .record(address(), z.union([address(), webAddress()], `${AN_ADDRESS}, or a full one`))
    .default({})
    .describe('Addresses that lead elsewhere, and where to.'),
});

/** `content/permalinks.yaml`, as read and checked. */
export type Permalinks = z.output<typeof permalinks>;

/** The permalinks of a site that recorded none yet. */
export const NO_PERMALINKS: Permalinks = permalinks.parse({});
