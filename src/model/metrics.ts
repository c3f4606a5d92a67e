import { z } from 'zod';
import { partialDate } from './dates.ts';
import { localId, localized, sourceRef, term } from './fields.ts';
import { quantity } from './quantity.ts';

/** How exact a published figure is: "about 25", "over 1,700", "under 60", "close to 500,000". */
export const precisions = ['exact', 'about', 'over', 'under', 'nearly'] as const;

const precision = () =>
  z
    .enum(precisions)
    .default('exact')
    .describe('How the source words it: about, over, under, nearly; leave out if it is exact.');

/** What a value is compared with. */
export const baseline = z.strictObject({
  value: quantity()
    .optional()
    .describe(
      'The earlier or other value; leave out where the source only names what it compares with.',
    ),
  unit: term('units').optional().describe('Its unit, if it differs from that of the metric.'),
  precision: precision(),
  kind: z
    .enum(['before', 'target', 'earlier'])
    .default('before')
    .describe(
      'before: how it was without the product; target: a limit to stay within; earlier: the same thing at an earlier time.',
    ),
  label: localized()
    .optional()
    .describe('What the baseline is: "MySQL sharding", "service limit", "November 2018".'),
});

/** A measured result. */
export const metric = z.strictObject({
  id: localId().describe('The name by which tellings, flags and kits refer to this figure.'),
  measure: term('measures').describe('What is measured, from content/taxonomy.yaml.'),
  value: quantity().describe(
    'The number: 25, 350,000, "1.3 trillion", or a range { from: 1, to: 2 }.',
  ),
  unit: term('units').describe(
    'The unit, from content/taxonomy.yaml. Where the source only gives a change, use percent-change (-58) or times (8).',
  ),
  precision: precision(),
  baseline: baseline
    .optional()
    .describe('What it is compared with; the improvement is computed from it, never typed.'),
  asOf: partialDate().describe(
    'When it was measured, as exactly as the source says: 2019, 2020-Q2, 2019-08, 2019-11-11.',
  ),
  dated: z
    .enum(['measured', 'published'])
    .default('measured')
    .describe(
      'published: the source gives no day of measuring, so asOf is the day it was published.',
    ),
  scope: localized().describe(
    'What the figure covers: which system, which load, which part of the company.',
  ),
  source: sourceRef().describe('The id of the source it was published in.'),
  caveat: localized().optional().describe('What an honest page must say beside the figure.'),
  headline: z.boolean().default(false).describe('true: one of the figures to show first.'),
});

/** A measured result, as read from facts. */
export type Metric = z.output<typeof metric>;

/** The list of metrics of an entry. */
export const metrics = () => z.array(metric);
