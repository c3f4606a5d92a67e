import path from 'node:path';
import { namesIn } from '#authoring/names.ts';
import { writeSchemas } from '#authoring/schemas-on-disk.ts';
import { filesOnDisk } from '#content/disk.ts';
import { entryReader } from '#content/entry-reader.ts';
import { proseCacheOnDisk } from '#content/prose-cache.ts';
import { readContent } from '#content/read-content.ts';

// Makes `schemas/`, from which editors complete and explain facts while they are typed. Runs after
// `npm install`, with `npm run dev`, `npm run new`, and by hand as `npm run schemas`.
const root = path.resolve(import.meta.dirname, '..');
const content = await readContent(
  filesOnDisk(root),
  entryReader(proseCacheOnDisk(path.join(root, '.cache/prose'))),
);
const changed = await writeSchemas(root, namesIn(content));
process.stdout.write(
  changed.length === 0
    ? 'Editor help is up to date.\n'
    : `Editor help written: ${changed.length} files in schemas/.\n`,
);
