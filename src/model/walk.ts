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
 * Finds every marked value in facts. Facts need not be valid: whatever has the right shape is
 * visited, so that one mistake does not hide the references around it.
 */
export function markedValues(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path = [],
): MarkedValue[] {
  if (value === undefined || value === null) return [];
  const mark = marks.get(schema);
  const here = mark === undefined ? [] : [{ mark, value, path }];
  return [
    ...here,
    ...children(schema, value).flatMap((child) =>
      markedValues(child.schema, child.value, [...path, ...child.step]),
    ),
  ];
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
      const option = def.options.find((candidate) => couldBe(candidate, value));
      return option === undefined ? [] : [{ schema: option, value, step: [] }];
    }
    default: {
      const inner = unwrapped(schema);
      return inner === schema ? [] : [{ schema: inner, value, step: [] }];
    }
  }
}

/** Whether a value is a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// An option of a union is told by the literals among its fields, as in `state: shipped`.
function couldBe(option: z.core.$ZodType, value: unknown): boolean {
  const { def } = schemaTypes(unwrapped(option));
  if (def.type !== 'object') return def.type === typeof value;
  if (!isRecord(value)) return false;
  return Object.entries(def.shape).every(([key, field]) => {
    const fieldDef = schemaTypes(field).def;
    return fieldDef.type !== 'literal' || fieldDef.values.some((literal) => literal === value[key]);
  });
}

// Zod types its own schemas by the union $ZodTypes; a schema made with zod is always one of them.
function schemaTypes(schema: z.core.$ZodType): { def: z.core.$ZodTypes['_zod']['def'] } {
  return { def: schema._zod.def as z.core.$ZodTypes['_zod']['def'] };
}
