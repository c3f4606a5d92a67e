import { z } from 'zod';

/** The most characters of a text in each language. */
const lengths = (en: number, zh: number) =>
  z
    .strictObject({
      en: z.number().int().positive().default(en).describe('Characters in English.'),
      zh: z
        .number()
        .int()
        .positive()
        .default(zh)
        .describe('Chinese characters; two Latin letters take the room of one.'),
    })
    .prefault({});

/**
 * How far things may go before a check speaks up. Part of `content/site.yaml`; whatever is left out
 * has the value given here.
 */
export const limits = z.strictObject({
  expiresSoon: z
    .number()
    .int()
    .min(0)
    .default(60)
    .describe('Days before the end of a permission in which it is warned of.'),
  sourceAge: z
    .number()
    .positive()
    .default(8)
    .describe('Years after which a figure counts as stale unless somebody looked at it again.'),
  titleLength: lengths(65, 30).describe('The longest title that search results and cards show.'),
  summaryLength: lengths(160, 80).describe('The longest summary that search results show.'),
});

/** How far things may go before a check speaks up. */
export type Limits = z.output<typeof limits>;

/** The limits of a site that sets none. */
export const DEFAULT_LIMITS: Limits = limits.parse({});
