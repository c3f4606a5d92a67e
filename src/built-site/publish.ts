import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Content } from '#content/content.ts';
import { entriesFrom } from '#evidence/from-content.ts';
import { publicGraph } from '#evidence/gate.ts';
import { buildGraph } from '#evidence/graph.ts';
import { formerAddresses } from '#lifecycle/former-addresses.ts';
import { below, redirectsFile } from '#lifecycle/host-files.ts';
import type { Day } from '#model/dates.ts';
import { NO_PERMALINKS } from '#model/permalinks.ts';
import { routesOf } from '#model/routes.ts';
import { checkSite } from './check-site.ts';
import { indexSite } from './search-index.ts';
import { siteFilesOnDisk, swapIn } from './site-folder.ts';

/** What is needed to publish a site. */
export interface PublishOptions {
  /** The project's folder, absolute. */
  readonly root: string;
  /** The folder of the finished site, absolute. */
  readonly destination: string;
  /** Content without errors. */
  readonly content: Content;
  readonly asOf: Day;
}

/** Takes a site from rendered pages to its place. */
export interface Publisher {
  /** The folder into which pages are rendered. */
  readonly staging: URL;
  /**
   * Adds the search index, checks the whole, and puts it in the place of the former site.
   * @throws AstroError if the built site has problems; the former site stays.
   */
  publish(logger: { info(message: string): void; error(message: string): void }): Promise<void>;
}

/** Prepares the publishing of a site. The destination is only ever replaced by a whole site. */
export function publisher({ root, destination, content, asOf }: PublishOptions): Publisher {
  // Beside the destination, so that the last step is a rename within one file system.
  const final = path.resolve(destination);
  const staging = path.join(path.dirname(final), `.${path.basename(final)}-staging-${process.pid}`);
  return {
    staging: pathToFileURL(`${staging}${path.sep}`),
    async publish(logger) {
      await mkdir(staging, { recursive: true });
      try {
        const { kept, site } = publicationOf(content, asOf);
        await writeFile(path.join(staging, '_redirects'), redirectsFile(kept, site.base));
        const indexed = await indexSite(staging);
        logger.info(`search index of ${indexed} pages`);
        const report = await checkSite(
          await siteFilesOnDisk(staging),
          expectations(root, content, asOf),
        );
        for (const { file, message } of report.problems) logger.error(`${file}: ${message}`);
        if (report.problems.length > 0)
          throw new AstroError(
            `The built site has ${report.problems.length} problems, so the former site stays.`,
            'They are listed above.',
          );
        await swapIn(staging, final);
        logger.info(`${report.pages} pages, ${report.files} files checked and published`);
      } finally {
        await rm(staging, { recursive: true, force: true });
      }
    },
  };
}

/** What a site made from content is held against. */
export function expectations(root: string, content: Content, asOf: Day) {
  const { site, publication, kept } = publicationOf(content, asOf);
  const { address, base, locales } = site;
  const routes = routesOf({ base, defaultLocale: locales[0] ?? 'en' });
  return {
    address,
    base,
    homes: locales.map((locale) => routes.home(locale)),
    former: new Set(kept.map((former) => below(base, former.address))),
    mentions: publication.withheld.mentions,
    projectFolder: path.resolve(root),
  };
}

/** What is published on a day, and the former addresses that answer then. */
function publicationOf(content: Content, asOf: Day) {
  const { taxonomy, permalinks } = content;
  const site = content.site.value;
  if (site === undefined || taxonomy.value === undefined)
    throw new AstroError('content/site.yaml and content/taxonomy.yaml could not be read.');
  const graph = buildGraph(entriesFrom(content), taxonomy.value);
  const publication = publicGraph(graph, asOf);
  const links = permalinks.value ?? NO_PERMALINKS;
  const { kept } = formerAddresses({ graph, publication, site, permalinks: links });
  return { site, publication, kept };
}
