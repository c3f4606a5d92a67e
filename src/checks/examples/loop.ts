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
  'capability-without-proof': {
    bad: '# content/cases/acme/facts.yaml, the only case\ncapabilities:\n  - scale-out\n# content/capabilities/online-ddl/facts.yaml\nstate: ga',
    good: '# content/cases/acme/facts.yaml, the only case\ncapabilities:\n  - scale-out\n  - online-ddl\n# content/capabilities/online-ddl/facts.yaml\nstate: ga',
  },
  'need-without-answer': {
    bad: 'kind: customer',
    good: 'kind: customer\ndeclined:\n  reason: { en: Too few would use it. }',
  },
  'demand-unanswered': {
    bad: 'answer:\n  state: planned\n  target: 2024-Q2 # long gone',
    good: 'answer:\n  state: shipped\n  text: { en: It came with version 8.5. }',
  },
  'customer-without-case': {
    bad: 'name: { en: Acme }\nindustry: retail # and nothing in content/cases/',
    good: '# content/cases/acme/facts.yaml\ncustomer: acme',
  },
  'course-covers-capability': {
    bad: 'capabilities: []',
    good: 'capabilities:\n  - scale-out',
  },
  'capability-without-course': {
    bad: '# content/courses/first-steps/facts.yaml, the only course\ncapabilities:\n  - scale-out # and not online-ddl',
    good: '# content/courses/first-steps/facts.yaml\ncapabilities:\n  - scale-out\n  - online-ddl',
  },
  'certification-leads-nowhere': {
    bad: 'courses: []',
    good: 'courses:\n  - first-steps',
  },
  'partner-leads-nowhere': {
    bad: 'capabilities: []',
    good: 'capabilities: []\ncases:\n  - acme',
  },
  'isv-leads-nowhere': {
    bad: 'capabilities: []',
    good: 'capabilities:\n  - scale-out',
  },
  'summit-leads-nowhere': {
    bad: 'kind: meetup\ndate: 2025-06',
    good: 'kind: meetup\ndate: 2025-06\ncapabilities:\n  - scale-out',
  },
  'concept-orphan': {
    bad: '# content/concepts/sharding/facts.yaml, named nowhere\nname: { en: Sharding }',
    good: '# content/stories/leaving-shards/facts.yaml\nconcepts:\n  - sharding',
  },
  'circle-reached-by-nothing': {
    bad: '# content/circles/database-people/facts.yaml, named nowhere\nname: { en: Database people }',
    good: '# content/stories/leaving-shards/facts.yaml\ncircles:\n  - database-people',
  },
  'loop-stage-empty': {
    bad: '# content/: products, customers, stories, certifications, partners; no courses',
    good: '# content/: products, customers, stories, courses, certifications, partners',
  },
};
