import path from 'node:path';
import { parseArgs } from 'node:util';
import { asOfDay } from '#content/as-of.ts';
import { filesOnDisk } from '#content/disk.ts';
import { entryReader } from '#content/entry-reader.ts';
import { proseCacheOnDisk } from '#content/prose-cache.ts';
import { readContent } from '#content/read-content.ts';
import { checkSite } from '../src/built-site/check-site.ts';
import { expectations } from '../src/built-site/publish.ts';
import { siteFilesOnDisk } from '../src/built-site/site-folder.ts';

const root = path.resolve(import.meta.dirname, '..');

try {
  const { values } = parseArgs({
    options: { dir: { type: 'string', default: 'dist' }, 'as-of': { type: 'string' } },
  });
  const content = await readContent(
    filesOnDisk(root),
    entryReader(proseCacheOnDisk(path.join(root, '.cache/prose'))),
  );
  const asOf = asOfDay(values['as-of'] ?? process.env['AS_OF'], new Date());
  const files = await siteFilesOnDisk(path.resolve(root, values.dir));
  const report = await checkSite(files, expectations(root, content, asOf));
  for (const { file, message } of report.problems) process.stdout.write(`${file}: ${message}\n`);
  process.stdout.write(
    `${report.pages} pages and ${report.files} files checked, ${report.problems.length} problems\n`,
  );
  process.exitCode = report.problems.length === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
