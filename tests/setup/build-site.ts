import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, projectRoot } from './project.ts';

/** The day for which the tests build the site. */
export const TEST_DAY = '2026-11-23';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
  }
}

/** Builds the real site once for all tests of the built site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'proofloop-site-'));
  const site = path.join(folder, 'dist');
  const { code, output } = await build(projectRoot, site, { AS_OF: TEST_DAY });
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
  project.provide('site', site);
  return () => rm(folder, { recursive: true, force: true });
}
