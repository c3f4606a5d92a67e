import type { loopChecks } from '../rules/loop.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about the closed loop. */
export const loop: ExamplesOf<typeof loopChecks> = {
  'case-links-capability': {
    bad: 'customer: acme',
    good: 'customer: acme\ncapabilities:\n  - online-ddl',
  },
  'capability-has-product': {
    bad: 'name: { en: Online DDL }',
    good: 'name: { en: Online DDL }\nproduct: tidb',
  },
  'no-dead-reference': {
    bad: 'capabilities:\n  - onlin-ddl',
    good: 'capabilities:\n  - online-ddl',
  },
};
