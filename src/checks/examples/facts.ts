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
  'metric-in-future': {
    bad: '- id: p99\n  value: 25\n  asOf: 2062-05',
    good: '- id: p99\n  value: 25\n  asOf: 2026-05',
  },
  'metric-worse-than-baseline': {
    bad: 'measure: latency-p99\nvalue: 200\nunit: ms\nbaseline: { value: 25 }',
    good: 'measure: latency-p99\nvalue: 25\nunit: ms\nbaseline: { value: 200 }',
  },
  'caveat-dropped': {
    bad: '# told in en.mdx and zh.mdx\n- id: p99\n  caveat: { en: measured in a test }',
    good: '- id: p99\n  caveat: { en: measured in a test, zh: 测试环境中测得 }',
  },
  'evidence-stale': {
    bad: 'metrics:\n  - id: p99\n    asOf: 2014\n    headline: true',
    good: 'review: 2027-06-30\nmetrics:\n  - id: p99\n    asOf: 2014\n    headline: true',
  },
  'flag-proof-narrow': {
    bad: 'proof: { cases: 1, industries: 1 }\nevidence:\n  - acme/p99',
    good: 'proof: { cases: 2, industries: 2 }\nevidence:\n  - acme/p99\n  - harbour/p99',
  },
  'flag-hides-counter-evidence': {
    bad: 'counter:\n  - text: { en: It is not for everybody. }',
    good: 'counter:\n  - text: { en: One customer left over the cost of idle machines. }\n    case: acme-left',
  },
  'source-unreachable-form': {
    bad: 'url: http://acme.example/?utm_source=newsletter',
    good: 'url: https://acme.example/blog/our-ledger',
  },
};
