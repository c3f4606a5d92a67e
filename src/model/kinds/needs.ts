import { z } from 'zod';
import { partialDate } from '../dates.ts';
import { localized, sourceRef, terms } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** What customers, the market or a trend ask for. Who raised it follows from the cases that list it. */
export const needs = defineKind({
  id: 'needs',
  stage: 'product',
  titleFrom: 'telling',
  description: 'Something that customers, the market, an industry or a trend asks for.',
  facts: {
    kind: z
      .enum(['customer', 'market', 'pain', 'trend'])
      .describe(
        'customer: a wish of customers; market: a rule or custom of a market; pain: what hurts today; trend: where things are going.',
      ),
    industries: terms('industries')
      .default([])
      .describe('Industries that feel it most; leave out if all do.'),
    planned: z
      .strictObject({
        target: partialDate().describe('When the answer is due.'),
        plan: localized().describe('What will be done.'),
        source: sourceRef().describe('Where the plan was published.'),
      })
      .optional()
      .describe('If no capability answers it yet, but an answer is announced.'),
    declined: z
      .strictObject({
        reason: localized().describe('Why the product will not, or does not, do it.'),
        source: sourceRef().optional().describe('Where that was published.'),
      })
      .optional()
      .describe('If the product does not answer it, for a reason.'),
  },
});
