import { z } from 'zod';
import { partialDate } from '../dates.ts';
import { localized, refs, webAddress } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** 培训: what people learn. */
export const courses = defineKind({
  id: 'courses',
  stage: 'training',
  titleFrom: 'name',
  description: 'A course or a learning programme.',
  facts: {
    name: localized().describe('The name of the course.'),
    provider: localized().describe('Who gives it.'),
    url: webAddress().describe('Where to read about it or to join.'),
    audience: localized().describe('For whom it is.'),
    level: z
      .enum(['beginner', 'intermediate', 'advanced'])
      .describe('How much it takes for granted.'),
    form: z.enum(['self-paced', 'classroom', 'mixed', 'project']).describe('How it is taught.'),
    languages: z
      .array(z.enum(['en', 'zh']))
      .min(1)
      .describe('In which languages it is taught, as far as known.'),
    since: partialDate().optional().describe('When it was first given, or first reported.'),
    capabilities: refs('capabilities').describe('The capabilities it teaches.'),
    concepts: refs('concepts').default([]).describe('The ideas it teaches.'),
    flags: refs('flags').default([]).describe('The claims its pupils can check by hand.'),
  },
});
