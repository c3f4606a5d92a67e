import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders of `src/` whose code decides what is read in an entry and found wrong with it. */
export const DECISIVE_FOLDERS: readonly string[] = [
  ...['model', 'prose', 'content', 'evidence', 'lifecycle', 'checks', 'incremental'],
];

/**
 * A digest of the code, the versions of packages and of Node: what was remembered under another one
 * may be wrong. Reading a few hundred small files takes some milliseconds.
 */
export function codeDigest(root = path.resolve(import.meta.dirname, '../..')): string {
  const files = DECISIVE_FOLDERS.flatMap((folder) => {
    const whole = path.join(root, 'src', folder);
    return readdirSync(whole, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && /(?<!\.test)\.ts$/.test(item.name))
      .map((item) => path.join(item.parentPath, item.name));
  }).sort();
  const parts = [...files, path.join(root, 'package-lock.json')].map(
    (file) => `${path.relative(root, file)} ${hash('sha256', readFileSync(file))}`,
  );
  return hash('sha256', [process.version, ...parts].join('\n'));
}
