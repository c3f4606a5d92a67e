import { z } from 'zod';
import { type Mark, marks } from '#model/fields.ts';
import { isKindId, type KindId, kindIds, kinds } from '#model/kinds.ts';
import { permalinks } from '#model/permalinks.ts';
import { site } from '#model/site.ts';
import { taxonomy } from '#model/taxonomy.ts';
import { describeIn } from '#model/words/words.ts';
import { type Named, type Names, nameInAllLanguages } from './names.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of the facts of a kind, for editors: fields with their descriptions in both
 * languages, and the ids that exist wherever a field points to something.
 */
export function factsJsonSchema(kind: KindId, names: Names): JsonSchema {
  return jsonSchemaOf(kinds[kind].facts, names, kinds[kind].description);
}

/** The schemas for editors, by the name of the file each is kept in, without its ending. */
export function editorSchemas(names: Names): ReadonlyMap<string, JsonSchema> {
  return new Map([
    ...kindIds.map((kind): [string, JsonSchema] => [kind, factsJsonSchema(kind, names)]),
    ['site', jsonSchemaOf(site, names, 'What is true of the site as a whole.')],
    ['taxonomy', jsonSchemaOf(taxonomy, names, 'The words that facts may use.')],
    ['permalinks', jsonSchemaOf(permalinks, names, 'Every address that was ever published.')],
  ]);
}

/** Which files of the content a schema is for, as a pattern from the project's folder. */
export function filesRuledBy(schema: string): string {
  return isKindId(schema) ? `content/${schema}/*/facts.yaml` : `content/${schema}.yaml`;
}

function jsonSchemaOf(schema: z.ZodObject, names: Names, description: string): JsonSchema {
  const definitions: { [name: string]: JsonSchema } = {};
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      if (jsonSchema.description !== undefined)
        jsonSchema.description = inBothLanguages(jsonSchema.description);
      if (jsonSchema.title !== undefined) jsonSchema.title = inBothLanguages(jsonSchema.title);
      const mark = marks.get(zodSchema);
      const known = mark === undefined ? undefined : pointedAt(mark, names);
      if (known === undefined) return;
      definitions[known.list] ??= {
        enum: known.named.map(({ id }) => id),
        enumDescriptions: known.named.map(({ name }) => nameInAllLanguages(name)),
      };
      // In place of the pattern of ids: one message for a wrong id, not two.
      delete jsonSchema.pattern;
      jsonSchema.$ref = `#/definitions/${known.list}`;
    },
  });
  return { ...made, description: inBothLanguages(description), definitions };
}

/** What a mark lets a field say; undefined where anything may stand, or nothing exists yet. */
function pointedAt(
  mark: Mark,
  names: Names,
): { readonly list: string; readonly named: readonly Named[] } | undefined {
  const found = listOf(mark, names);
  return found === undefined || found.named.length === 0 ? undefined : found;
}

function listOf(mark: Mark, names: Names) {
  switch (mark.to) {
    case 'entry':
      return isKindId(mark.kind)
        ? { list: `id-of-${mark.kind}`, named: names.entries.get(mark.kind) ?? [] }
        : undefined;
    case 'term':
      return { list: `term-of-${mark.vocabulary}`, named: names.terms[mark.vocabulary] };
    case 'metric':
      return { list: 'metric', named: names.metrics };
    case 'demand':
      return { list: 'demand', named: names.demands };
    case 'source':
    case 'reader':
      return undefined;
  }
}

function inBothLanguages(english: string): string {
  const chinese = describeIn('zh', english);
  return chinese === english ? english : `${english}\n\n${chinese}`;
}
