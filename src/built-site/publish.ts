import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import { AstroError } from 'astro/errors';
import { pretty } from '#checks/reporters/pretty.ts';
import { exitCode } from '#checks/run-checks.ts';
import type { Content } from '#content/content.ts';
import { entriesFrom } from '#evidence/from-content.ts';
import { publicGraph } from '#evidence/gate.ts';
import { buildGraph } from '#evidence/graph.ts';
import { formerAddresses } from '#lifecycle/former-addresses.ts';
import { redirectsFile } from '#lifecycle/host-files.ts';
import type { Day } from '#model/dates.ts';
import { NO_PERMALINKS } from '#model/permalinks.ts';
import { readBuiltSite } from '#site-checks/built-site.ts';
import { runSiteChecks } from '#site-checks/run-site-checks.ts';
import { locationOf, siteCheckContext } from '#site-checks/site-check-context.ts';
import { siteRules } from '#site-checks/site-rules.ts';
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
  publish(logger: { info(message: string): void }): Promise<void>;
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
        const { built, findings, report } = await checkBuilt({
          staging,
          root,
          final,
          content,
          asOf,
        });
        if (findings.length > 0) process.stderr.write(`${report}\n`);
        if (exitCode(findings) !== 0)
          throw new AstroError(
            'The built site has errors, so it was not published and the former site stays.',
            'They are listed above.',
          );
        await swapIn(staging, final);
        logger.info(`${built.pages.length} pages, ${built.files.size} files checked and published`);
      } finally {
        await rm(staging, { recursive: true, force: true });
      }
    },
  };
}

/** Checks what was built, as it will stand at its destination. */
async function checkBuilt({
  staging,
  root,
  final,
  content,
  asOf,
}: {
  readonly staging: string;
  readonly root: string;
  readonly final: string;
  readonly content: Content;
  readonly asOf: Day;
}) {
  const files = await siteFilesOnDisk(staging);
  if (files === undefined) throw new AstroError('No page was rendered, so there is no site.');
  const folder = path.relative(root, final).split(path.sep).join('/');
  const built = await readBuiltSite(files, locationOf(content, folder));
  const machine = { project: path.resolve(root), home: homedir() };
  const findings = await runSiteChecks(siteCheckContext(built, { content, asOf, machine }));
  const report = pretty(findings, {
    book: siteRules,
    locale: 'en',
    textOf: (file) => built.textOf(file) ?? content.textOf(file),
    colour: styleText('red', '.', { stream: process.stderr }) !== '.',
  });
  return { built, findings, report };
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
  return { site, kept };
}
