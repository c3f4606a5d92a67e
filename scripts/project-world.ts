import { access, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesOnDisk } from '#content/disk.ts';
import { entryReader } from '#content/entry-reader.ts';
import { proseCacheOnDisk } from '#content/prose-cache.ts';
import { CONTENT, readContent } from '#content/read-content.ts';
import { contentWriter } from '#content/write-disk.ts';
import type { CommandOutcome, CommandWorld } from '#lifecycle/command/command.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The world of a command that works on this project. */
export function projectWorld(): CommandWorld {
  return {
    argv: process.argv.slice(2),
    environment: process.env,
    systemLanguage: Intl.DateTimeFormat().resolvedOptions().locale,
    now: new Date(),
    readContent: () =>
      readContent(
        filesOnDisk(root),
        entryReader(proseCacheOnDisk(path.join(root, '.cache/prose'))),
      ),
    write,
  };
}

/** Content is replaced in one step; another file may be new, and may lie anywhere. */
async function write(file: string, text: string): Promise<void> {
  const full = path.resolve(root, file);
  const isThere = await access(full).then(
    () => true,
    () => false,
  );
  if (isThere && file.startsWith(`${CONTENT}/`))
    await contentWriter(root)(file, new TextEncoder().encode(text));
  else await writeFile(full, text);
}

/** Says what a command says, and ends as it ends. */
export function finish({ out, err, code }: CommandOutcome): void {
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}
