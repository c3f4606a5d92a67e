import { z } from 'zod';
import { partialDate } from '../dates.ts';
import { localized, refs, webAddress } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** ISV: software that works with the product, or is built on it. */
export const isvs = defineKind({
  id: 'isvs',
  stage: 'isvs',
  titleFrom: 'name',
  description: 'Software that works with the product, or is built on it.',
  facts: {
    name: localized().describe('The name of the software or the group of software.'),
    maker: localized().optional().describe('Who makes it.'),
    kind: z
      .enum(['solution', 'integration', 'driver', 'tool', 'platform'])
      .describe('What sort of software it is.'),
    url: webAddress().describe('Where the integration can be read about.'),
    since: partialDate().optional().describe('Since when, or when it was first reported.'),
    capabilities: refs('capabilities').describe('The capabilities it relies on or brings out.'),
    partners: refs('partners').default([]).describe('Partners who deliver it.'),
    cases: refs('cases').default([]).describe('Cases in which it takes part, as sources say.'),
  },
});
