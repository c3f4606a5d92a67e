import type { z } from 'zod';
import type { Kind } from './kind.ts';
import { capabilities } from './kinds/capabilities.ts';
import { cases } from './kinds/cases.ts';
import { certifications } from './kinds/certifications.ts';
import { circles } from './kinds/circles.ts';
import { concepts } from './kinds/concepts.ts';
import { courses } from './kinds/courses.ts';
import { customers } from './kinds/customers.ts';
import { flags } from './kinds/flags.ts';
import { isvs } from './kinds/isvs.ts';
import { kits } from './kinds/kits.ts';
import { needs } from './kinds/needs.ts';
import { partners } from './kinds/partners.ts';
import { products } from './kinds/products.ts';
import { stories } from './kinds/stories.ts';
import { summits } from './kinds/summits.ts';

/** Every kind of content, in the order of the loop. One line here registers a kind. */
export const kinds = {
  products,
  needs,
  capabilities,
  customers,
  cases,
  concepts,
  stories,
  circles,
  flags,
  courses,
  certifications,
  summits,
  partners,
  isvs,
  kits,
} as const satisfies { readonly [id: string]: Kind };

/** The id of a kind: its folder under `content/` and the first part of its addresses. */
export type KindId = keyof typeof kinds;

type FactsByKind = { readonly [Id in KindId]: z.output<(typeof kinds)[Id]['facts']> };

/** The facts of an entry of a kind, as read and checked. */
export type Facts<Id extends KindId = KindId> = FactsByKind[Id];

// The same registry, typed so that the compiler keeps the link between a kind and its facts.
const schemas: { readonly [Id in KindId]: { readonly facts: z.ZodType<FactsByKind[Id]> } } = kinds;

/** The schema of the facts of a kind. */
export function factsSchema<Id extends KindId>(kind: Id): z.ZodType<Facts<Id>> {
  return schemas[kind].facts;
}

/** All kinds as a list, in the order of the loop. */
export const kindIds = Object.keys(kinds).filter(isKindId);

/** Narrows a string from outside to the id of a kind. */
export function isKindId(value: string): value is KindId {
  return Object.hasOwn(kinds, value);
}
