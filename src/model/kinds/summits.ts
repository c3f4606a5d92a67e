import { z } from 'zod';
import { partialDate } from '../dates.ts';
import { localId, localized, ref, refs, sourceRef, webAddress } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** Events at which customers, contributors and circles meet. */
export const summits = defineKind({
  id: 'summits',
  stage: 'summits',
  titleFrom: 'name',
  description: 'A conference, meetup series or hackathon.',
  facts: {
    name: localized().describe('The name of the event.'),
    kind: z
      .enum(['conference', 'meetup', 'hackathon', 'user-day', 'writing'])
      .describe('What sort of event it is.'),
    date: partialDate().describe('When it began.'),
    until: partialDate().optional().describe('When it ended, if it took longer.'),
    place: localized().optional().describe('Where it took place, if a source says so.'),
    online: z.boolean().optional().describe('Whether it took place online, if a source says so.'),
    url: webAddress().describe('Where to read about it.'),
    talks: z
      .array(
        z.strictObject({
          id: localId(),
          title: localized().describe(
            'What the talk was about, in your own words where no title is known.',
          ),
          customer: ref('customers').optional().describe('Which customer spoke.'),
          case: ref('cases').optional().describe('The case it told of.'),
          capability: ref('capabilities').optional().describe('The capability it was about.'),
          source: sourceRef().optional().describe('Where that can be read.'),
        }),
      )
      .default([])
      .describe('Talks that are known.'),
    customers: refs('customers').default([]).describe('Customers who took part.'),
    capabilities: refs('capabilities').default([]).describe('Capabilities it was about.'),
    partners: refs('partners').default([]).describe('Partners who took part.'),
  },
});
