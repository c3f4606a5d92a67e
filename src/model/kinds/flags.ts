import { z } from 'zod';
import { partialDate } from '../dates.ts';
import { demandRef, localized, metricRef, ref, refs, sourceRef, term } from '../fields.ts';
import { defineKind } from '../kind.ts';
import { quantity } from '../quantity.ts';

/** FLAG: one bold claim. Its stage (planted, proven, told, spread, raised) is derived. */
export const flags = defineKind({
  id: 'flags',
  stage: 'marketing',
  titleFrom: 'claim',
  description: 'A product FLAG: one bold claim, raised only by evidence.',
  facts: {
    claim: localized().describe('The claim, in one sentence.'),
    capabilities: refs('capabilities').describe('The capabilities that carry it.'),
    proof: z
      .strictObject({
        cases: z.number().int().min(1).describe('How many customers’ public cases must prove it.'),
        industries: z.number().int().min(1).describe('In how many industries.'),
        threshold: z
          .strictObject({
            measure: term('measures').describe('Which measure must be reached.'),
            unit: term('units').describe('Its unit.'),
            value: quantity().describe(
              'What it must reach; whether more or less is better follows from the measure.',
            ),
          })
          .optional()
          .describe('A value that every proving case must reach.'),
      })
      .describe('When the claim counts as proven.'),
    evidence: z.array(metricRef()).default([]).describe('The figures that carry it.'),
    answers: z
      .array(demandRef())
      .default([])
      .describe('Asks of customers, with their answers, that carry it.'),
    counter: z
      .array(
        z.strictObject({
          text: localized().describe('What speaks against the claim, fairly told.'),
          case: ref('cases').optional().describe('The case that shows it.'),
          capability: ref('capabilities').optional().describe('The capability whose limit it is.'),
          source: sourceRef().optional().describe('Where it can be read.'),
        }),
      )
      .min(
        1,
        'at least one honest counter-argument: what speaks against the claim, or where it ends',
      )
      .describe('What speaks against the claim.'),
    echoes: z
      .array(
        z.strictObject({
          date: partialDate().describe('When.'),
          text: localized().describe('Who took it up, and how.'),
          circle: ref('circles').optional().describe('The circle in which it was taken up.'),
          summit: ref('summits').optional().describe('The event at which it was taken up.'),
          source: sourceRef().describe('Where that can be read.'),
        }),
      )
      .default([])
      .describe('发酵: where others took the claim up.'),
    concepts: refs('concepts').default([]).describe('Ideas needed to understand it.'),
  },
});
