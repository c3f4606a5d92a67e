import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { localized, metricRef, ref, refs, sourceRef, term, uniqueList } from './fields.ts';
import { kinds } from './kinds.ts';
import { children, isListing, isRecord, markedValues, partOf, partSchema } from './walk.ts';

const paths = (schema: z.ZodType, value: unknown) =>
  markedValues(schema, value).map(({ mark, path, value: at }) => [
    path.join('.'),
    mark.to === 'entry' ? mark.kind : mark.to,
    at,
  ]);

describe('markedValues', () => {
  it('finds references through every wrapper', () => {
    const schema = z.strictObject({
      plain: ref('cases'),
      described: ref('cases').describe('One.'),
      optional: ref('cases').optional(),
      nullable: ref('cases').nullable(),
      byDefault: refs('needs').default([]),
      readonly: ref('cases').readonly(),
      piped: ref('cases').transform((id) => id.length),
      table: z.record(z.string(), z.strictObject({ to: ref('flags') })),
      either: z.union([ref('cases'), z.number()]),
      deep: z.array(z.strictObject({ of: z.strictObject({ unit: term('units') }).optional() })),
    });
    const value = {
      plain: 'a',
      described: 'b',
      optional: 'c',
      nullable: 'd',
      byDefault: ['e', 'f'],
      readonly: 'g',
      piped: 'h',
      table: { x: { to: 'i' } },
      either: 'j',
      deep: [{}, { of: { unit: 'ms' } }],
    };
    expect(paths(schema, value)).toEqual([
      ['plain', 'cases', 'a'],
      ['described', 'cases', 'b'],
      ['optional', 'cases', 'c'],
      ['nullable', 'cases', 'd'],
      ['byDefault.0', 'needs', 'e'],
      ['byDefault.1', 'needs', 'f'],
      ['readonly', 'cases', 'g'],
      ['piped', 'cases', 'h'],
      ['table.x.to', 'flags', 'i'],
      ['either', 'cases', 'j'],
      ['deep.1.of.unit', 'term', 'ms'],
    ]);
  });

  it('finds references beside mistakes', () => {
    const facts = {
      customer: 'Not An Id',
      captabilities: ['lost'],
      capabilities: ['horizontal-scale-out', 7, null],
      needs: 'not-a-list',
      demands: [
        { capability: 'online-ddl', answer: { state: 'shiped', source: 'talk-2020' } },
        'no demand at all',
      ],
      metrics: [{ unit: 'ms' }, null],
    };
    expect(paths(kinds.cases.facts, facts)).toEqual(
      expect.arrayContaining([
        ['customer', 'customers', 'Not An Id'],
        ['capabilities.0', 'capabilities', 'horizontal-scale-out'],
        ['capabilities.1', 'capabilities', 7],
        ['demands.0.capability', 'capabilities', 'online-ddl'],
        ['demands.0.answer.source', 'source', 'talk-2020'],
        ['metrics.0.unit', 'term', 'ms'],
      ]),
    );
  });

  it.each([
    ['shipped', { tie: 'stated', release: 'v1' }],
    ['planned', { target: '2027' }],
    ['declined', {}],
  ])('enters the option of a union that the value says: %s', (state, fields) => {
    const answer = { state, source: 's', text: { en: 'x' }, ...fields };
    expect(paths(kinds.cases.facts, { demands: [{ answer }] })).toEqual([
      ['demands.0.answer.text', 'reader', { en: 'x' }],
      ['demands.0.answer.source', 'source', 's'],
    ]);
  });

  it('enters the option that shares most fields where no literal fits', () => {
    const schema = z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('one'), name: z.string(), of: z.string() }),
      z.strictObject({ is: z.literal('two'), name: z.string(), at: z.string(), of: ref('cases') }),
    ]);
    expect(paths(schema, { is: 'tow', name: 'x', at: 'y', of: 'z' })).toEqual([
      ['of', 'cases', 'z'],
    ]);
    expect(paths(schema, { is: 'one', name: 'x', at: 'y', of: 'z' })).toEqual([]);
  });

  it('finds only the marks that are asked for', () => {
    const facts = { customer: 'a', metrics: [{ unit: 'ms', source: 's' }] };
    const found = (...wanted: ('entry' | 'term' | 'source' | 'demand')[]) =>
      markedValues(kinds.cases.facts, facts, wanted).map(({ value }) => value);
    expect(found('entry')).toEqual(['a']);
    expect(found('source', 'term')).toEqual(['ms', 's']);
    expect(found('demand')).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('finds nothing in what is no facts', () => {
    for (const value of [undefined, null, 3, 'text', [], {}])
      expect(markedValues(kinds.cases.facts, value)).toEqual([]);
  });

  it('keeps the mark of a field that was described, checked or made a list item', () => {
    const schema = z.strictObject({
      a: metricRef().describe('A figure.').optional(),
      b: uniqueList(sourceRef()).max(3),
      c: localized().describe('Words.').optional(),
    });
    expect(paths(schema, { a: 'x/y', b: ['s'], c: { en: 'w' } })).toEqual([
      ['a', 'metric', 'x/y'],
      ['b.0', 'source', 's'],
      ['c', 'reader', { en: 'w' }],
    ]);
  });
});

describe('parts of values', () => {
  const schema = z.strictObject({
    list: z.array(z.string()).optional(),
    table: z.record(z.string(), z.number()),
    either: z.union([z.string(), z.strictObject({ one: z.boolean() })]),
  });

  it('knows the schema of a part that is there, and of one that is missing', () => {
    expect(partSchema(schema, {}, 'list')).toBe(schema.shape.list);
    expect(partSchema(schema.shape.list, [], 3)?._zod.def.type).toBe('string');
    expect(partSchema(schema.shape.table, {}, 'x')?._zod.def.type).toBe('number');
    expect(partSchema(schema.shape.either, undefined, 'one')?._zod.def.type).toBe('boolean');
    expect(partSchema(schema, {}, 'nothing')).toBeUndefined();
    expect(partSchema(schema, {}, 'toString')).toBeUndefined();
    expect(partSchema(z.string(), 'x', 'length')).toBeUndefined();
  });

  it('tells what can lose one part without the others', () => {
    expect([schema.shape.list, schema.shape.table, schema].map(isListing)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('reads parts of what is there only', () => {
    expect(partOf(['a'], 0)).toBe('a');
    expect(partOf({ a: 1 }, 'a')).toBe(1);
    expect(partOf({}, 'constructor')).toBeUndefined();
    expect(partOf('text', 'length')).toBeUndefined();
    expect(isRecord([])).toBe(false);
  });

  it('lists the parts of lists, tables and objects with their steps', () => {
    expect(children(schema, { list: ['a'], other: 1 }).map(({ step }) => step)).toEqual([['list']]);
    expect(children(schema.shape.table, { x: 1, y: 2 }).map(({ step }) => step)).toEqual([
      ['x'],
      ['y'],
    ]);
  });
});
