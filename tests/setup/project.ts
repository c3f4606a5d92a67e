import { type ExecFileException, execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of this project. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of the project with this Node, and waits for its end. */
export function run(
  folder: string,
  program: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...program],
      {
        cwd: folder,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NO_COLOR: '1',
          FORCE_COLOR: undefined,
          ASTRO_TELEMETRY_DISABLED: '1',
          ...environment,
        },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error: ExecFileException | null, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ code, output: `${stdout}\n${stderr}` });
      },
    );
  });
}

/** Builds the site of a project folder into `outDir`, as `astro build` does. */
export function build(
  folder: string,
  outDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return run(
    folder,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir],
    environment,
  );
}

const COPIED = [
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A copy of the project in a folder of its own, to be changed freely; `remove` when done. */
export async function copyOfProject(): Promise<{
  readonly folder: string;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'proofloop-'));
  for (const item of COPIED)
    await cp(path.join(projectRoot, item), path.join(folder, item), { recursive: true });
  await symlink(
    path.join(projectRoot, 'node_modules'),
    path.join(folder, 'node_modules'),
    'junction',
  );
  await mkdir(path.join(folder, '.cache'), { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
