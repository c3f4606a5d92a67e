import { readCheckedProject } from '#incremental/project.ts';

/** Checks the project in a folder once, as `npm run check` does, and tells how much it found. */
const [root = '', asOf = ''] = process.argv.slice(2);
const { findings } = await readCheckedProject(root);
process.stdout.write(`${findings(asOf).length}\n`);
