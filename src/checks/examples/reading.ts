import type { readingChecks } from '../rules/reading.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about reading the content: files, YAML, MDX. */
export const reading: ExamplesOf<typeof readingChecks> = {
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
};
