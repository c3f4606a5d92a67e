import type { z } from 'zod';
import { type Mark, marks } from './fields.ts';

/** A way from the root of facts to a value: names of fields and positions in lists. */
export type Path = readonly (string | number)[];

/** A value that carries a mark, and where it stands. */
export interface MarkedValue {
  readonly mark: Mark;
  readonly value: unknown;
  readonly path: Path;
}

/**
 * Finds every marked value in facts, or those with certain marks. Facts need not be valid: whatever
 * has the right shape is visited, so that one mistake does not hide the references around it.
 */
export function markedValues(
  schema: z.core.$ZodType,
  value: unknown,
  wanted?: readonly Mark['to'][],
): MarkedValue[] {
  const found: MarkedValue[] = [];
  const visit = (at: z.core.$ZodType, part: unknown, path: Path) => {
    if (part === undefined || part === null || !holds(at, wanted)) return;
    const mark = marks.get(at);
    if (mark !== undefined && (wanted === undefined || wanted.includes(mark.to)))
      found.push({ mark, value: part, path });
    for (const child of children(at, part))
      visit(child.schema, child.value, child.step.length === 0 ? path : [...path, ...child.step]);
  };
  visit(schema, value, []);
  return found;
}

/** Whether a schema, or anything inside it, carries one of the wanted marks. */
function holds(schema: z.core.$ZodType, wanted: readonly Mark['to'][] | undefined): boolean {
  const inside = marksInside(schema);
  return wanted === undefined ? inside.size > 0 : wanted.some((to) => inside.has(to));
}

// Facts are walked thousands of times by the same few schemas.
const known = new WeakMap<z.core.$ZodType, ReadonlySet<Mark['to']>>();

function marksInside(schema: z.core.$ZodType): ReadonlySet<Mark['to']> {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const mark = marks.get(schema);
  const inside = new Set<Mark['to']>(mark === undefined ? [] : [mark.to]);
  for (const part of schemasIn(schema)) for (const to of marksInside(part)) inside.add(to);
  known.set(schema, inside);
  return inside;
}

/** The schemas directly inside a schema. */
function schemasIn(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { def } = schemaTypes(schema);
  switch (def.type) {
    case 'object':
      return Object.values(def.shape);
    case 'array':
      return [def.element];
    case 'record':
      return [def.valueType];
    case 'union':
      return def.options;
    default: {
      const inner = unwrapped(schema);
      return inner === schema ? [] : [inner];
    }
  }
}

/** The inner schema of wrappers such as optional, default and pipe; other schemas as they are. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schemaTypes(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return unwrapped(def.innerType);
    case 'pipe':
      return unwrapped(def.in);
    default:
      return schema;
  }
}

/** A part of a value with the schema that rules it. */
export interface Child {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly step: Path;
}

/** The parts of a value, one level down. */
export function children(schema: z.core.$ZodType, value: unknown): Child[] {
  const { def } = schemaTypes(schema);
  switch (def.type) {
    case 'object':
      return isRecord(value)
        ? Object.entries(def.shape).flatMap(([key, field]) =>
            Object.hasOwn(value, key) ? [{ schema: field, value: value[key], step: [key] }] : [],
          )
        : [];
    case 'array':
      return Array.isArray(value)
        ? value.map((item: unknown, index) => ({ schema: def.element, value: item, step: [index] }))
        : [];
    case 'record':
      return isRecord(value)
        ? Object.entries(value).map(([key, item]) => ({
            schema: def.valueType,
            value: item,
            step: [key],
          }))
        : [];
    case 'union': {
      const option = nearestOption(def.options, value);
      return option === undefined ? [] : [{ schema: option, value, step: [] }];
    }
    default: {
      const inner = unwrapped(schema);
      return inner === schema ? [] : [{ schema: inner, value, step: [] }];
    }
  }
}

/** The inner schema of wrappers, and of unions the option that rules a value. */
export function rulingSchema(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const bare = unwrapped(schema);
  const { def } = schemaTypes(bare);
  if (def.type !== 'union') return bare;
  const option =
    nearestOption(def.options, value) ??
    def.options.find((candidate) => schemaTypes(unwrapped(candidate)).def.type === 'object');
  return option === undefined ? bare : rulingSchema(option, value);
}

/** The schema that rules a part of a value, whether the part is there or not. */
export function partSchema(
  schema: z.core.$ZodType,
  value: unknown,
  step: string | number,
): z.core.$ZodType | undefined {
  const { def } = schemaTypes(rulingSchema(schema, value));
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    case 'array':
      return def.element;
    case 'record':
      return def.valueType;
    default:
      return undefined;
  }
}

/** Whether a schema rules a list or a table of names: its parts can go without the others. */
export function isListing(schema: z.core.$ZodType): boolean {
  const { type } = schemaTypes(unwrapped(schema)).def;
  return type === 'array' || type === 'record';
}

/** The part of a value that a step leads to; undefined if there is none. */
export function partOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** Whether a value is a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The option of a union that rules a value: the one whose literals it has, as in `state: shipped`.
 * Where none fits, the one it shares most fields with, so that a misspelt literal hides nothing.
 */
function nearestOption(
  options: readonly z.core.$ZodType[],
  value: unknown,
): z.core.$ZodType | undefined {
  const ranked = options
    .map((option) => ({ option, fit: fitOf(option, value) }))
    .filter(({ fit }) => fit >= 0)
    .sort((a, b) => b.fit - a.fit);
  return ranked[0]?.option;
}

/** How well a value fits an option: −1 not at all; a fitting literal outweighs any shared fields. */
function fitOf(option: z.core.$ZodType, value: unknown): number {
  const { def } = schemaTypes(unwrapped(option));
  if (def.type === 'union')
    return Math.max(...def.options.map((candidate) => fitOf(candidate, value)));
  if (def.type !== 'object') return def.type === typeof value ? 0 : -1;
  if (!isRecord(value)) return -1;
  const fields = Object.entries(def.shape).filter(([key]) => Object.hasOwn(value, key));
  const literal = fields.some(([key, field]) => {
    const fieldDef = schemaTypes(field).def;
    return fieldDef.type === 'literal' && fieldDef.values.some((one) => one === value[key]);
  });
  return fields.length + (literal ? 1000 : 0);
}

// Zod types its own schemas by the union $ZodTypes; a schema made with zod is always one of them.
function schemaTypes(schema: z.core.$ZodType): { def: z.core.$ZodTypes['_zod']['def'] } {
  return { def: schema._zod.def as z.core.$ZodTypes['_zod']['def'] };
}
