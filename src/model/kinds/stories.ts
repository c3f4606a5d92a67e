import { refs } from '../fields.ts';
import { defineKind } from '../kind.ts';

/** 故事: several cases woven into one thought. */
export const stories = defineKind({
  id: 'stories',
  stage: 'marketing',
  titleFrom: 'telling',
  description: 'A narrative that joins several cases into one thought.',
  facts: {
    cases: refs('cases').describe('The cases it tells of.'),
    flags: refs('flags').default([]).describe('The claims it carries.'),
    concepts: refs('concepts').default([]).describe('The ideas it makes plain.'),
    capabilities: refs('capabilities').default([]).describe('The capabilities it shows.'),
    circles: refs('circles').default([]).describe('The circles it is written for.'),
  },
});
