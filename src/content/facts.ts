import type { z } from 'zod';
import { gateFields } from '#model/kind.ts';
import { isListing, isRecord, markedValues, type Path, partOf, partSchema } from '#model/walk.ts';
import type { ContentProblem, FactsFile, SchemaIssue } from './content.ts';
import { readYaml } from './positioned-yaml.ts';
import { schemaIssues } from './schema-issues.ts';

/** A YAML file read against its schema. */
export interface FactsReading<Value> {
  readonly facts: FactsFile<Value>;
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads the text of a YAML file against a schema. Nothing is thrown; every mistake is reported,
 * and what is right around the mistakes is kept, so that other checks can still look at it.
 * `firstLine` is the line of the file on which the text begins.
 */
export function readFacts<Value>(
  schema: z.ZodType<Value>,
  text: string,
  file: string,
  firstLine = 1,
): FactsReading<Value> {
  const yaml = readYaml(text, firstLine);
  const locate: FactsFile<unknown>['locate'] = (path, which) => ({
    file,
    ...yaml.locate(path, which),
  });
  const common = {
    file,
    raw: yaml.value,
    marked: markedValues(schema, yaml.value),
    locate,
    indexOf: (list: string, id: string) => indexOf(yaml.value, list, id),
  };
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(
      (problem): ContentProblem => ({
        code: 'yaml-syntax',
        message: problem.message,
        place: { file, ...problem.span },
      }),
    );
    return { facts: { ...common, value: undefined }, problems };
  }
  const raw = yaml.value ?? {};
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { facts: { ...common, value: parsed.data }, problems: [] };
  const issues = schemaIssues(schema, raw, parsed.error);
  return {
    facts: { ...common, value: salvage(schema, raw, parsed.error) },
    problems: issues.map((issue) => ({ code: 'schema', issue, place: placeOf(issue, locate) })),
  };
}

/** The position in a list of the item with an id; 0 if there is none. */
export function indexOf(raw: unknown, list: string, id: string): number {
  const items: unknown = isRecord(raw) ? raw[list] : undefined;
  if (!Array.isArray(items)) return 0;
  return Math.max(
    0,
    items.findIndex((item: unknown) => isRecord(item) && item['id'] === id),
  );
}

function placeOf(issue: SchemaIssue, locate: FactsFile<unknown>['locate']) {
  // A missing field is shown at the thing that lacks it.
  if (issue.reason === 'missing') return locate(issue.path.slice(0, -1));
  return locate(issue.path, issue.reason === 'unknown-field' ? 'key' : 'value');
}

/** The valid rest of a value: wrong items of lists and wrong optional fields are left out. */
function salvage<Value>(
  schema: z.ZodType<Value>,
  raw: unknown,
  error: z.core.$ZodError,
): Value | undefined {
  let rest = raw;
  let failure = error;
  // Leaving one thing out can make what is around it wrong, as many times as things are nested.
  for (let round = 0; round < 8; round++) {
    const cuts = failure.issues.flatMap((issue) => cutsFor(schema, rest, issue));
    const before = rest;
    rest = without(before, cuts);
    if (rest === before) return undefined;
    if (cuts.some(([field]) => isGateField(field)) && isRecord(rest))
      rest = { ...rest, status: 'draft' };
    const parsed = schema.safeParse(rest);
    if (parsed.success) return parsed.data;
    failure = parsed.error;
  }
  return undefined;
}

// What was meant by a field that rules whether an entry is shown must not be guessed: leaving a
// misspelt "draft" out would publish it.
const isGateField = (field: Path[number] | undefined) =>
  gateFields.some((gateField) => gateField === field);

// What must go for an issue to vanish: the innermost item of a list around it, or the field itself.
function cutsFor(schema: z.core.$ZodType, value: unknown, issue: z.core.$ZodIssue): Path[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  let keep = 1;
  let at: z.core.$ZodType | undefined = schema;
  let part = value;
  for (const [depth, step] of path.entries()) {
    if (at === undefined) break;
    if (isListing(at)) keep = depth + 1;
    at = partSchema(at, part, step);
    part = partOf(part, step);
  }
  return [path.slice(0, keep)];
}

/** A value without what stands at some paths; the very same value if nothing does. */
function without(value: unknown, cuts: readonly Path[]): unknown {
  if (cuts.length === 0) return value;
  const bySteps = Map.groupBy(cuts, ([step]) => String(step));
  const cut = (key: string, part: unknown): { readonly part: unknown } | undefined => {
    const inner = (bySteps.get(key) ?? []).map((path) => path.slice(1));
    return inner.some((path) => path.length === 0) ? undefined : { part: without(part, inner) };
  };
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown, index) => {
      const kept = cut(String(index), item);
      return kept === undefined ? [] : [kept.part];
    });
    return sameItems(items, value) ? value : items;
  }
  if (!isRecord(value)) return value;
  const fields = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    const kept = cut(key, part);
    return kept === undefined ? [] : [[key, kept.part]];
  });
  const same = sameItems(
    fields.map(([, part]) => part),
    Object.values(value),
  );
  return same ? value : Object.fromEntries(fields);
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
