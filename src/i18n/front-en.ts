import type { FrontWords } from './front-words.ts';

const plural = (one: string, other: string) => (count: number) => (count === 1 ? one : other);

/** The front pages in English. */
export const frontEn: FrontWords = {
  counted: {
    claims: plural('claim', 'claims'),
    customers: plural('customer', 'customers'),
    figures: plural('sourced figure', 'sourced figures'),
    entries: plural('entry', 'entries'),
    cases: plural('case', 'cases'),
  },
  all: (many, count) => `All ${count} ${many.toLowerCase()}`,
  home: {
    check: 'Every figure opens to where it was published, and says whose word it is.',
    claims: 'Claims',
    claimsIntro:
      'A claim is stamped when enough customers in enough industries have shown it. What speaks against it stands on the same page.',
    loopIntro:
      'A product wins customers, their results become claims, claims become courses, certificates, partners and software built on top, and what customers ask for comes back to the product. Each number is counted from this site; each arrow leads to the entries that make it.',
    loopMore: 'The whole loop',
    benchmarks: 'Whom others look to',
    benchmarksIntro: 'Customers that published enough for others to measure themselves against.',
    newest: 'Newest cases',
    asks: 'Asked, and answered',
    asksIntro:
      'What customers wanted from the product, in public, and what came of it. The answers below are those that the source itself ties to the ask.',
  },
  claim: {
    proof: (customers, industries) =>
      `${customers} ${customers === 1 ? 'customer' : 'customers'} in ${industries} ${industries === 1 ? 'industry' : 'industries'}`,
    counter: (count) => `${count} ${count === 1 ? 'objection' : 'objections'} told`,
    missing: (stage, gaps) => `Not yet ${stage}: ${gaps.join('; ')}.`,
  },
  ask: {
    total: (count) => `${count} ${count === 1 ? 'ask' : 'asks'}`,
    states: {
      shipped: (count) => `${count} shipped`,
      planned: (count) => `${count} planned`,
      declined: (count) => `${count} declined`,
      open: (count) => `${count} open`,
    },
    release: (version) => `in ${version}`,
  },
  loop: {
    title: 'The loop',
    intro:
      'A product wins customers; what they measured becomes marketing; people learn it, prove that they did, bring it to others, build on it, and so change the product. Events feed the ring from outside. All counts are taken from what is public on this site today.',
    picture: 'The loop as a picture',
    arrow: (from, to, count) => `${from} to ${to}: ${count} ${count === 1 ? 'link' : 'links'}`,
    stage: (name, count) => `${name}: ${count} ${count === 1 ? 'entry' : 'entries'}`,
    links: (count) => (count === 1 ? 'link' : 'links'),
    whole: 'Every arrow of the ring is made by at least one entry: the loop is closed.',
    broken: (count) =>
      `${count} ${count === 1 ? 'arrow of the ring is' : 'arrows of the ring are'} made by nothing yet: the loop is open there.`,
    stages: 'Stages',
    arrows: 'Arrows',
    arrowsIntro:
      'An arrow is as real as the entries that refer to one another across it. These are they.',
    columns: {
      stage: 'Stage',
      holds: 'What stands in it',
      arrow: 'Arrow',
      count: 'Links',
      from: 'From',
      to: 'To',
    },
    nothing: 'Nothing makes this arrow yet.',
    asks: (count) => `${count} ${count === 1 ? 'ask' : 'asks'}`,
    shipped: (count) => `${count} shipped`,
    back: 'from customers to the product',
  },
  list: {
    left: 'Moved away',
    leftNote:
      'A customer that left is told as fairly as those who stayed. It counts against the claims, never for them.',
    benchmark: 'Whom others look to',
    otherCustomers: 'Also on the record',
    newest: (year) => `newest ${year}`,
    needGroups: {
      answered: 'Answered',
      planned: 'Planned',
      declined: 'Declined',
      open: 'Open',
    },
    needNotes: {
      answered: 'A capability of the product answers these today.',
      planned: 'An answer is announced, with a date and a source.',
      declined: 'The product does not do these, and says why.',
      open: 'Nobody has answered these yet.',
    },
    partnerKinds: {
      cloud: 'Clouds',
      integrator: 'Integrators',
      service: 'Service companies',
      reseller: 'Resellers',
      technology: 'Technology partners',
    },
    isvKinds: {
      solution: 'Solutions',
      integration: 'Integrations',
      driver: 'Drivers',
      tool: 'Tools',
      platform: 'Platforms',
    },
    raisedBy: (count) => `raised in ${count} ${count === 1 ? 'case' : 'cases'}`,
    replaced: (names) => `replaced ${names}`,
    also: ', ',
  },
  search: {
    intro: 'Claims, cases, capabilities and everything around them.',
    label: 'Search for a company, a number, a problem',
    filters: 'Narrow down',
    clear: 'Clear all',
    found: '{n} results for “{q}”',
    foundOne: '1 result for “{q}”',
    foundAll: '{n} pages',
    none: 'Nothing found for “{q}”. Fewer words or fewer filters may help.',
    failed: 'The search index could not be loaded. The lists below lead everywhere.',
    more: 'Show more',
    other: 'Other pages',
    withoutScript: 'Search needs JavaScript. Without it, these lists lead to every page:',
    start: 'Type a word, or choose from the lists.',
    groups: {
      kind: 'Kind',
      industry: 'Industry',
      capability: 'Capability',
      region: 'Region',
    },
  },
};
