import { z } from 'zod';
import { type Mark, marks } from '#model/fields.ts';
import { children, isRecord, unwrapped } from '#model/walk.ts';

/** Decides whether a text in facts may stay; `mark` says what the text points to, if anything. */
export type Keep = (text: string, mark: Mark | undefined) => boolean;

/** What stays of a value; undefined if nothing may. */
export interface Kept {
  readonly value: unknown;
}

/**
 * Removes from facts whatever `keep` refuses, and what cannot stand without it: a list loses the
 * item, an object loses an optional field, an object that loses a required field goes as a whole,
 * and so does a list that must not be empty. Whatever rests on a source goes with it, even where
 * naming the source is optional: without it the reader could not check what is said. Words of the
 * model itself, such as `status: draft`, always stay.
 */
export function prune(schema: z.core.$ZodType, value: unknown, keep: Keep): Kept | undefined {
  const bare = unwrapped(schema);
  const mark = marks.get(schema) ?? marks.get(bare);
  if (typeof value === 'string') return isWord(bare) || keep(value, mark) ? { value } : undefined;
  if (Array.isArray(value)) return prunedList(bare, value, keep);
  return isRecord(value) ? prunedFields(bare, mark, value, keep) : { value };
}

const isWord = ({ _zod: { def } }: z.core.$ZodType) =>
  def.type === 'enum' || def.type === 'literal';

function prunedList(
  schema: z.core.$ZodType,
  list: readonly unknown[],
  keep: Keep,
): Kept | undefined {
  const value = children(schema, list).flatMap((item) => {
    const kept = prune(item.schema, item.value, keep);
    return kept === undefined ? [] : [kept.value];
  });
  const mustNotBeEmpty = value.length === 0 && list.length > 0 && !accepts(schema, []);
  return mustNotBeEmpty ? undefined : { value };
}

function prunedFields(
  schema: z.core.$ZodType,
  mark: Mark | undefined,
  value: Record<string, unknown>,
  keep: Keep,
): Kept | undefined {
  const fields: Record<string, unknown> = {};
  for (const field of fieldsOf(schema, value)) {
    const kept = prune(field.schema, field.value, keep);
    if (kept !== undefined) fields[field.name] = kept.value;
    // A text for readers goes in all its languages or in none.
    else if (mark?.to === 'reader' || field.isSource || !accepts(field.schema, undefined))
      return undefined;
  }
  return { value: fields };
}

interface Field {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly isSource: boolean;
}

function fieldsOf(schema: z.core.$ZodType, value: Record<string, unknown>): Field[] {
  return children(unwrapped(schema), value).flatMap((child): Field[] => {
    const [step] = child.step;
    // A union hands on the fitting option without a step of its own.
    if (step === undefined) return fieldsOf(child.schema, value);
    const mark = marks.get(child.schema) ?? marks.get(unwrapped(child.schema));
    return [{ ...child, name: String(step), isSource: mark?.to === 'source' }];
  });
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}
