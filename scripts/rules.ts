import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rulesDocument } from '#checks/reference/rules-document.ts';

const file = path.resolve(import.meta.dirname, '../docs/rules.md');
await writeFile(file, rulesDocument());
