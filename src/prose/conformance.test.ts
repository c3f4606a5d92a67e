import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bareHast } from './hast.ts';
import { parseTelling } from './parse.ts';

const examples = z.array(
  z.strictObject({ section: z.string(), markdown: z.string(), html: z.string() }),
);

/** The examples are written from the standards, not recorded from the parser. */
describe.each(['commonmark', 'gfm', 'cjk'])('%s', (name) => {
  const file = readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), 'utf8');

  test.each(examples.parse(parse(file)))('$section: $markdown', ({ html, markdown }) => {
    const { problems, tree } = parseTelling(markdown);
    expect(rendered(tree)).toBe(html.trimEnd());
    expect(problems).toEqual([]);
  });
});

function rendered(tree: Parameters<typeof bareHast>[0]): string {
  return toHtml(bareHast(tree), {
    closeSelfClosing: true,
    characterReferences: { useNamedReferences: true },
  }).trimEnd();
}
