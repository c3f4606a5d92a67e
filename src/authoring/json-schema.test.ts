import path from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#content/content.ts';
import { filesOnDisk } from '#content/disk.ts';
import { readContent } from '#content/read-content.ts';
import { kindIds } from '#model/kinds.ts';
import { editorSchemas, factsJsonSchema, filesRuledBy } from './json-schema.ts';
import { type Names, namesIn, noNames } from './names.ts';

const root = path.resolve(import.meta.dirname, '../..');
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });

let content: Content;
beforeAll(async () => {
  content = await readContent(filesOnDisk(root));
});

describe('schemas for editors', () => {
  it('accept every facts.yaml, site.yaml and taxonomy.yaml of the content', () => {
    const schemas = editorSchemas(namesIn(content));
    const wrong: string[] = [];
    for (const [name, schema] of schemas) {
      const validate = ajv.compile(schema);
      const files =
        name === 'site'
          ? [content.site]
          : name === 'taxonomy'
            ? [content.taxonomy]
            : content.entries.filter((entry) => entry.kind === name).map((entry) => entry.facts);
      for (const { file, raw } of files)
        if (!validate(raw)) wrong.push(`${file}: ${ajv.errorsText(validate.errors)}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['a misspelt field', { captabilities: ['online-ddl'] }, 'additional properties'],
    ['an id that does not exist', { capabilities: ['onlin-ddl'] }, 'allowed values'],
    ['a customer that does not exist', { customer: 'nobody' }, 'allowed values'],
    ['an unknown choice', { status: 'drafted' }, 'allowed values'],
    ['a day written in another way', { published: '23.11.2026' }, 'pattern'],
    ['a date in words', { date: 'last summer' }, 'pattern'],
    ['a figure without a number', { metrics: [{ ...FIGURE, value: 'many' }] }, 'pattern'],
    ['a figure without a scope', { metrics: [{ ...FIGURE, scope: undefined }] }, 'scope'],
    ['a measure that does not exist', { metrics: [{ ...FIGURE, measure: 'speed' }] }, 'allowed'],
    ['a text in place of a list', { capabilities: 'online-ddl' }, 'array'],
  ])('refuse %s', (_what, change, message) => {
    const validate = ajv.compile(factsJsonSchema('cases', SOME_NAMES));
    expect(validate({ ...SOUND })).toBe(true);
    expect(validate(JSON.parse(JSON.stringify({ ...SOUND, ...change })))).toBe(false);
    expect(ajv.errorsText(validate.errors)).toContain(message);
  });

  it('accept any well-formed id while nothing exists to choose from', () => {
    const validate = ajv.compile(factsJsonSchema('cases', noNames));
    expect(validate({ customer: 'acme', date: 2024, capabilities: ['online-ddl'] })).toBe(true);
    expect(validate({ customer: 'Acme Corp', date: 2024 })).toBe(false);
  });

  it('say in both languages what a field is for', () => {
    const { properties } = factsJsonSchema('cases', noNames);
    expect(properties?.['customer']).toMatchObject({
      description: 'Whose case it is.\n\n谁的案例。',
    });
  });

  it('name the entry behind an id', () => {
    const { definitions } = factsJsonSchema('cases', SOME_NAMES);
    expect(definitions).toHaveProperty('id-of-capabilities', {
      enum: ['online-ddl'],
      enumDescriptions: ['Online DDL · 在线变更表结构'],
    });
  });

  it('are mapped to the files of every kind', () => {
    expect([...editorSchemas(noNames).keys()].map(filesRuledBy)).toEqual([
      ...kindIds.map((kind) => `content/${kind}/*/facts.yaml`),
      'content/site.yaml',
      'content/taxonomy.yaml',
      'content/permalinks.yaml',
    ]);
  });
});

const FIGURE = {
  id: 'p99',
  measure: 'latency-p99',
  value: '1,250',
  unit: 'ms',
  asOf: '2024-05',
  scope: { en: 'checkout' },
  source: 'talk',
};

const SOME_NAMES: Names = {
  ...noNames,
  entries: new Map([
    ['customers', [{ id: 'acme', name: { en: 'Acme' } }]],
    ['capabilities', [{ id: 'online-ddl', name: { en: 'Online DDL', zh: '在线变更表结构' } }]],
  ]),
  terms: {
    ...noNames.terms,
    measures: [{ id: 'latency-p99', name: { en: 'latency' } }],
    units: [{ id: 'ms', name: { en: 'ms' } }],
  },
};

const SOUND = {
  customer: 'acme',
  date: '2024-05',
  capabilities: ['online-ddl'],
  metrics: [FIGURE],
};
