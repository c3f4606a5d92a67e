import { z } from 'zod';
import { localized, refs, sourceRef } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** 概念: an idea that people must hold in order to understand the claims. */
export const concepts = defineKind({
  id: 'concepts',
  stage: 'marketing',
  titleFrom: 'name',
  description: 'An idea that readers need in order to understand the claims.',
  facts: {
    name: localized().describe('The term.'),
    definition: localized().describe('The idea in one sentence.'),
    capabilities: refs('capabilities').default([]).describe('Capabilities that rest on it.'),
    needs: refs('needs').default([]).describe('Needs it helps to understand.'),
    related: refs('concepts').default([]).describe('Concepts to read next.'),
    origin: z
      .strictObject({
        text: localized().describe('Where the term comes from.'),
        source: sourceRef().describe('Where that can be read.'),
      })
      .optional()
      .describe('Where the term comes from, if that can be read somewhere.'),
  },
});
