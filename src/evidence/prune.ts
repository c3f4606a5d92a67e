import type { z } from 'zod';
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
 * item, an object loses an optional field, an object that loses a required field goes as a whole.
 */
export function prune(schema: z.core.$ZodType, value: unknown, keep: Keep): Kept | undefined {
  const bare = unwrapped(schema);
  const mark = marks.get(schema) ?? marks.get(bare);
  if (typeof value === 'string') return keep(value, mark) ? { value } : undefined;
  if (Array.isArray(value))
    return {
      value: children(bare, value).flatMap((item) => {
        const kept = prune(item.schema, item.value, keep);
        return kept === undefined ? [] : [kept.value];
      }),
    };
  if (!isRecord(value)) return { value };
  const fields: Record<string, unknown> = {};
  for (const child of fieldsOf(schema, value)) {
    const kept = prune(child.schema, child.value, keep);
    if (kept !== undefined) fields[child.name] = kept.value;
    // A text for readers goes in all its languages or in none.
    else if (child.required || mark?.to === 'reader') return undefined;
  }
  return { value: fields };
}

interface Field {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly required: boolean;
}

function fieldsOf(schema: z.core.$ZodType, value: Record<string, unknown>): Field[] {
  return children(unwrapped(schema), value).flatMap((child): Field[] => {
    const [step] = child.step;
    // A union hands on the fitting option without a step of its own.
    if (step === undefined) return fieldsOf(child.schema, value);
    return [
      {
        name: String(step),
        schema: child.schema,
        value: child.value,
        required: unwrapped(child.schema) === child.schema,
      },
    ];
  });
}
