import path from 'node:path';
import { styleText } from 'node:util';
import { checkCommand } from '#checks/command/check-command.ts';
import { filesOnDisk } from '#content/disk.ts';
import { proseCacheOnDisk } from '#content/prose-cache.ts';
import { entryReader, readContent } from '#content/read-content.ts';

const root = path.resolve(import.meta.dirname, '..');

const { out, err, code } = await checkCommand({
  argv: process.argv.slice(2),
  environment: process.env,
  now: new Date(),
  // Node's own rules: NO_COLOR and FORCE_COLOR first, then whether it is a terminal.
  colour: styleText('red', '.', { stream: process.stdout }) !== '.',
  root,
  readContent: () =>
    readContent(filesOnDisk(root), entryReader(proseCacheOnDisk(path.join(root, '.cache/prose')))),
});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
