import type { factsChecks } from '../rules/facts.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about facts. */
export const facts: ExamplesOf<typeof factsChecks> = {
  'metric-has-source': {
    bad: '- id: p99\n  value: 25',
    good: '- id: p99\n  value: 25\n  source: talk-2024',
  },
  'metric-has-unit': { bad: '- id: p99\n  value: 25', good: '- id: p99\n  value: 25\n  unit: ms' },
  'metric-has-as-of': {
    bad: '- id: p99\n  value: 25',
    good: '- id: p99\n  value: 25\n  asOf: 2024-05',
  },
  'metric-has-scope': {
    bad: '- id: p99\n  value: 25',
    good: '- id: p99\n  value: 25\n  scope: { en: checkout service }',
  },
  'unit-fits-measure': {
    bad: 'measure: latency-p99\nunit: rows',
    good: 'measure: latency-p99\nunit: ms',
  },
  'metrics-contradict': {
    bad: '# content/customers/acme/facts.yaml\n- id: p99\n  value: 30\n# content/cases/acme/facts.yaml\n- id: p99\n  value: 25',
    good: '# content/cases/acme/facts.yaml\n- id: p99\n  value: 25\n# content/customers/acme/en.mdx\n<Metric id="acme/p99" />',
  },
  'flag-unproven': {
    bad: 'status: published\nproof: { cases: 5, industries: 3 }\nevidence:\n  - acme/p99',
    good: 'status: draft\nproof: { cases: 5, industries: 3 }\nevidence:\n  - acme/p99',
  },
};
