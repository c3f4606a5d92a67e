import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { pretty } from '#checks/reporters/pretty.ts';
import { exitCode, runChecks } from '#checks/run-checks.ts';
import { asOfDay } from '#content/as-of.ts';
import { filesOnDisk } from '#content/disk.ts';
import { proseCacheOnDisk } from '#content/prose-cache.ts';
import { readContent } from '#content/read-content.ts';
import { indexSite } from './site/search-index.ts';

/**
 * Wires Proofloop into Astro: the site's address from `site.yaml`, the day of the build, the checks
 * before anything is rendered, and the search index after it.
 */
export function proofloop(): AstroIntegration {
  const asOf = asOfDay(process.env['AS_OF'], new Date());
  return {
    name: 'proofloop',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        const content = await readContent(
          filesOnDisk(root),
          proseCacheOnDisk(path.join(root, '.cache/prose')),
        );
        const site = content.site.value;
        updateConfig({
          ...(site === undefined ? {} : { site: site.address, base: site.base }),
          vite: {
            define: {
              'import.meta.env.AS_OF': JSON.stringify(asOf),
              'import.meta.env.PROJECT_ROOT': JSON.stringify(root),
            },
          },
        });
        if (command !== 'build') return;
        const findings = runChecks(content, asOf);
        const report = pretty(findings, {
          locale: 'en',
          textOf: content.textOf,
          colour: process.stdout.hasColors?.() ?? false,
        });
        if (exitCode(findings) !== 0) {
          process.stderr.write(`${report}\n`);
          throw new AstroError(
            'The content has errors, so the site was not built.',
            'They are listed above. `npm run check` shows them again.',
          );
        }
        logger.info(`content checked for ${asOf}: ${content.entries.length} entries`);
        if (findings.length > 0) process.stdout.write(`${report}\n`);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexSite(fileURLToPath(dir));
        logger.info(`search index of ${pages} pages`);
      },
    },
  };
}
