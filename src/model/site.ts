import { z } from 'zod';
import { localized, webAddress } from './fields.ts';
import { limits } from './limits.ts';
import { locales } from './locale.ts';

/** What `site.yaml` can make of a rule. */
export const checkLevels = ['error', 'warning', 'off'] as const;

/** `content/site.yaml`: what is true of the site as a whole. */
export const site = z.strictObject({
  name: localized().describe('The name of the site.'),
  tagline: localized().describe('One sentence that says what the site is for.'),
  description: localized().describe('Two sentences for search engines and previews.'),
  address: webAddress().describe('Where the site is published, without a slash at the end.'),
  base: z
    .string()
    .regex(/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/, 'a path such as / or /proof')
    .default('/')
    .describe('The path under that address, if the site does not stand at its root.'),
  locales: z
    .array(z.enum(locales))
    .min(1)
    .describe('The languages of the site, the default first.'),
  accent: z
    .strictObject({
      light: z
        .string()
        .regex(/^#[0-9a-f]{6}$/, 'a colour such as #b8321f')
        .describe('On light paper.'),
      dark: z
        .string()
        .regex(/^#[0-9a-f]{6}$/, 'a colour such as #f0806a')
        .describe('On dark.'),
    })
    .describe('The one accent colour, on light paper and on dark.'),
  notice: localized().describe(
    'A notice at the foot of every page: who makes the site, and with whom it is not affiliated.',
  ),
  action: z
    .strictObject({
      label: localized().describe('The words of the button.'),
      url: webAddress().describe('Where it leads.'),
    })
    .optional()
    .describe('What a convinced reader can do next.'),
  checks: z
    .record(z.string(), z.enum(checkLevels))
    .default({})
    .describe('Rules whose findings weigh more or less here: error, warning or off, by rule.'),
  limits: limits.prefault({}).describe('How far things may go before a check speaks up.'),
});

/** `content/site.yaml`, as read and checked. */
export type Site = z.output<typeof site>;
