import { baseFiles, contentOf } from '#checks/testing/base-content.ts';
import { changed, type Fixture } from '#checks/testing/fixtures.ts';
import type { CommandWorld } from '../command/command.ts';

/** A world in memory: what is written can be read again. */
export interface TestWorld extends CommandWorld {
  readonly files: Map<string, string | Uint8Array>;
}

/** The sound base content of the checks' fixtures with changes, on 23 November 2026. */
export async function worldOf(command: string, change: Fixture['change'] = []): Promise<TestWorld> {
  const files = new Map<string, string | Uint8Array>(changed(await baseFiles(), change));
  return {
    argv: command.split(' ').filter((word) => word !== ''),
    environment: {},
    now: new Date('2026-11-23T12:00:00Z'),
    files,
    readContent: () => contentOf(files),
    write: (file, text) => {
      files.set(file, text);
      return Promise.resolve();
    },
  };
}

/** The text of a file of a world. */
export function textIn({ files }: TestWorld, file: string): string {
  return Buffer.from(files.get(file) ?? '').toString();
}
