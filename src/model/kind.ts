import { z } from 'zod';
import { day } from './dates.ts';
import { id, ref, uniqueList } from './fields.ts';
import { metrics } from './metrics.ts';
import { sources } from './sources.ts';

/** The stages of the loop, in the order in which it turns. */
export const ring = [
  'product',
  'customers',
  'marketing',
  'training',
  'certification',
  'partners',
  'isvs',
] as const;

/** Where a kind stands: on the ring, beside it (summits), or as a tool of sales. */
export const stages = [...ring, 'summits', 'sales'] as const;

/** A stage of the loop. */
export type Stage = (typeof stages)[number];

/** What every entry may say, whatever its kind. */
const everyEntry = {
  status: z
    .enum(['draft', 'published', 'withdrawn'])
    .default('published')
    .describe('draft: not on the site yet; withdrawn: taken back for good.'),
  published: day().optional().describe('The day from which it is on the site.'),
  review: day().optional().describe('The day by which somebody should look at it again.'),
  formerly: uniqueList(id())
    .default([])
    .describe('Earlier folder names of this entry, so that old addresses keep working.'),
  metrics: metrics()
    .default([])
    .describe(
      'The figures of this entry: each stands here once, and everything that shows it takes it from here.',
    ),
  sources: sources()
    .default([])
    .describe('The published pages that the facts of this entry rest on.'),
};

/** What an entry of a kind may say of the one that took its place. */
const successor = (kind: string) =>
  ref(kind)
    .optional()
    .describe('Of a withdrawn entry: the entry of the same kind to which its addresses lead.');

/**
 * Fields of facts that rule whether, and under which name, an entry is shown. Where one of them is
 * wrong the entry is treated as a draft.
 */
export const gateFields = ['status', 'published', 'expires', 'permission', 'anonymous'] as const;

/** How an entry gets its title: from `name` or `claim` in its facts, or from its telling. */
export type TitleFrom = 'name' | 'claim' | 'telling';

/** The declaration of one kind of content. Everything else about the kind follows from it. */
export interface Kind<Id extends string = string, Facts extends z.ZodObject = z.ZodObject> {
  /** The folder under `content/`, the collection's name and the part of the address. */
  readonly id: Id;
  /** The stage of the loop it belongs to. */
  readonly stage: Stage;
  /** Where its title stands. */
  readonly titleFrom: TitleFrom;
  /** One sentence for authors: what an entry of this kind is. */
  readonly description: string;
  /** The schema of `facts.yaml`, strict: a misspelt field is a problem. */
  readonly facts: Facts;
}

/** Declares a kind; adds the fields that every entry has. */
export function defineKind<
  const Id extends string,
  Shape extends z.core.$ZodLooseShape,
>(declaration: {
  readonly id: Id;
  readonly stage: Stage;
  readonly titleFrom: TitleFrom;
  readonly description: string;
  readonly facts: Shape;
}) {
  const every = { ...everyEntry, successor: successor(declaration.id) };
  return { ...declaration, facts: z.strictObject({ ...every, ...declaration.facts }) };
}
