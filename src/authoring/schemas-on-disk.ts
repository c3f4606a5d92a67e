import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editorSchemas } from './json-schema.ts';
import type { Names } from './names.ts';

/** The folder that `.vscode/settings.json` takes the schemas from. */
export const SCHEMA_FOLDER = 'schemas';

/**
 * Writes the schemas for editors into the project. Files that would not change are left alone, so
 * that editors need not read them again.
 * @returns the names of the files that changed.
 */
export async function writeSchemas(root: string, names: Names): Promise<string[]> {
  const folder = path.join(root, SCHEMA_FOLDER);
  await mkdir(folder, { recursive: true });
  const changed = await Promise.all(
    [...editorSchemas(names)].map(async ([name, schema]) => {
      const file = path.join(folder, `${name}.json`);
      const text = `${JSON.stringify(schema, null, 1)}\n`;
      if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return [];
      await writeFile(file, text);
      return [`${SCHEMA_FOLDER}/${name}.json`];
    }),
  );
  return changed.flat();
}
