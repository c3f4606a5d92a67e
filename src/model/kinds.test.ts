import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ENTRY_ID, type Mark, marks, type Vocabulary } from './fields.ts';
import { gateFields, ring, stages } from './kind.ts';
import { factsSchema, isKindId, kindIds, kinds } from './kinds.ts';
import { site } from './site.ts';
import { taxonomy } from './taxonomy.ts';
import { tellingHead } from './telling.ts';

interface Field {
  readonly path: string;
  readonly schema: z.core.$ZodType;
}

/** What `markedValues`, the gate and the schema messages can look into. */
const KNOWN_TYPES = [
  'prefault',
  'array',
  'boolean',
  'default',
  'enum',
  'literal',
  'number',
  'object',
  'optional',
  'pipe',
  'record',
  'string',
  'union',
];

/** Every schema inside a schema, fields with their names. */
function* inside(schema: z.core.$ZodType, path: string): Generator<Field & { named: boolean }> {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  const go = function* (inner: z.core.$ZodType, at: string, named = false) {
    yield { schema: inner, path: at, named };
    yield* inside(inner, at);
  };
  switch (def.type) {
    case 'object':
      for (const [name, field] of Object.entries(def.shape))
        yield* go(field, `${path}.${name}`, true);
      break;
    case 'array':
      yield* go(def.element, `${path}[]`);
      break;
    case 'record':
      yield* go(def.valueType, `${path}{}`);
      break;
    case 'union':
      for (const option of def.options) yield* go(option, path);
      break;
    case 'optional':
    case 'default':
      yield* go(def.innerType, path);
      break;
    case 'pipe':
      yield* go(def.in, path);
      break;
  }
}

const files: readonly (readonly [string, z.ZodType])[] = [
  ...kindIds.map((kind) => [kind, kinds[kind].facts] as const),
  ['site', site],
  ['taxonomy', taxonomy],
  ['head with title', tellingHead(kinds.cases)],
  ['head without title', tellingHead(kinds.flags)],
];

const all = files.flatMap(([name, schema]) => [...inside(schema, name)]);

const marked = all.flatMap(({ schema, path }): { path: string; mark: Mark }[] => {
  const mark = marks.get(schema);
  return mark === undefined ? [] : [{ path, mark }];
});

describe('every schema', () => {
  it('describes every field, so that editors and `new` can tell what belongs there', () => {
    const silent = all
      .filter(({ schema, named }) => named && !z.globalRegistry.get(schema)?.description?.trim())
      .map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  it('uses only schema types that the walks through facts know', () => {
    const types = new Set(all.map(({ schema }) => schema._zod.def.type));
    expect([...types].filter((type) => !KNOWN_TYPES.includes(type))).toEqual([]);
  });

  it('refuses fields it does not know', () => {
    for (const [name, schema] of files)
      expect(
        schema.safeParse({ 'no-such-field': 1 }).error?.issues.map(({ code }) => code),
        name,
      ).toContain('unrecognized_keys');
    const loose = all.filter(
      ({ schema }) =>
        schema instanceof z.ZodObject && !(schema._zod.def.catchall instanceof z.ZodNever),
    );
    expect(loose.map(({ path }) => path)).toEqual([]);
  });
});

describe('every reference', () => {
  it('names a registered kind', () => {
    const unknown = marked.filter(({ mark }) => mark.to === 'entry' && !isKindId(mark.kind));
    expect(unknown).toEqual([]);
    expect(marked.filter(({ mark }) => mark.to === 'entry').length).toBeGreaterThan(20);
  });

  it('names a list of the taxonomy, if it names a term', () => {
    const lists: Readonly<Record<Vocabulary, unknown>> = taxonomy.shape;
    const unknown = marked.filter(
      ({ mark }) => mark.to === 'term' && !Object.hasOwn(lists, mark.vocabulary),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the registry of kinds', () => {
  it('holds each kind under its own id, in a stage of the loop', () => {
    for (const [id, kind] of Object.entries(kinds)) {
      expect(kind.id).toBe(id);
      expect(id).toMatch(ENTRY_ID);
      expect(stages).toContain(kind.stage);
      expect(kind.description).toMatch(/\.$/);
    }
  });

  it('has a kind for every stage of the ring', () => {
    const taken = new Set(kindIds.map((kind) => kinds[kind].stage));
    expect(ring.filter((stage) => !taken.has(stage))).toEqual([]);
  });

  it('narrows strings from outside, names of object members not among them', () => {
    expect(isKindId('cases')).toBe(true);
    for (const other of ['case', 'Cases', '', 'toString', '__proto__'])
      expect(isKindId(other)).toBe(false);
  });

  it('gives titles to kinds from where they say', () => {
    for (const { id, titleFrom, facts } of Object.values(kinds))
      if (titleFrom !== 'telling') expect(Object.keys(facts.shape), id).toContain(titleFrom);
    expect(tellingHead(kinds.cases).safeParse({ summary: 'x' }).success).toBe(false);
    expect(tellingHead(kinds.flags).safeParse({ summary: 'x' }).success).toBe(true);
  });

  it('knows the fields that rule whether an entry is shown', () => {
    const fields = new Set(kindIds.flatMap((kind) => Object.keys(kinds[kind].facts.shape)));
    expect(gateFields.filter((field) => !fields.has(field))).toEqual([]);
  });

  it('hands out the schema of a kind', () => {
    expect(factsSchema('stories').parse({ cases: [] }).status).toBe('published');
  });
});
