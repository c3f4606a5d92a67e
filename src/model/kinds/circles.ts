import { z } from 'zod';
import { localized, refs, terms, webAddress } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** 圈子: people who talk to one another, and where they meet. */
export const circles = defineKind({
  id: 'circles',
  stage: 'marketing',
  titleFrom: 'name',
  description: 'A circle of people who talk to one another, and where they meet.',
  facts: {
    name: localized().describe('The name of the circle.'),
    audience: localized().describe('Who belongs to it.'),
    places: z
      .array(
        z.strictObject({
          name: localized().describe('What the place is called.'),
          url: webAddress().describe('Where it is.'),
        }),
      )
      .min(1)
      .describe('Where its people meet: forums, user groups, repositories.'),
    industries: terms('industries')
      .default([])
      .describe('Industries its people come from, if it is about industries.'),
    concepts: refs('concepts').default([]).describe('Ideas it cares for.'),
    flags: refs('flags').default([]).describe('Claims it discusses.'),
    summits: refs('summits').default([]).describe('Events where it meets.'),
  },
});
