import { z } from 'zod';

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
});

/** How far things may go before a check speaks up. */
export type Limits = z.output<typeof limits>;

/** The limits of a site that sets none. */
export const DEFAULT_LIMITS: Limits = limits.parse({});
