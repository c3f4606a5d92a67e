import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { siteChecks } from '#site-checks/registry.ts';
import { siteRuleReference } from '#site-checks/site-rule-reference.ts';
import { checks } from '../registry.ts';
import { ruleReference } from './rule-reference.ts';
import { rulesDocument } from './rules-document.ts';

const all = [...checks, ...siteChecks];
const wanted = rulesDocument([...ruleReference('en'), siteRuleReference('en')]);

test('docs/rules.md says what the rules say', async () => {
  const file = path.resolve(import.meta.dirname, '../../../docs/rules.md');
  const kept = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  expect(
    kept === wanted,
    'docs/rules.md is not what the rules say now. Write it anew with: npm run rules',
  ).toBe(true);
});

test('every rule has a heading of its own and two examples, and its words are no Markdown', () => {
  const { children } = fromMarkdown(wanted);
  const headings = children.flatMap((node) =>
    node.type === 'heading' && node.depth === 3 ? [node.children] : [],
  );
  expect(headings.map((parts) => parts.map((part) => 'value' in part && part.value))).toEqual(
    all.map(({ id }) => [id]),
  );
  const code = children.filter(({ type }) => type === 'code');
  expect(code).toHaveLength(3 + 2 * all.length);
  const [, ...html] = children.filter(({ type }) => type === 'html');
  expect(html).toEqual([]);
});
