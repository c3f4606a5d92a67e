import { z } from 'zod';
import type { Entry } from '#evidence/entry.ts';
import { factsSchema, type KindId } from '#model/kinds.ts';

const telling = z.object({
  file: z.string(),
  digest: z.string(),
  head: z.object({ title: z.string().optional(), summary: z.string() }),
});

/** An entry as the content collections keep it: plain data without prose. */
export interface StoredEntry<K extends KindId> {
  readonly facts: Entry<K>['facts'];
  readonly tellings: Entry<K>['tellings'];
  /** Names of the pictures beside the tellings. */
  readonly pictures: readonly string[];
}

/** The schema by which stored entries come back with their types. */
export function storedEntry<K extends KindId>(kind: K): z.ZodType<StoredEntry<K>> {
  return z.object({
    facts: factsSchema(kind),
    tellings: z.object({ en: telling.optional(), zh: telling.optional() }),
    pictures: z.array(z.string()),
  });
}
