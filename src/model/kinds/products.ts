import { z } from 'zod';
import { partialDate } from '../dates.ts';
import { localized, text, webAddress } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** 产品: what is sold. */
export const products = defineKind({
  id: 'products',
  stage: 'product',
  titleFrom: 'name',
  description: 'A product: its positioning, market, trends and future are its telling.',
  facts: {
    name: localized().describe('The name of the product.'),
    homepage: webAddress().describe('Its home page.'),
    documentation: webAddress().optional().describe('Where its documentation begins.'),
    repository: webAddress().optional().describe('Where its source code is, if it is open.'),
    licence: text().optional().describe('The licence of its source code, as an SPDX id.'),
    vendor: localized().describe('Who makes it.'),
    since: z
      .array(
        z.strictObject({
          version: text().describe('The version, as the vendor writes it.'),
          date: partialDate().describe('The day of its release.'),
          note: localized().describe('What it brought.'),
        }),
      )
      .default([])
      .describe('Milestones of the product, oldest first.'),
  },
});
