import type { ExamplesOf } from '#checks/examples/example.ts';
import type { siteChecks } from './registry.ts';

/** One example for each rule about the built site. */
export const siteExamples: ExamplesOf<typeof siteChecks> = {
  'withheld-name': {
    bad: 'content/cases/a-large-bank/en.mdx\n  Acme Bank moved its ledger …',
    good: 'content/cases/a-large-bank/en.mdx\n  <Ref to="customers/acme" /> moved its ledger …',
  },
  'draft-text': {
    bad: 'A page quotes a sentence of a case whose facts say "status: draft".',
    good: 'The case is published, or nobody quotes it.',
  },
  'machine-path': {
    bad: '<img src="file:///home/me/site/plan.png">',
    good: '<img src="/pictures/cases/acme/plan.webp">',
  },
  'localhost-address': {
    bad: '[our documentation](http://localhost:4321/guide/)',
    good: '[our documentation](https://docs.example.com/guide/)',
  },
  'leftover-file': {
    bad: 'public/\n  logo.svg\n  notes.md\n  .DS_Store',
    good: 'public/\n  logo.svg',
  },
  'dead-link': { bad: '[their case](/cases/acmee/)', good: '<Ref to="cases/acme" />' },
  'dead-fragment': {
    bad: '[the figures](#figure)\n\n## Figures',
    good: '[the figures](#figures)\n\n## Figures',
  },
  'unreachable-page': {
    bad: '/stories/acme/ is built, but neither /stories/ nor any other page links to it.',
    good: '/stories/ lists it.',
  },
  'permalink-answers': {
    bad: 'content/permalinks.yaml\n  addresses:\n    - /cases/acme/\n(the folder was renamed to acme-bank)',
    good: 'content/cases/acme-bank/facts.yaml\n  formerly:\n    - acme',
  },
  'canonical-own': {
    bad: '/cases/acme/ says <link rel="canonical" href="https://proof.example/">',
    good: '/cases/acme/ says <link rel="canonical" href="https://proof.example/cases/acme/">',
  },
  'hreflang-mutual': {
    bad: '/cases/acme/ names /zh/cases/acme/, which names only itself.',
    good: 'Both name both, and the same one as x-default.',
  },
  'page-language': { bad: '<html>', good: '<html lang="zh-CN">' },
  'page-title': {
    bad: 'content/cases/acme/en.mdx\n  title: Ten times as fast\ncontent/cases/brook/en.mdx\n  title: Ten times as fast',
    good: 'content/cases/acme/en.mdx\n  title: Acme settles overnight\ncontent/cases/brook/en.mdx\n  title: Brook never closes',
  },
  'one-main-heading': { bad: '# A heading in a telling', good: '## A heading in a telling' },
  'element-id-unique': {
    bad: '<input id="words"> … <input id="words">',
    good: '<input id="words"> … <input id="more-words">',
  },
  'share-image': {
    bad: '<meta property="og:image" content="/share/en.png">',
    good: '<meta property="og:image" content="https://proof.example/share/en.png">',
  },
  'picture-dimensions': {
    bad: '<img src="/plan.svg" alt="Three regions">',
    good: '<img src="/plan.svg" alt="Three regions" width="480" height="200">',
  },
  'picture-weight': { bad: 'plan.png, 2,400 kB', good: 'plan.webp, 90 kB' },
  'page-weight': {
    bad: 'A page that lists all 3,000 cases: 400 kB',
    good: 'A page for each industry: 30 kB',
  },
  'script-weight': {
    bad: 'A library of charts on every page: 180 kB',
    good: 'Drawings made when the site is built: 0 kB',
  },
};
