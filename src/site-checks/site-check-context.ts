import type { Content } from '#content/content.ts';
import { entriesFrom } from '#evidence/from-content.ts';
import { publicGraph } from '#evidence/gate.ts';
import { buildGraph } from '#evidence/graph.ts';
import type { Withheld } from '#evidence/withheld.ts';
import { formerAddresses } from '#lifecycle/former-addresses.ts';
import { below } from '#lifecycle/host-files.ts';
import type { Day } from '#model/dates.ts';
import type { Limits } from '#model/limits.ts';
import type { Locale } from '#model/locale.ts';
import { NO_PERMALINKS } from '#model/permalinks.ts';
import { type Routes, routesOf } from '#model/routes.ts';
import type { Site } from '#model/site.ts';
import type { BuiltSite, SiteLocation } from './built-site.ts';
import { LinkSources } from './link-sources.ts';

/** What rules about the built site look at. */
export interface SiteCheckContext {
  readonly built: BuiltSite;
  readonly content: Content;
  readonly site: Site;
  readonly limits: Limits;
  readonly routes: Routes;
  /** What may not be shown, and why. */
  readonly withheld: Withheld;
  /** Where in the content a link of a page comes from. */
  readonly sources: LinkSources;
  /** Addresses that were published once and must answer, in the order of addresses. */
  readonly permalinks: readonly string[];
  /** Folders of the machine that built the site: they must not be named in it. */
  readonly machine: Machine;
}

/** What of the building machine must not be told. */
export interface Machine {
  /** The project's folder, absolute. */
  readonly project: string;
  /** The home folder of whoever builds, absolute. */
  readonly home: string;
}

/** What a built site is held against, apart from its files. */
export interface SiteExpectations {
  readonly content: Content;
  readonly asOf: Day;
  readonly machine: Machine;
}

/** Where a site made from content stands. `folder` is how its findings name the folder it is in. */
export function locationOf(content: Content, folder: string): SiteLocation {
  const { address, base } = settingsOf(content);
  return { address, base, folder };
}

/**
 * What rules look at.
 * @throws Error if the settings of the site cannot be read: then nothing can be said of it.
 */
export function siteCheckContext(
  built: BuiltSite,
  { content, asOf, machine }: SiteExpectations,
): SiteCheckContext {
  const site = settingsOf(content);
  const taxonomy = content.taxonomy.value;
  if (taxonomy === undefined) throw new Error(`${content.taxonomy.file} could not be read.`);
  const routes = routesOf({ base: site.base, defaultLocale: defaultLocaleOf(site) });
  const graph = buildGraph(entriesFrom(content), taxonomy);
  const publication = publicGraph(graph, asOf);
  const permalinks = content.permalinks.value ?? NO_PERMALINKS;
  const { kept, untellable } = formerAddresses({ graph, publication, site, permalinks });
  const untold = new Set(untellable.map(({ address }) => address));
  const published = [...permalinks.addresses, ...kept.map(({ address }) => address)];
  return {
    built,
    content,
    site,
    limits: site.limits,
    routes,
    withheld: publication.withheld,
    permalinks: [...new Set(published)]
      .filter((address) => !untold.has(address))
      .sort()
      .map((address) => below(site.base, address)),
    sources: new LinkSources(content, routes, site),
    machine,
  };
}

function settingsOf(content: Content): Site {
  if (content.site.value === undefined) throw new Error(`${content.site.file} could not be read.`);
  return content.site.value;
}

/** The language whose addresses have no prefix. */
export function defaultLocaleOf(site: Site): Locale {
  return site.locales[0] ?? 'en';
}
