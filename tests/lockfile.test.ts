import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { projectRoot } from './setup/project.ts';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

async function packages() {
  const text = await readFile(path.join(projectRoot, 'package-lock.json'), 'utf8');
  return lockfile.parse(JSON.parse(text)).packages;
}

it('locks the packages of every platform, so that npm ci works on each', async () => {
  const locked = await packages();
  const missing = Object.entries(locked).flatMap(([holder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`node_modules/${name}` in locked) && !(`${holder}/node_modules/${name}` in locked),
    ),
  );
  expect(missing).toEqual([]);
});

it('names no host', async () => {
  const hosts = Object.entries(await packages()).flatMap(([name, { resolved }]) =>
    resolved === undefined ? [] : [name],
  );
  expect(hosts).toEqual([]);
});
