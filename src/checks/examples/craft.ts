import type { craftChecks } from '../rules/craft.ts';
import type { ExamplesOf } from './example.ts';

/** Examples of the rules about pictures, links and typography. */
export const craft: ExamplesOf<typeof craftChecks> = {
  'alt-missing': { bad: '![](plan.svg)', good: '![One catalogue, many shops](plan.svg)' },
  'alt-says-nothing': {
    bad: '<Picture src="plan.svg" alt="Diagram" />',
    good: '<Picture src="plan.svg" alt="One catalogue, many shops" />',
  },
  'link-text-vague': {
    bad: 'See [here](https://example.com/notes).',
    good: 'See [the release notes](https://example.com/notes).',
  },
  'bare-link': {
    bad: 'See https://example.com/notes.',
    good: 'See [the release notes](https://example.com/notes).',
  },
  'markup-as-text': {
    bad: '##Results\n\nIt answers in < Metric id="p99" />.',
    good: '## Results\n\nIt answers in <Metric id="p99" />.',
  },
  'picture-too-small': { bad: 'shop.jpg, 320 pixels wide', good: 'shop.jpg, 1600 pixels wide' },
  'picture-too-heavy': { bad: 'shop.jpg, 14 MB', good: 'shop.jpg, 0.6 MB' },
  'unused-picture': {
    bad: 'content/cases/acme/\n  en.mdx\n  facts.yaml\n  plan.svg',
    good: '<Picture src="plan.svg" alt="One catalogue, many shops" />',
  },
  'chinese-typography': {
    bad: '团队在2019年换成TiDB,很快.',
    good: '团队在 2019 年换成 TiDB，很快。',
  },
};
