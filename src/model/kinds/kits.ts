import { z } from 'zod';
import { day } from '../dates.ts';
import { localized, refs, terms } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** Sales' collections of cases for an audience. */
export const kits = defineKind({
  id: 'kits',
  stage: 'sales',
  titleFrom: 'telling',
  description: 'A collection of cases for an audience: a list, a query, or both.',
  facts: {
    audience: localized().describe('For whom it is put together.'),
    languages: z
      .array(z.enum(['en', 'zh']))
      .min(1)
      .default(['en', 'zh'])
      .describe('In which languages it is offered.'),
    expires: day().optional().describe('The last day on which it is offered.'),
    cases: refs('cases').default([]).describe('Cases to show first, in this order.'),
    query: z
      .strictObject({
        industries: terms('industries').default([]).describe('Any of these industries.'),
        regions: terms('regions').default([]).describe('Any of these regions.'),
        capabilities: refs('capabilities').default([]).describe('Any of these capabilities.'),
        needs: refs('needs').default([]).describe('Any of these needs.'),
      })
      .optional()
      .describe('Cases that fulfil every condition given here are added, newest first.'),
    flags: refs('flags').default([]).describe('Claims to put before the cases.'),
  },
});
