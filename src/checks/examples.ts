import type { RuleId } from './registry.ts';

/** A mistake a rule finds, and the same thing done right. */
export interface Example {
  readonly bad: string;
  readonly good: string;
}

/** One example for each rule, in the language of the files themselves. */
export const examples: { readonly [Id in RuleId]: Example } = {
  'readable-file': {
    bad: 'content/cases/acme/\n  en.mdx',
    good: 'content/cases/acme/\n  en.mdx\n  facts.yaml',
  },
  'yaml-syntax': {
    bad: 'title: Growth: the story',
    good: "title: 'Growth: the story'",
  },
  'facts-match-schema': {
    bad: 'captabilities:\n  - online-ddl',
    good: 'capabilities:\n  - online-ddl',
  },
  'expected-file': { bad: 'content/cases/acme/english.mdx', good: 'content/cases/acme/en.mdx' },
  'entry-id': { bad: 'content/cases/Acme_Corp/', good: 'content/cases/acme-corp/' },
  'unique-id': {
    bad: 'metrics:\n  - id: p99\n  - id: p99',
    good: 'metrics:\n  - id: p99-reads\n  - id: p99-writes',
  },
  'telling-missing': {
    bad: 'content/cases/acme/\n  facts.yaml',
    good: 'content/cases/acme/\n  en.mdx\n  facts.yaml',
  },
  'telling-syntax': {
    bad: '<Callout type="note">\nThe tag is never closed.',
    good: '<Callout type="note">\nThe tag is closed.\n</Callout>',
  },
  'code-in-content': { bad: "import fs from 'fs'", good: '<Metric id="p99" />' },
  'unknown-component': { bad: '<Metrik id="p99" />', good: '<Metric id="p99" />' },
  'bad-attribute': { bad: '<Metric name="p99" />', good: '<Metric id="p99" />' },
  'misplaced-component': {
    bad: 'We saw <Metrics ids="p99" /> that day.',
    good: 'We saw this that day:\n\n<Metrics ids="p99" />',
  },
  'unsafe-address': {
    bad: '[more](javascript:alert(1))',
    good: '[more](https://example.com/more)',
  },
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
