import { z } from 'zod';
import { partialDate } from '../dates.ts';
import { localized, ref, refs, sourceRef, text, webAddress } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** What the product can do. Its proofs follow from the cases that lead back to it. */
export const capabilities = defineKind({
  id: 'capabilities',
  stage: 'product',
  titleFrom: 'name',
  description: 'Something the product can do, which answers needs and which cases prove.',
  facts: {
    name: localized().describe('The name of the capability.'),
    product: ref('products').describe('The product that can do it.'),
    answers: refs('needs').describe('The needs it answers.'),
    state: z
      .enum(['ga', 'preview', 'planned'])
      .describe('ga: generally available; preview: experimental; planned: announced.'),
    since: z
      .array(
        z.strictObject({
          version: text().describe('The version that brought it.'),
          date: partialDate().optional().describe('When that version was released.'),
          note: localized().optional().describe('What exactly came with it.'),
          source: sourceRef().optional().describe('Where that was published.'),
        }),
      )
      .default([])
      .describe('Versions that brought or widened it, oldest first.'),
    documentation: webAddress().describe('Its page in the product documentation.'),
    limits: z
      .array(
        z.strictObject({
          text: localized().describe('The limit, in plain words.'),
          source: sourceRef().describe('Where it was published.'),
        }),
      )
      .default([])
      .describe('What it does not do, or not yet.'),
  },
});
