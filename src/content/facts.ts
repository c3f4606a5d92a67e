import type { z } from 'zod';
import { isRecord, markedValues, type Path } from '#model/walk.ts';
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

function indexOf(raw: unknown, list: string, id: string): number {
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

/** The valid rest of a value: wrong list items and wrong optional fields are left out. */
function salvage<Value>(
  schema: z.ZodType<Value>,
  raw: unknown,
  error: z.core.$ZodError,
): Value | undefined {
  let rest: unknown = structuredClone(raw);
  let failure = error;
  for (let round = 0; round < 4; round++) {
    for (const path of cuts(failure)) rest = without(rest, path);
    const parsed = schema.safeParse(rest);
    if (parsed.success) return parsed.data;
    failure = parsed.error;
  }
  return undefined;
}

// What must go for an issue to vanish: the innermost list item around it, or the field itself.
function cuts(error: z.core.$ZodError): Path[] {
  const paths = error.issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
    const item = path.findLastIndex((step) => typeof step === 'number');
    return [item === -1 ? path.slice(0, 1) : path.slice(0, item + 1)];
  });
  // Later items first, so that positions of earlier ones stay right.
  return paths.sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || b.length - a.length);
}

function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (Array.isArray(value)) {
    const index = Number(step);
    return rest.length === 0
      ? value.filter((_, at) => at !== index)
      : value.map((item, at) => (at === index ? without(item, rest) : item));
  }
  if (!isRecord(value)) return value;
  const { [String(step)]: inner, ...others } = value;
  return rest.length === 0 || inner === undefined
    ? others
    : { ...others, [String(step)]: without(inner, rest) };
}
