import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kindIds, kinds } from '#model/kinds.ts';
import { permalinks } from '#model/permalinks.ts';
import { site } from '#model/site.ts';
import { taxonomy } from '#model/taxonomy.ts';
import { tellingHead } from '#model/telling.ts';
import { isRecord } from '#model/walk.ts';
import { VOCABULARY } from '#prose/vocabulary.ts';
import { describeIn } from './words.ts';
import { zh } from './zh.ts';

/** Words that this folder itself says, rather than the model. */
const OUR_OWN = [
  'What is true of the site as a whole.',
  'The words that facts may use.',
  'Every address that was ever published.',
  'a text',
  'a text in each language',
  'a number',
  'a whole number',
  'true or false',
  'a web address that begins with https://',
];

const spoken = new Set([
  ...OUR_OWN,
  ...kindIds.flatMap((kind) => [kinds[kind].description, ...said(schemaOf(kinds[kind].facts))]),
  ...said(schemaOf(site)),
  ...said(schemaOf(taxonomy)),
  ...said(schemaOf(permalinks)),
  ...kindIds.flatMap((kind) => said(schemaOf(tellingHead(kinds[kind])))),
  ...said(VOCABULARY),
]);

describe('words for authors', () => {
  it('has Chinese for everything the model says', () => {
    expect([...spoken].filter((text) => zh[text] === undefined)).toEqual([]);
  });

  it('keeps no Chinese for what the model says no more', () => {
    expect(Object.keys(zh).filter((text) => !spoken.has(text))).toEqual([]);
  });

  it('stays English where it has no Chinese', () => {
    expect(describeIn('zh', 'A field made yesterday.')).toBe('A field made yesterday.');
    expect(describeIn('en', 'Whose case it is.')).toBe('Whose case it is.');
    expect(describeIn('zh', 'Whose case it is.')).toBe('谁的案例。');
  });
});

function schemaOf(schema: z.core.$ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input' });
}

function said(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(said);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'description' || key === 'title') && typeof inner === 'string' ? [inner] : said(inner),
  );
}
