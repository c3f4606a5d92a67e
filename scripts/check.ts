import path from 'node:path';
import { styleText } from 'node:util';
import { checkCommand } from '#checks/command/check-command.ts';
import { contentChanges } from '#content/changes-on-disk.ts';
import { filesOnDisk } from '#content/disk.ts';
import { readSite } from '#content/read-site.ts';
import { contentWriter } from '#content/write-disk.ts';
import { ruleAddress } from '#guide/rule-address.ts';
import { readCheckedProject } from '#incremental/project.ts';

const root = path.resolve(import.meta.dirname, '..');

const outcomes = checkCommand({
  argv: process.argv.slice(2),
  environment: process.env,
  systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
  now: () => new Date(),
  // Node's own rules: NO_COLOR and FORCE_COLOR first, then whether it is a terminal.
  colour: styleText('red', '.', { stream: process.stdout }) !== '.',
  get columns() {
    return process.stdout.isTTY ? process.stdout.columns : undefined;
  },
  root,
  readChecked: () => readCheckedProject(root),
  readSite: () => readSite(filesOnDisk(root)),
  readFile: async (file) => filesOnDisk(root).read(file),
  writeFile: contentWriter(root),
  ruleAddress,
  changes: () => contentChanges(root, interrupted()),
});

for await (const { out, err, code } of outcomes) {
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}

/** Fires at the first Ctrl-C; a second one ends the program at once. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => controller.abort());
  return controller.signal;
}
