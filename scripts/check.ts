import path from 'node:path';
import { parseArgs } from 'node:util';
import { pretty } from '#checks/reporters/pretty.ts';
import { exitCode, runChecks } from '#checks/run-checks.ts';
import { asOfDay } from '#content/as-of.ts';
import { filesOnDisk } from '#content/disk.ts';
import { proseCacheOnDisk } from '#content/prose-cache.ts';
import { readContent } from '#content/read-content.ts';
import { isLocale, type Locale } from '#model/locale.ts';

const HELP = `npm run check [-- options]

  --as-of DAY   check for that day instead of today (also: AS_OF=2027-06-30)
  --lang en|zh  language of the messages (default: from LANG)

Exit code: 0 no errors, 1 errors, 2 could not run.
`;

try {
  const { values } = parseArgs({
    options: { 'as-of': { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) process.stdout.write(HELP);
  else {
    const root = path.resolve(import.meta.dirname, '..');
    const content = await readContent(
      filesOnDisk(root),
      proseCacheOnDisk(path.join(root, '.cache/prose')),
    );
    const findings = runChecks(
      content,
      asOfDay(values['as-of'] ?? process.env['AS_OF'], new Date()),
    );
    process.stdout.write(
      pretty(findings, {
        locale: languageOf(values.lang),
        textOf: content.textOf,
        colour: process.stdout.hasColors?.() ?? process.env['FORCE_COLOR'] !== undefined,
      }),
    );
    process.exitCode = exitCode(findings);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function languageOf(given: string | undefined): Locale {
  if (given !== undefined) {
    if (isLocale(given)) return given;
    throw new RangeError(`Unexpected --lang ${given}, expected en or zh`);
  }
  return (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').startsWith('zh') ? 'zh' : 'en';
}
