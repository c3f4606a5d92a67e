import { homedir } from 'node:os';
import path from 'node:path';
import { styleText } from 'node:util';
import { siteFilesOnDisk } from '#built-site/site-folder.ts';
import { readCheckedProject } from '#incremental/project.ts';
import { siteCommand } from '#site-checks/command/site-command.ts';

const root = path.resolve(import.meta.dirname, '..');

const { out, err, code } = await siteCommand({
  argv: process.argv.slice(2),
  environment: process.env,
  systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
  now: new Date(),
  // Node's own rules: NO_COLOR and FORCE_COLOR first, then whether it is a terminal.
  colour: styleText('red', '.', { stream: process.stdout }) !== '.',
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  machine: { project: root, home: homedir() },
  readContent: async () => (await readCheckedProject(root)).content,
  readSite: (folder) => siteFilesOnDisk(path.resolve(root, folder)),
});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
