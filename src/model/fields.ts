import { z } from 'zod';
import { locales } from './locale.ts';

/** What an entry's id and folder name may look like: lower-case letters, digits, single hyphens. */
export const ENTRY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The lists of `content/taxonomy.yaml` that facts may name. */
export type Vocabulary = 'industries' | 'regions' | 'technologies' | 'measures' | 'units';

/**
 * What a field points to, or that it is a text for readers. Edges of the evidence graph, the check
 * for dead references and the completions in editors all come from these marks.
 */
export type Mark =
  | { readonly to: 'reader' }
  | { readonly to: 'entry'; readonly kind: string }
  | { readonly to: 'metric' }
  | { readonly to: 'demand' }
  | { readonly to: 'term'; readonly vocabulary: Vocabulary }
  | { readonly to: 'source' };

/** Schema → its mark. Zod hands marks on to copies made by `describe`, `optional` and the like. */
export const marks = z.registry<Mark>();

/** The id of an entry, or a name of that form. */
export const id = () =>
  z.string().regex(ENTRY_ID, 'lower-case letters, digits and single hyphens, such as "online-ddl"');

/** A reference to an entry of the given kind, written as its folder name. */
export const ref = (kind: string) => id().register(marks, { to: 'entry', kind });

/** A list of references to entries of one kind, one a line; no entry twice. */
export const refs = (kind: string) => uniqueList(ref(kind));

/** A metric of a case (`acme/p99`) or of another entry (`summits/devcon-2018/attendees`). */
export const metricRef = () =>
  z
    .string()
    .regex(
      /^(?:[a-z0-9-]+\/){1,2}[a-z0-9-]+$/,
      'a case and its metric, such as "acme/p99", or kind, entry and metric, such as "customers/acme/users"',
    )
    .register(marks, { to: 'metric' });

/** A demand of a case: `acme/plan-binding`. */
export const demandRef = () =>
  z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a case and what it asked for, such as "acme/plan-binding"')
    .register(marks, { to: 'demand' });

/** A term of `content/taxonomy.yaml`, written as its id. */
export const term = (vocabulary: Vocabulary) => id().register(marks, { to: 'term', vocabulary });

/** A list of terms of one vocabulary; no term twice. */
export const terms = (vocabulary: Vocabulary) => uniqueList(term(vocabulary));

/** The id of a source listed under `sources:` of the same entry. */
export const sourceRef = () => id().register(marks, { to: 'source' });

/** An id that is declared inside an entry: of a metric, a source, a quote, a demand. */
export const localId = () =>
  id().describe('A short id of your own: lower-case letters, digits and hyphens.');

/** A non-empty text without white space at its ends. */
export const text = () =>
  z
    .string()
    .min(1, { error: 'some text', abort: true })
    .regex(/^\S(?:[\s\S]*\S)?$/, 'text without spaces at its beginning or end');

/** A text per language; at least one language. */
export const localized = () =>
  z
    .strictObject({
      en: text().optional().describe('The text in English.'),
      zh: text().optional().describe('The text in Chinese.'),
    })
    .refine((value) => locales.some((locale) => value[locale] !== undefined), {
      message: 'a text in at least one language (en or zh)',
    })
    .register(marks, { to: 'reader' });

// As Zod has it, and also names such as 例子.中国, which become xn--fsqu00a.xn--fiqs8s.
const DOMAIN =
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i;

/** A full web address. */
export const webAddress = () =>
  z.url({
    protocol: /^https?$/,
    hostname: DOMAIN,
    message: 'a web address that begins with https://',
  });

/** A list in which nothing stands twice. */
export function uniqueList<Item extends z.ZodType<string>>(item: Item) {
  return z.array(item).superRefine((items, context) => {
    const seen = new Set<string>();
    items.forEach((value, index) => {
      if (seen.has(value))
        context.addIssue({
          code: 'custom',
          path: [index],
          message: `each item once: "${value}" stands here a second time`,
        });
      seen.add(value);
    });
  });
}
