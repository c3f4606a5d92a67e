import { z } from 'zod';
import { partialDate } from '../dates.ts';
import { localId, localized, ref, refs, sourceRef, term, terms, text } from '../fields.ts';
import { defineKind } from '../kind.ts';

const approval = () =>
  z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'a digest of 16 digits and letters, as `npm run check` shows it');

/** How the product answered what a customer asked for. */
export const answer = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('shipped').describe('It was built or released.'),
    text: localized().describe('What was built or released.'),
    release: text().optional().describe('The version that brought it.'),
    source: sourceRef().describe('Where that was published.'),
    tie: z
      .enum(['stated', 'matched'])
      .describe(
        'stated: the source itself joins ask and answer; matched: they were set side by side here, so they are not told as cause and effect.',
      ),
  }),
  z.strictObject({
    state: z.literal('planned').describe('It is announced.'),
    text: localized().describe('What is announced.'),
    target: partialDate().describe('When it is due.'),
    source: sourceRef().describe('Where that was published.'),
  }),
  z.strictObject({
    state: z.literal('declined').describe('It will not be done.'),
    text: localized().describe('Why it is not done.'),
    source: sourceRef().optional().describe('Where that was published.'),
  }),
  z.strictObject({
    state: z.literal('open').describe('Nothing has come of it yet.'),
    text: localized().optional().describe('What is known; leave out if no answer is known.'),
  }),
]);

/** Something a customer asked of the product, and what came of it. */
export const demand = z.strictObject({
  id: localId(),
  asked: localized().describe(
    'What the customer asked for, ran into or expects, in your own words.',
  ),
  kind: z
    .enum([
      'request',
      'limit',
      'workaround',
      'expectation',
      'contribution',
      'fixed-together',
      'departure',
    ])
    .describe(
      'request: asked for; limit: ran into; workaround: lives with; expectation: hopes for; contribution: built it themselves; fixed-together: solved with the vendor; departure: a reason for leaving.',
    ),
  capability: ref('capabilities').describe('The capability it comes back to.'),
  need: ref('needs')
    .optional()
    .describe('The need behind it, if it is one of those listed under needs/.'),
  source: sourceRef().describe('Where it can be read.'),
  answer: answer.describe('What came of it.'),
});

/** TOP 客户 cases: what one customer did with the product, and what it measured. */
export const cases = defineKind({
  id: 'cases',
  stage: 'customers',
  titleFrom: 'telling',
  description: 'What one customer did with the product, with sourced figures.',
  facts: {
    customer: ref('customers').describe('Whose case it is.'),
    outcome: z
      .enum(['adopted', 'left'])
      .default('adopted')
      .describe(
        'left: the customer moved away; told as counter-evidence, never counted as a proof.',
      ),
    date: partialDate().describe('The time the case tells of, as its newest source says.'),
    capabilities: refs('capabilities')
      .default([])
      .describe('The capabilities it proves. At least one, or the case does not build.'),
    needs: refs('needs').default([]).describe('The needs the customer had.'),
    replaced: terms('technologies').default([]).describe('What the product replaced.'),
    components: z
      .array(text())
      .default([])
      .describe('Parts of the product in use, as the vendor names them.'),
    partners: refs('partners').default([]).describe('Partners that took part.'),
    isvs: refs('isvs').default([]).describe('Integrations and solutions that took part.'),
    followed: refs('customers')
      .default([])
      .describe('龙头影响力: benchmark customers whose example it followed, if a source says so.'),
    architecture: z
      .array(
        z.strictObject({
          layer: localized().describe(
            'The name of the layer: "clients", "cache", "store of record".',
          ),
          parts: z.array(localized()).min(1).describe('What stands in that layer.'),
          product: z.boolean().default(false).describe('true: this layer is the product.'),
        }),
      )
      .default([])
      .describe('The architecture as layers, from the top down; it is drawn from this.'),
    timeline: z
      .array(
        z.strictObject({
          date: partialDate().describe('When.'),
          event: localized().describe('What happened.'),
          source: sourceRef().optional().describe('Where it can be read.'),
        }),
      )
      .default([])
      .describe('What happened when, oldest first.'),
    demands: z.array(demand).default([]).describe('What the customer asked of the product.'),
    quotes: z
      .array(
        z.strictObject({
          id: localId(),
          text: localized().describe('The words themselves.'),
          verbatim: z
            .array(z.enum(['en', 'zh']))
            .min(1)
            .describe('In which languages these are the speaker’s own words.'),
          approved: z
            .strictObject({
              en: approval().optional().describe('The digest of the approved English words.'),
              zh: approval().optional().describe('The digest of the approved Chinese words.'),
            })
            .optional()
            .describe(
              'The words that were approved, as digests; `npm run check` says what to write here.',
            ),
          speaker: z
            .strictObject({
              name: localized().describe('Who said it.'),
              role: localized().describe('In which role.'),
            })
            .describe('Whose words they are.'),
          source: sourceRef().describe('Where it was published.'),
        }),
      )
      .default([])
      .describe('Words of the customer, only where permission covers quotes.'),
    industry: term('industries')
      .optional()
      .describe('Only if the case belongs to another industry than its customer.'),
  },
});
