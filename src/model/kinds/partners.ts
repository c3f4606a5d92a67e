import { z } from 'zod';
import { partialDate } from '../dates.ts';
import { localized, refs, terms, webAddress } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** 代理商: who brings the product to customers. */
export const partners = defineKind({
  id: 'partners',
  stage: 'partners',
  titleFrom: 'name',
  description:
    'A cloud, integrator, service company or reseller that brings the product to customers.',
  facts: {
    name: localized().describe('The name of the partner.'),
    kind: z
      .enum(['cloud', 'integrator', 'service', 'reseller', 'technology'])
      .describe('What sort of partner it is.'),
    url: webAddress().describe('Where the partnership can be read about.'),
    since: partialDate().optional().describe('Since when, or when it was first reported.'),
    regions: terms('regions').describe('Where it works, as far as known.'),
    industries: terms('industries')
      .default([])
      .describe('Industries it serves, if a source says so.'),
    capabilities: refs('capabilities').describe('The capabilities it brings to customers.'),
    certifications: refs('certifications')
      .default([])
      .describe('Certificates that its people can take. Not a claim that they hold them.'),
    cases: refs('cases')
      .default([])
      .describe('Cases it took part in, or whose platform it provides, as sources say.'),
  },
});
