import { z } from 'zod';
import { day } from '../dates.ts';
import { localized, sourceRef, term, text, uniqueList, webAddress } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** What a permission may cover. */
export const permissionScopes = ['name', 'logo', 'quote', 'translation', 'slides'] as const;

/** TOP 客户: who uses the product. What may be shown of them is ruled by their permission. */
export const customers = defineKind({
  id: 'customers',
  stage: 'customers',
  titleFrom: 'name',
  description: 'A company that uses the product, or used it.',
  facts: {
    name: localized().describe('The name of the company, in each language it has one in.'),
    aliases: uniqueList(text())
      .default([])
      .describe('Other names and brands by which it is known.'),
    industry: term('industries').describe('Its main industry.'),
    region: term('regions').describe('Where it mainly works.'),
    country: localized().optional().describe('Its country, if a source states it.'),
    homepage: webAddress().optional().describe('Its home page.'),
    size: z
      .enum(['startup', 'growing', 'large', 'giant'])
      .optional()
      .describe('How large it is, if that is known.'),
    benchmark: z
      .strictObject({
        reason: localized().describe('Why others look to it.'),
        source: sourceRef().optional().describe('Where that can be read.'),
      })
      .optional()
      .describe('标杆: set for a company that others in its industry follow.'),
    permission: z
      .strictObject({
        basis: z
          .enum(['public-source', 'agreement'])
          .describe(
            'public-source: everything told is already public; agreement: the customer agreed.',
          ),
        scope: z.array(z.enum(permissionScopes)).describe('What may be shown.'),
        granted: day().optional().describe('From which day.'),
        expires: day().optional().describe('The last day on which it may be shown.'),
        evidence: text()
          .optional()
          .describe('Where the agreement or the public source is kept. Never shown on the site.'),
      })
      .optional()
      .describe('Without a permission, nothing of the customer is shown.'),
    anonymous: z
      .strictObject({
        alias: localized().describe(
          'What to call it instead of its name, such as "a top-five bank".',
        ),
      })
      .optional()
      .describe('Set for a customer that is shown under an alias only.'),
  },
});
