import path from 'node:path';
import { styleText } from 'node:util';
import { checkCommand } from '#checks/command/check-command.ts';
import { readCheckedProject } from '#incremental/project.ts';

const root = path.resolve(import.meta.dirname, '..');

const { out, err, code } = await checkCommand({
  argv: process.argv.slice(2),
  environment: process.env,
  now: new Date(),
  // Node's own rules: NO_COLOR and FORCE_COLOR first, then whether it is a terminal.
  colour: styleText('red', '.', { stream: process.stdout }) !== '.',
  root,
  readChecked: () => readCheckedProject(root),
});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
