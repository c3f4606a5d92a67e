import path from 'node:path';
import type { HookParameters } from 'astro';
import { namesIn } from '#authoring/names.ts';
import { writeSchemas } from '#authoring/schemas-on-disk.ts';
import { contentRules } from '#checks/content-rules.ts';
import type { Finding } from '#checks/finding.ts';
import { pretty } from '#checks/reporters/pretty.ts';
import type { Content } from '#content/content.ts';
import { CONTENT } from '#content/read-content.ts';
import { readCheckedProject } from '#incremental/project.ts';
import type { Day } from '#model/dates.ts';
import { writeEnded } from '#site/write-ended.ts';
import { coalesced } from './coalesced.ts';
import { REPORT, type Report, TOOLBAR_APP } from './message.ts';
import { reportOn } from './report.ts';
import { untold } from './untold.ts';

/**
 * Checks the content when the dev server starts and after every change to it, and tells the
 * toolbar; new errors are printed as well. Mistakes in content never stop the server. Keeps the schemas for editors up to date.
 */
export function serveToolbar(
  { server, toolbar, logger }: HookParameters<'astro:server:setup'>,
  options: { readonly root: string; readonly base: string; readonly asOf: Day },
): void {
  const { root, base, asOf } = options;
  const untoldErrors = untold();
  let latest: Report | undefined;
  const check = coalesced(
    async () => {
      const checked = await readCheckedProject(root);
      const { content } = checked;
      const findings = checked.findings(asOf);
      printErrors(untoldErrors(findings), content);
      const report = reportOn(content, findings, asOf, { root, base });
      if (report.problems.length !== (latest?.problems.length ?? 0))
        logger.info(`${report.problems.length} problems in the content; npm run check lists them`);
      latest = report;
      toolbar.send(REPORT, report);
      await writeSchemas(root, namesIn(content));
    },
    (error) => logger.error(String(error)),
  );
  toolbar.onAppInitialized(TOOLBAR_APP, () => {
    if (latest !== undefined) toolbar.send(REPORT, latest);
  });
  const folder = path.join(root, CONTENT) + path.sep;
  server.watcher.on('all', (_event, file) => {
    if (path.resolve(file).startsWith(folder)) void writeEnded().then(check);
  });
  void check();
}

function printErrors(errors: readonly Finding[], content: Content): void {
  if (errors.length === 0) return;
  const colour = process.stderr.hasColors?.() ?? false;
  const report = pretty(errors, {
    book: contentRules,
    locale: 'en',
    textOf: content.textOf,
    colour,
  });
  process.stderr.write(`${report}\n`);
}
