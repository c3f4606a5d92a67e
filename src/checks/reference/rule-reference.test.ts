import { describe, expect, test } from 'vitest';
import { locales } from '#model/locale.ts';
import type { Excuse } from '../excuse.ts';
import { excusesInEntry, excusesInSettings } from '../excuses.ts';
import { checks } from '../registry.ts';
import { baseFiles, contentOf, type FileMap } from '../testing/base-content.ts';
import { REFERENCE_WORDS, SETTING_SAMPLE } from '../words/reference-words.ts';
import { ruleReference } from './rule-reference.ts';

describe.each(locales)('in %s', (locale) => {
  const groups = ruleReference(locale);
  const rules = groups.flatMap((group) => group.rules);

  test('every rule stands in a group, in the order of the registry', () => {
    expect(rules.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
    for (const { title, about } of groups) expect(`${title} ${about}`).toMatch(/^\S.*[.。]$/);
  });

  test('the comments it shows do excuse the rule, where it may be excused', async () => {
    const base = await baseFiles();
    const files = new Map(base);
    const add = (file: string, comments: readonly string[]) =>
      files.set(
        file,
        Buffer.from(`${Buffer.from(base.get(file) ?? []).toString()}\n${comments.join('\n')}\n`),
      );
    const excusable = rules.flatMap(({ id, excuse }) =>
      excuse === undefined ? [] : { id, excuse },
    );
    add(
      'content/site.yaml',
      excusable.map(({ excuse }) => excuse.inFacts),
    );
    add(
      'content/products/brook/en.mdx',
      excusable.map(({ excuse }) => excuse.inTellings),
    );
    const read = await excusesIn(files);
    expect(read.map(({ rule, until }) => `${rule} ${until}`)).toEqual(
      [...excusable, ...excusable].map(({ id }) => `${id} 2027-01-31`),
    );
    for (const { locked, excuse, setting } of rules)
      if (locked) expect([excuse, setting]).toEqual([undefined, undefined]);
  });
});

test('a rule that cannot be weighed otherwise says so', () => {
  const rules = ruleReference('en').flatMap((group) => group.rules);
  expect(rules.find(({ id }) => id === 'unsafe-address')).toMatchObject({ locked: true });
  expect(rules.find(({ id }) => id === 'excuse-applies')?.excuse).toBe(undefined);
});

test('the samples of the reference name rules that may be set and excused', async () => {
  const base = await baseFiles();
  const excusable = ruleReference('en')
    .flatMap((group) => group.rules)
    .flatMap(({ id, excuse }): string[] => (excuse === undefined ? [] : [id]));
  for (const locale of locales) {
    const { inFacts, inTellings } = REFERENCE_WORDS[locale].samples;
    const files = new Map(base)
      .set('content/taxonomy.yaml', Buffer.from(inFacts))
      .set('content/products/brook/en.mdx', Buffer.from(`---\n---\n${inTellings}`));
    const excuses = await excusesIn(files);
    expect(excuses).toMatchObject([{ words: undefined }, { words: 'p99' }]);
    for (const { rule, reason } of excuses) {
      expect(excusable).toContain(rule);
      expect(reason).not.toBe('');
    }
  }
  for (const [, rule] of SETTING_SAMPLE.matchAll(/^ {2}(\S+): (?:error|warning|off)$/gm))
    expect(excusable).toContain(rule);
});

async function excusesIn(files: FileMap): Promise<Excuse[]> {
  const content = await contentOf(files);
  return [
    ...excusesInSettings(content),
    ...content.entries.flatMap((entry) => excusesInEntry(entry, content.textOf)),
  ];
}
