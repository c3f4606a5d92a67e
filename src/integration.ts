import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { contentRules } from '#checks/content-rules.ts';
import { pretty } from '#checks/reporters/pretty.ts';
import { exitCode } from '#checks/run-checks.ts';
import { asOfDay } from '#content/as-of.ts';
import { readCheckedProject } from '#incremental/project.ts';
import { type Publisher, publisher } from './built-site/publish.ts';
import { TOOLBAR_APP } from './dev-toolbar/message.ts';
import { serveToolbar } from './dev-toolbar/serve.ts';
import { ruleAddress } from './guide/rule-address.ts';

// A flag: claims are raised here by evidence.
const TOOLBAR_ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="currentColor"><path d="M3 1h1.5v14H3zM5.5 2h8l-2 3 2 3h-8z"/></svg>';

/**
 * Wires Proofloop into Astro: the site's address from `site.yaml`, the day of the build, the checks
 * before anything is rendered; after it the search index, the check of what was built, and the
 * swap that puts it in the place of the former site.
 */
export function proofloop(): AstroIntegration {
  const asOf = asOfDay(process.env['AS_OF'], new Date());
  let publishing: Publisher | undefined;
  let place: { readonly root: string; readonly base: string } | undefined;
  return {
    name: 'proofloop',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, addDevToolbarApp, logger }) => {
        const root = fileURLToPath(config.root);
        const checked = await readCheckedProject(root);
        const { content } = checked;
        const site = content.site.value;
        updateConfig({
          ...(site === undefined ? {} : { site: site.address, base: site.base }),
          vite: {
            define: {
              'import.meta.env.AS_OF': JSON.stringify(asOf),
              __SHOWS_DRAFTS__: JSON.stringify(command === 'dev'),
              'import.meta.env.PROJECT_ROOT': JSON.stringify(root),
            },
          },
        });
        if (command === 'dev')
          addDevToolbarApp({
            id: TOOLBAR_APP,
            name: 'Proofloop',
            icon: TOOLBAR_ICON,
            entrypoint: new URL('./dev-toolbar/app.ts', import.meta.url),
          });
        if (command !== 'build') return;
        const findings = checked.findings(asOf);
        const report = pretty(findings, {
          book: contentRules,
          locale: 'en',
          textOf: content.textOf,
          addressOf: (rule) => site && ruleAddress(site, rule, 'en'),
          colour: styleText('red', '.', { stream: process.stdout }) !== '.',
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
        publishing = publisher({ root, destination: fileURLToPath(config.outDir), content, asOf });
        updateConfig({ outDir: publishing.staging });
      },
      'astro:config:done': ({ config }) => {
        place = { root: fileURLToPath(config.root), base: config.base };
      },
      'astro:server:setup': (server) => {
        if (place !== undefined) serveToolbar(server, { ...place, asOf });
      },
      'astro:build:done': async ({ logger }) => {
        await publishing?.publish(logger);
      },
    },
  };
}
