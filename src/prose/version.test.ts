import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { sha256 } from './digest.ts';
import { parseTelling } from './parse.ts';
import { OUTPUT_DIGEST, PARSER_DEPENDENCIES } from './version.ts';

const root = new URL('../../', import.meta.url);
const version = z.object({ version: z.string() });
const examples = z.array(z.object({ markdown: z.string() }));

test.each(Object.entries(PARSER_DEPENDENCIES))('%s is at %s', (name, expected) => {
  const path = new URL(`node_modules/${name}/package.json`, root);
  expect(version.parse(JSON.parse(readFileSync(path, 'utf8'))).version).toBe(expected);
});

test('the digest of what the parser makes is up to date: put the received one into version.ts', async () => {
  const sources = ['commonmark', 'gfm', 'cjk'].flatMap((name) => {
    const file = readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), 'utf8');
    return examples.parse(parse(file)).map(({ markdown }) => markdown);
  });
  const components = readFileSync(new URL('fixtures/everything.mdx', import.meta.url), 'utf8');
  const parsed = JSON.stringify([...sources, components].map((source) => parseTelling(source)));
  expect(OUTPUT_DIGEST).toBe((await sha256(parsed)).slice(0, 16));
});
