import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { codeDigest, DECISIVE_FOLDERS } from './code-digest.ts';

const root = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'proofloop-code-'));
afterAll(() => rmSync(copy, { recursive: true }));

test('it covers all code that reading and checking import', () => {
  const outside = DECISIVE_FOLDERS.flatMap((folder) => {
    const whole = path.join(root, 'src', folder);
    return readdirSync(whole, { recursive: true, encoding: 'utf8' })
      .filter(
        (file) => file.endsWith('.ts') && !/\.test\.ts$|testing[\\/]|[\\/]command[\\/]/.test(file),
      )
      .flatMap((file) => {
        const text = readFileSync(path.join(whole, file), 'utf8');
        return [...text.matchAll(/from '#([a-z-]+)\//g)]
          .map(([, target = '']) => target)
          .filter((target) => !DECISIVE_FOLDERS.includes(target))
          .map((target) => `${folder}/${file} imports #${target}`);
      });
  });
  expect(outside).toEqual([]);
});

test('it changes with the code and with the packages, and not with tests', () => {
  for (const folder of DECISIVE_FOLDERS)
    cpSync(path.join(root, 'src', folder), path.join(copy, 'src', folder), { recursive: true });
  cpSync(path.join(root, 'package-lock.json'), path.join(copy, 'package-lock.json'));
  const before = codeDigest(copy);
  expect(before).toBe(codeDigest(root));
  writeFileSync(path.join(copy, 'src/checks/some.test.ts'), 'test');
  expect(codeDigest(copy)).toBe(before);
  writeFileSync(path.join(copy, 'src/checks/rules/facts.ts'), 'changed');
  const changed = codeDigest(copy);
  expect(changed).not.toBe(before);
  writeFileSync(path.join(copy, 'package-lock.json'), 'changed');
  expect(codeDigest(copy)).not.toBe(changed);
});
