import { z } from 'zod';
import { children, isRecord, type Path, unwrapped } from '#model/walk.ts';
import type { SchemaIssue } from './content.ts';

/** Turns the issues of a failed parse into what a message needs: place, what was found, what is right. */
export function schemaIssues(
  schema: z.core.$ZodType,
  value: unknown,
  error: z.core.$ZodError,
): SchemaIssue[] {
  return error.issues.flatMap((issue) => translate(schema, value, issue));
}

function translate(schema: z.core.$ZodType, root: unknown, issue: z.core.$ZodIssue): SchemaIssue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = valueAt(root, path);
  const at = schemaAt(schema, root, path);
  const expected = at === undefined ? undefined : describe(at);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((field) => ({
        path: [...path, field],
        reason: 'unknown-field',
        field,
        candidates: at === undefined ? [] : fieldNames(at),
      }));
    case 'invalid_value':
      if (value !== undefined)
        return [
          {
            path,
            reason: 'wrong',
            found: show(value),
            expected: `one of: ${issue.values.map(String).join(', ')}`,
            candidates: issue.values.map(String),
          },
        ];
      break;
    case 'invalid_union': {
      const inner = unionIssues(schema, root, path, issue);
      if (value !== undefined && inner !== undefined) return inner;
      break;
    }
  }
  if (value === undefined)
    return [
      {
        path,
        reason: 'missing',
        field: String(path.at(-1) ?? ''),
        ...(expected === undefined ? {} : { expected }),
        candidates: [],
      },
    ];
  return [{ path, reason: 'wrong', found: show(value), expected: wording(issue), candidates: [] }];
}

// Of the options of a union, the one that a value came nearest to tells most: the one whose
// issues lie deepest, or the one that words its expectation.
function unionIssues(
  schema: z.core.$ZodType,
  root: unknown,
  path: Path,
  issue: z.core.$ZodIssueInvalidUnion,
): SchemaIssue[] | undefined {
  if (issue.errors.length === 0) {
    const option = schemaAt(schema, root, path);
    const names = option === undefined ? [] : discriminators(option, issue.discriminator);
    return names.length === 0
      ? undefined
      : [
          {
            path: issue.discriminator === undefined ? path : [...path, issue.discriminator],
            reason: 'wrong',
            found: show(
              valueAt(
                root,
                issue.discriminator === undefined ? path : [...path, issue.discriminator],
              ),
            ),
            expected: `one of: ${names.join(', ')}`,
            candidates: names,
          },
        ];
  }
  const ranked = [...issue.errors].sort((a, b) => score(b) - score(a));
  const nearest = ranked[0];
  if (nearest === undefined) return undefined;
  return nearest.flatMap((inner) =>
    translate(schema, root, { ...inner, path: [...issue.path, ...inner.path] }),
  );
}

const score = (issues: readonly z.core.$ZodIssue[]) =>
  Math.max(...issues.map((issue) => issue.path.length * 2 + (issue.code === 'custom' ? 1 : 0)));

function discriminators(schema: z.core.$ZodType, field: string | undefined): string[] {
  const bare = unwrapped(schema);
  if (!(bare instanceof z.ZodDiscriminatedUnion) || field === undefined) return [];
  return bare.options.flatMap((option) => {
    if (!(option instanceof z.ZodObject)) return [];
    const literal: unknown = option.shape[field];
    return literal instanceof z.ZodLiteral ? [...literal.values].map(String) : [];
  });
}

// Zod's own words for a wrong type speak of "input"; the rest are written in the model.
function wording(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (
    issue.code === 'too_small' &&
    issue.origin === 'array' &&
    !issue.message.startsWith('at least')
  )
    return `at least ${String(issue.minimum)} of them`;
  return issue.message;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'fields with names, one a line',
  array: 'a list, one item a line, each after "- "',
};

function describe(schema: z.core.$ZodType): string | undefined {
  return (
    z.globalRegistry.get(schema)?.description ??
    z.globalRegistry.get(unwrapped(schema))?.description
  );
}

function fieldNames(schema: z.core.$ZodType): string[] {
  const bare = unwrapped(schema);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

/** The schema that rules the value at a path; for a missing field, the schema it should have had. */
function schemaAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  let at = unwrapped(schema);
  // A union is entered through the option that fits the value.
  while (at instanceof z.ZodUnion) {
    const option =
      children(at, value)[0]?.schema ??
      at.options.find((candidate) => candidate instanceof z.ZodObject);
    if (option === undefined) return undefined;
    at = unwrapped(option as z.core.$ZodType);
  }
  const inner =
    at instanceof z.ZodObject
      ? at.shape[step]
      : at instanceof z.ZodArray
        ? at.element
        : at instanceof z.ZodRecord
          ? at.valueType
          : undefined;
  return inner === undefined
    ? undefined
    : schemaAt(inner as z.core.$ZodType, childOf(value, step), rest);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => childOf(at, step), value);
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) ? value[String(step)] : undefined;
}

function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
