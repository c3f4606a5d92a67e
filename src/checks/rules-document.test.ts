import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checks } from './registry.ts';
import { rulesDocument } from './rules-document.ts';

test('docs/rules.md says what the rules say', async () => {
  const file = path.resolve(import.meta.dirname, '../../docs/rules.md');
  const kept = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  expect(
    kept === rulesDocument(),
    'docs/rules.md is not what the rules say now. Write it anew with: npm run rules',
  ).toBe(true);
});

test('every rule has a heading of its own, which links find', () => {
  const headings = [...rulesDocument().matchAll(/^### (.*)$/gm)].map(([, id]) => id);
  expect(headings).toEqual(checks.map(({ id }) => id));
});
