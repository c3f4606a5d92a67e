import { z } from 'zod';
import { marks, type Vocabulary } from '#model/fields.ts';
import { isKindId, type KindId, kindIds, kinds } from '#model/kinds.ts';
import { unwrapped } from '#model/walk.ts';

/** What a value of facts may be, for people: the base of the reference, of scaffolds and of hints. */
export type ValueDoc =
  /** A value in one piece; `sort` says of which sort, in English. */
  | { readonly type: 'plain'; readonly sort: string }
  | { readonly type: 'localized' }
  | { readonly type: 'quantity' }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'entry'; readonly kind: KindId }
  | { readonly type: 'term'; readonly vocabulary: Vocabulary }
  | { readonly type: 'metric' | 'demand' | 'source' }
  | { readonly type: 'list'; readonly of: ValueDoc }
  | { readonly type: 'fields'; readonly fields: readonly FieldDoc[] }
  /** Fields that depend on the value of one of them. */
  | {
      readonly type: 'variants';
      readonly by: string;
      readonly variants: readonly { readonly is: string; readonly fields: readonly FieldDoc[] }[];
    }
  /** Names of the author's own, each with a value. */
  | { readonly type: 'map'; readonly of: ValueDoc };

/** One field as an author meets it. */
export interface FieldDoc {
  readonly name: string;
  readonly required: boolean;
  /** In English, as the model has it. */
  readonly description: string;
  /** What holds if it is left out; undefined where nothing worth telling does. */
  readonly fallback: string | undefined;
  readonly value: ValueDoc;
}

/** The fields of an object of the model, in the order of the model. */
export function fieldDocs(schema: z.ZodObject): FieldDoc[] {
  return Object.entries(schema.shape).map(([name, field]) => fieldDoc(name, asSchema(field)));
}

/** The names of the fields that every kind has. */
export function commonFields(): string[] {
  const [first, ...others] = kindIds.map((kind) => shapeOf(kind));
  return Object.keys(first ?? {}).filter((name) =>
    others.every((shape) => shape[name] === first?.[name]),
  );
}

/** The fields of a kind, its own ones first, those of every kind last. */
export function fieldsOfKind(kind: KindId): {
  readonly own: readonly FieldDoc[];
  readonly common: readonly FieldDoc[];
} {
  const common = new Set(commonFields());
  const fields = fieldDocs(kinds[kind].facts);
  return {
    own: fields.filter(({ name }) => !common.has(name)),
    common: fields.filter(({ name }) => common.has(name)),
  };
}

function shapeOf(kind: KindId): Readonly<Record<string, unknown>> {
  return kinds[kind].facts.shape;
}

function fieldDoc(name: string, schema: z.core.$ZodType): FieldDoc {
  return {
    name,
    required: !z.safeParse(z.strictObject({ field: schema }), {}).success,
    description: descriptionOf(schema) ?? '',
    fallback: fallbackOf(schema),
    value: valueDoc(schema),
  };
}

function valueDoc(schema: z.core.$ZodType): ValueDoc {
  const bare = unwrapped(schema);
  const mark = marks.get(bare);
  switch (mark?.to) {
    case 'reader':
      return { type: 'localized' };
    case 'entry':
      if (isKindId(mark.kind)) return { type: 'entry', kind: mark.kind };
      break;
    case 'term':
      return { type: 'term', vocabulary: mark.vocabulary };
    case 'metric':
    case 'demand':
    case 'source':
      return { type: mark.to };
  }
  const sort = metaOf(schema, 'title');
  if (sort !== undefined) return { type: 'plain', sort };
  if (bare instanceof z.ZodArray) return { type: 'list', of: valueDoc(bare.element) };
  if (bare instanceof z.ZodEnum) return { type: 'choice', options: bare.options.map(String) };
  if (bare instanceof z.ZodLiteral)
    return { type: 'choice', options: [...bare.values].map(String) };
  if (bare instanceof z.ZodDiscriminatedUnion) return variants(bare);
  if (bare instanceof z.ZodObject) return { type: 'fields', fields: fieldDocs(bare) };
  if (bare instanceof z.ZodRecord) return { type: 'map', of: valueDoc(asSchema(bare.valueType)) };
  if (bare instanceof z.ZodUnion) return unionDoc(bare);
  return { type: 'plain', sort: sortOf(bare) };
}

// Of the unions of the model, those with a number in them are quantities; the others are a text or
// a finer form of it.
function unionDoc(schema: z.ZodUnion): ValueDoc {
  const options = schema.options.map((option) => unwrapped(asSchema(option)));
  const holdsNumber = (option: z.core.$ZodType): boolean =>
    option instanceof z.ZodNumber ||
    (option instanceof z.ZodUnion &&
      option.options.some((inner) => holdsNumber(unwrapped(asSchema(inner)))));
  if (options.some(holdsNumber)) return { type: 'quantity' };
  return { type: 'plain', sort: 'a text' };
}

function variants(schema: z.ZodDiscriminatedUnion): ValueDoc {
  const by = schema.def.discriminator;
  return {
    type: 'variants',
    by,
    variants: schema.options.flatMap((option) => {
      if (!(option instanceof z.ZodObject)) return [];
      const fields = fieldDocs(option);
      const named = fields.find(({ name }) => name === by)?.value;
      return named?.type === 'choice'
        ? [{ is: named.options.join(', '), fields: fields.filter(({ name }) => name !== by) }]
        : [];
    }),
  };
}

function sortOf(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodBoolean) return 'true or false';
  if (schema instanceof z.ZodNumber)
    return schema.format?.includes('int') ? 'a whole number' : 'a number';
  if (schema instanceof z.ZodURL) return 'a web address that begins with https://';
  return 'a text';
}

function fallbackOf(schema: z.core.$ZodType): string | undefined {
  const missing = z.safeParse(schema, undefined);
  if (!missing.success) return undefined;
  const value: unknown = missing.data;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join(', ');
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
    ? String(value)
    : undefined;
}

/** The description of a field, also where it stands inside `optional` or `default`. */
export function descriptionOf(schema: z.core.$ZodType): string | undefined {
  return metaOf(schema, 'description');
}

function metaOf(schema: z.core.$ZodType, key: 'title' | 'description'): string | undefined {
  for (const candidate of [schema, unwrapped(schema)]) {
    const text = z.globalRegistry.get(candidate)?.[key];
    if (text !== undefined) return text;
  }
  return undefined;
}

// Zod types the parts of its schemas by its core; whatever stands there is a schema.
function asSchema(part: unknown): z.core.$ZodType {
  if (part instanceof z.core.$ZodType) return part;
  throw new TypeError('a part of a schema is no schema');
}
