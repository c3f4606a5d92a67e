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

const kilobytes = (usual: number) => z.number().positive().default(usual);

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
  askAge: z
    .number()
    .positive()
    .default(2)
    .describe('Years after which an open request of a customer counts as forgotten.'),
  titleLength: lengths(65, 30).describe('The longest title that search results and cards show.'),
  summaryLength: lengths(160, 80).describe('The longest summary that search results show.'),
  pageWeight: kilobytes(60).describe(
    'Kilobytes that a page with its styles may weigh, compressed as it travels, without pictures.',
  ),
  scriptWeight: kilobytes(30).describe(
    'Kilobytes that the scripts of a page may weigh, compressed.',
  ),
  pictureWeight: kilobytes(500).describe('Kilobytes that a picture in the built site may weigh.'),
  shareImageWeight: kilobytes(600).describe(
    'Kilobytes that the picture shown with a shared link may weigh.',
  ),
  pictureWidth: z
    .number()
    .int()
    .positive()
    .default(800)
    .describe('Pixels that a photograph or screenshot must be wide.'),
  pictureSize: z
    .number()
    .positive()
    .default(5)
    .describe('Megabytes that a picture file may have; a drawing a tenth of it.'),
});

/** How far things may go before a check speaks up. */
export type Limits = z.output<typeof limits>;

/** The limits of a site that sets none. */
export const DEFAULT_LIMITS: Limits = limits.parse({});
