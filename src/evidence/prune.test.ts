import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { localized, ref, refs, sourceRef } from '#model/fields.ts';
import { prune } from './prune.ts';

/** Without whatever says "bad". */
const pruned = (schema: z.ZodType, value: unknown) =>
  prune(schema, value, (text) => !text.includes('bad'));

describe('pruning facts', () => {
  it.each<[string, z.ZodType, unknown, unknown]>([
    ['an item of a list', z.array(z.string()), ['a', 'bad', 'c'], { value: ['a', 'c'] }],
    ['an optional field', z.object({ a: z.string().optional() }), { a: 'bad' }, { value: {} }],
    [
      'a field with a default',
      z.object({ a: z.string().default('x') }),
      { a: 'bad' },
      { value: {} },
    ],
    ['an object that needs the field', z.object({ a: z.string() }), { a: 'bad' }, undefined],
    [
      'an object that needs a field that is read in two steps',
      z.object({ a: z.union([z.string(), z.number()]).transform(String) }),
      { a: 'bad' },
      undefined,
    ],
    [
      'the item around a required field',
      z.object({ list: z.array(z.object({ a: z.string(), b: z.number() })) }),
      {
        list: [
          { a: 'bad', b: 1 },
          { a: 'x', b: 2 },
        ],
      },
      { value: { list: [{ a: 'x', b: 2 }] } },
    ],
    [
      'the item whose list must not be empty',
      z.object({ list: z.array(z.object({ parts: z.array(z.string()).min(1) })) }),
      { list: [{ parts: ['bad'] }, { parts: ['bad', 'x'] }] },
      { value: { list: [{ parts: ['x'] }] } },
    ],
    [
      'a text for readers in all its languages',
      z.object({ a: localized().optional() }),
      { a: { en: 'x', zh: 'bad' } },
      { value: {} },
    ],
    [
      'what rests on a source, though the source is optional',
      z.object({ list: z.array(z.object({ a: z.string(), source: sourceRef().optional() })) }),
      { list: [{ a: 'x', source: 'bad' }, { a: 'y' }] },
      { value: { list: [{ a: 'y' }] } },
    ],
    [
      'the chosen form of a union',
      z.object({
        a: z
          .discriminatedUnion('is', [
            z.object({ is: z.literal('one'), to: ref('cases') }),
            z.object({ is: z.literal('two'), to: refs('cases').default([]) }),
          ])
          .optional(),
      }),
      { a: { is: 'one', to: 'bad' } },
      { value: {} },
    ],
  ])('takes away %s', (_what, schema, value, left) => expect(pruned(schema, value)).toEqual(left));

  it('leaves the words of the model alone', () => {
    const schema = z.object({ kind: z.enum(['bad', 'good']), is: z.literal('bad') });
    expect(pruned(schema, { kind: 'bad', is: 'bad' })).toEqual({
      value: { kind: 'bad', is: 'bad' },
    });
  });

  it('leaves numbers and what is true or false', () => {
    const schema = z.object({ n: z.number(), b: z.boolean(), l: z.array(z.number()) });
    expect(pruned(schema, { n: 1, b: false, l: [] })).toEqual({ value: { n: 1, b: false, l: [] } });
  });

  it('tells what each text points to', () => {
    const seen: unknown[] = [];
    prune(
      z.object({ a: ref('cases').optional(), b: refs('needs').default([]), c: z.string() }),
      { a: 'x', b: ['y'], c: 'z' },
      (text, mark) => {
        seen.push([text, mark]);
        return true;
      },
    );
    expect(seen).toEqual([
      ['x', { to: 'entry', kind: 'cases' }],
      ['y', { to: 'entry', kind: 'needs' }],
      ['z', undefined],
    ]);
  });
});
