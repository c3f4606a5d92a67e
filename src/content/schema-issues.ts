import { z } from 'zod';
import { type Path, partOf, partSchema, rulingSchema, unwrapped } from '#model/walk.ts';
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
  switch (issue.code) {
    case 'invalid_key':
      return [wrong(path, path.at(-1), AN_ID)];
    case 'unrecognized_keys': {
      const at = schemaAt(schema, root, path);
      return issue.keys.map((field) => ({
        path: [...path, field],
        reason: 'unknown-field',
        field,
        candidates: at === undefined ? [] : fieldNames(at, value),
      }));
    }
    case 'invalid_union':
      if (issue.errors.length === 0) return [wrongChoice(schema, root, path)];
      return value === undefined
        ? [missing(schema, root, path)]
        : nearestOption(schema, root, issue);
    case 'invalid_value':
      return value === undefined
        ? [missing(schema, root, path)]
        : [wrong(path, value, oneOf(issue.values.map(String)), issue.values.map(String))];
    default:
      return value === undefined
        ? [missing(schema, root, path)]
        : [wrong(path, value, wording(issue))];
  }
}

function missing(schema: z.core.$ZodType, root: unknown, path: Path): SchemaIssue {
  const at = schemaAt(schema, root, path);
  const expected = at && describe(at);
  return {
    path,
    reason: 'missing',
    field: String(path.at(-1) ?? ''),
    ...(expected === undefined ? {} : { expected }),
    candidates: [],
  };
}

function wrong(
  path: Path,
  found: unknown,
  expected: string,
  candidates: readonly string[] = [],
): SchemaIssue {
  return { path, reason: 'wrong', found: show(found), expected, candidates };
}

const oneOf = (names: readonly string[]) => `one of: ${names.join(', ')}`;

/** The field by which the options of a union are told apart is missing or names none of them. */
function wrongChoice(schema: z.core.$ZodType, root: unknown, path: Path): SchemaIssue {
  const union = schemaAt(schema, root, path.slice(0, -1));
  const names = union === undefined ? [] : choices(union, String(path.at(-1)));
  const found = valueAt(root, path);
  return found === undefined
    ? { ...missing(schema, root, path), expected: oneOf(names) }
    : wrong(path, found, oneOf(names), names);
}

function choices(schema: z.core.$ZodType, field: string): string[] {
  const bare = unwrapped(schema);
  if (!(bare instanceof z.ZodUnion)) return [];
  return bare.options.flatMap((option) => {
    const literal: unknown = option instanceof z.ZodObject ? option.shape[field] : undefined;
    return literal instanceof z.ZodLiteral ? [...literal.values].map(String) : [];
  });
}

// Of the options of a union, the one that a value came nearest to tells most: the one whose
// issues lie deepest, or the one that words its expectation. Where a value is of no fitting sort
// at all, the words of the union itself tell more than those of any option.
function nearestOption(
  schema: z.core.$ZodType,
  root: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
): SchemaIssue[] {
  const [nearest = []] = [...issue.errors].sort((a, b) => score(b) - score(a));
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (score(nearest) === 0 && issue.message !== ZOD_UNION)
    return [wrong(path, valueAt(root, path), issue.message)];
  return nearest.flatMap((inner) =>
    translate(schema, root, {
      ...inner,
      ...(inner.code === 'invalid_union' && inner.message === ZOD_UNION
        ? { message: issue.message }
        : {}),
      path: [...issue.path, ...inner.path],
    }),
  );
}

/** What Zod says of a union that has no words of its own. */
const ZOD_UNION = 'Invalid input';

// 0 if a value is merely of the wrong sort.
const score = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(
    0,
    ...issues.map((issue) =>
      issue.code === 'invalid_union' && issue.path.length === 0
        ? Math.max(0, ...issue.errors.map(score))
        : issue.path.length * 2 + (issue.code === 'invalid_type' ? 0 : 1),
    ),
  );

// Zod's own words speak of "input" and patterns; the rest are written in the model.
function wording(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
    return issue.origin === 'array'
      ? `at least ${String(issue.minimum)} of them`
      : `a number ${issue.inclusive === true ? 'of at least' : 'above'} ${String(issue.minimum)}`;
  if (issue.code === 'too_big' && issue.message.startsWith('Too big'))
    return `a number of at most ${String(issue.maximum)}`;
  // The only patterns without words of their own are those of ids.
  if (issue.message.startsWith('Invalid string')) return AN_ID;
  return issue.message;
}

const AN_ID = 'lower-case letters, digits and single hyphens';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
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

function fieldNames(schema: z.core.$ZodType, value: unknown): string[] {
  const ruling = rulingSchema(schema, value);
  return ruling instanceof z.ZodObject ? Object.keys(ruling.shape) : [];
}

/** The schema that rules the value at a path; for a missing field, the schema it should have had. */
function schemaAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = partSchema(schema, value, step);
  return inner && schemaAt(inner, partOf(value, step), rest);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => partOf(at, step), value);
}

function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
