import { entryWordsEn } from './entry-words.en.ts';
import { frontEn } from './front-en.ts';
import type { UiWords } from './ui-words.ts';

/** The interface in English. */
export const en: UiWords = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  language: 'Language',
  search: 'Search',
  close: 'Close',
  home: 'Home',
  loop: 'The loop',
  guide: 'Guide for authors',
  allPages: 'All parts of this site',
  notFound: {
    title: 'This page does not exist',
    text: 'Perhaps it was renamed, or what it told may no longer be shown. Search finds what is here today.',
    back: 'To the home page',
  },
  gone: {
    title: 'No longer available',
    text: 'What was here is not shown any more. Your link is right; the page has not moved elsewhere.',
  },
  moved: 'This page has moved',
  entry: entryWordsEn,
  onlyIn: (language) => `Only in ${language}`,
  stages: {
    product: 'Product',
    customers: 'Customers',
    marketing: 'Marketing',
    training: 'Training',
    certification: 'Certification',
    partners: 'Partners',
    isvs: 'ISVs',
    summits: 'Summits',
    sales: 'Sales',
  },
  flagStages: {
    planted: 'planted',
    proven: 'proven',
    told: 'told',
    spread: 'spread',
    raised: 'raised',
  },
  flagGap: (gap) => {
    switch (gap.lacks) {
      case 'cases':
        return `${gap.have} of ${gap.want} customers prove it`;
      case 'industries':
        return `its proofs come from ${gap.have} of ${gap.want} industries`;
      case 'story':
        return 'no story tells it yet';
      case 'echo':
        return 'no circle or event has taken it up yet';
      case 'echo-elsewhere':
        return 'only one circle or event has taken it up so far';
      case 'course':
        return 'no course teaches it yet';
    }
  },
  needStatus: { answered: 'answered', planned: 'planned', declined: 'declined', open: 'open' },
  answerStates: { shipped: 'shipped', planned: 'planned', declined: 'declined', open: 'open' },
  demandKinds: {
    request: 'asked for',
    limit: 'ran into',
    workaround: 'works around',
    expectation: 'hopes for',
    contribution: 'contributed',
    'fixed-together': 'fixed together',
    departure: 'left over',
  },
  voices: {
    customer: 'in the customer’s own words',
    partner: 'by a partner',
    press: 'by the press',
    vendor: 'by the vendor',
    documentation: 'product documentation',
  },
  metric: {
    source: 'Source',
    sourceOf: (figure) => `Source of ${figure}`,
    sources: 'Sources',
    measured: 'Measured',
    published: 'Published',
    scope: 'Scope',
    caveat: 'Mind',
    before: 'before',
    target: 'limit',
    earlier: 'earlier',
    now: 'now',
    whose: 'Told',
    note: 'Note',
    from: 'From',
  },
  front: frontEn,
  notYet: 'not yet',
  prose: {
    footnotes: 'Footnotes',
    backToText: (footnote) => `Back to the text of note ${footnote}`,
    table: (number, heading) =>
      heading === null ? `Table ${number}` : `Table ${number}: ${heading}`,
    taskDone: 'done',
    taskOpen: 'to do',
  },
};
