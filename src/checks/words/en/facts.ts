import type { factsChecks } from '../../rules/facts.ts';
import type { WordsOf } from '../rule-words.ts';
import { count } from './phrases.ts';

/** The words of the rules about facts, in English. */
export const facts: WordsOf<typeof factsChecks> = {
  'metric-has-source': {
    summary: 'Every figure says where it was published.',
    why: 'A figure that nobody can look up is a rumour, and advertising law asks for its source.',
    fix: 'Add "source:" with the id of a source listed under "sources:" of this entry.',
    messages: {
      missing: ({ metric }) =>
        `Unexpected metric "${metric}" without a source, expected the id of the source it was published in`,
    },
  },
  'metric-has-unit': {
    summary: 'Every figure has a unit.',
    why: 'A bare number says nothing.',
    fix: 'Add "unit:" with one of the units in content/taxonomy.yaml.',
    messages: {
      missing: ({ metric }) =>
        `Unexpected metric "${metric}" without a unit, expected one of the units in content/taxonomy.yaml`,
    },
  },
  'metric-has-as-of': {
    summary: 'Every figure says when it was measured.',
    why: 'Figures age; a reader must see how old this one is.',
    fix: 'Add "asOf:" with a date as exact as the source gives it: 2019, 2020-Q2, 2019-08 or 2019-08-21.',
    messages: {
      missing: ({ metric }) =>
        `Unexpected metric "${metric}" without a date, expected "asOf:" with the time of measuring`,
    },
  },
  'metric-has-scope': {
    summary: 'Every figure says what it covers.',
    why: 'One service is not the company, and a test is not production.',
    fix: 'Add "scope:" with a few words in each language: which system, which load, which part.',
    messages: {
      missing: ({ metric }) =>
        `Unexpected metric "${metric}" without a scope, expected a few words on what the figure covers`,
    },
  },
  'unit-fits-measure': {
    summary: 'A figure’s unit fits what it measures.',
    why: 'A latency in rows is a slip of the pen that readers would quote.',
    fix: 'Choose another unit or another measure.',
    messages: {
      differs: ({ unit, measure, fitting }) =>
        `Unexpected unit "${unit}" for "${measure}", expected one of: ${fitting}`,
      baseline: ({ unit, fitting }) =>
        `Unexpected unit "${unit}" of the baseline, expected one that compares with the value: ${fitting}`,
      dimension: ({ measure, dimension, dimensions }) =>
        `Unexpected dimension "${dimension}" of "${measure}", expected one that units have: ${dimensions}`,
    },
  },
  'metrics-contradict': {
    summary: 'One thing measured once has one value.',
    why: 'Two values for one thing make readers doubt both.',
    fix: 'Keep one figure and refer to it from the other place, or say in "scope:" or "asOf:" how they differ.',
    messages: {
      differ: ({ metric, value, other, otherValue, otherFile }) =>
        `Unexpected ${value} for "${metric}", expected ${otherValue} as "${other}" in ${otherFile} says of the same measure, scope and date`,
    },
  },
  'metric-in-future': {
    summary: 'Nothing is told as measured, published or done on a day that is yet to come.',
    why: 'A result dated in the future cannot have been measured; readers take the rest for made up too.',
    fix: 'Correct the date. What is still to come is a plan: tell it under "planned:", or leave the entry a draft until the day has come.',
    messages: {
      measured: ({ metric, date, day }) =>
        `Unexpected "${metric}" measured in the future (${date}), expected a date no later than ${day}`,
      published: ({ source, date, day }) =>
        `Unexpected source "${source}" published in the future (${date}), expected a date no later than ${day}`,
      happened: ({ field, date, day }) =>
        `Unexpected date in the future (${date}) under "${field}:", which tells what has happened; expected one no later than ${day}`,
    },
  },
  'metric-worse-than-baseline': {
    summary: 'A figure that is shown as an improvement is one.',
    why: 'A page that puts "before" beside "after" claims that after is better; readers do the sum.',
    fix: 'Look for swapped numbers, a wrong unit or a missing minus sign. A result that honestly is worse is neither a headline nor evidence of a claim; excuse its line with "# excuse" and the reason.',
    messages: {
      baseline: ({ metric, value, better, before, measure }) =>
        `Unexpected ${value} for "${metric}", expected ${comparative(better)} than the ${before} it is compared with, since ${better} is better for "${measure}"`,
      change: ({ metric, value, better, measure }) =>
        `Unexpected change of ${value} for "${metric}", expected one for the better, since ${better} is better for "${measure}"`,
      target: ({ metric, value, better, limit, measure }) =>
        `Unexpected ${value} for "${metric}", expected it to keep to its target of ${limit}, since ${better} is better for "${measure}"`,
    },
  },
  'caveat-dropped': {
    summary: 'Whoever is shown a figure can read its caveat.',
    why: 'A caveat is what makes a figure honest; told to the readers of one language only, the others are misled.',
    fix: 'Give "caveat:" a text in each language in which the figure is told. Where one figure stands in two entries, keep one and refer to it, or give both the caveat.',
    messages: {
      language: ({ metric, language, file }) =>
        `Unexpected caveat of "${metric}" without a text in "${language}:", expected one, since the figure is shown to the readers of ${file}`,
      copy: ({ metric, other, otherFile }) =>
        `Unexpected "${metric}" without a caveat, expected the one that "${other}" in ${otherFile} has, which tells the same figure`,
    },
  },
  'evidence-stale': {
    summary: 'Evidence that is put first is recent, or somebody looks after it.',
    why: 'A reader who finds an old figure at the front asks whether nothing better has come since.',
    fix: 'Look at the figure and its source again: replace it, or show it less boldly. If it still holds, set "review:" to the day of the next look.',
    messages: {
      overdue: ({ review, day }) =>
        `Unexpected review date ${review}, which is past on ${day}; expected the entry to be looked at again, and a new date`,
      headline: ({ metric, date, years }) =>
        `Unexpected headline figure "${metric}" of ${date}, expected one of the last ${years === 1 ? 'year' : `${years} years`}, or a "review:" date for this entry`,
      evidence: ({ metric, date, years, flag }) =>
        `Unexpected figure "${metric}" of ${date} as evidence of the claim "${flag}", expected one of the last ${years === 1 ? 'year' : `${years} years`}, or a "review:" date for this entry or the claim`,
    },
  },
  'flag-unproven': {
    summary: 'A claim is published only when its proof rule is met.',
    why: 'A flag that nobody has shown to be true is what this site exists to prevent.',
    fix: 'Set "status: draft" until more cases prove it, add evidence, or word the claim so that the evidence carries it.',
    messages: {
      unproven: ({ cases, wantCases, industries, wantIndustries }) =>
        `Unexpected published claim, proven by ${count(cases, 'customer')} in ${count(industries, 'industry')}, expected ${count(wantCases, 'customer')} in ${count(wantIndustries, 'industry')}`,
      hidden: ({ day, held }) =>
        `Unexpected lack of public proof on ${day}, so the claim is held back; expected these to be public: ${held}`,
    },
  },
  'flag-proof-narrow': {
    summary: 'A claim is shown by more than one customer, in more than one industry.',
    why: 'What one customer has shown is a story; only what several have shown is a property of the product.',
    fix: 'Add evidence from elsewhere and ask for more under "proof:", or word the claim as what that customer or industry has shown.',
    messages: {
      customer: ({ customer }) =>
        `Unexpected claim whose whole proof comes from one customer (${customer}), expected several`,
      industry: ({ industry, customers }) =>
        `Unexpected claim whose whole proof comes from one industry (${count(customers, 'customer')} in ${industry}), expected several`,
    },
  },
  'flag-hides-counter-evidence': {
    summary: 'A published claim names what the content itself holds against it.',
    why: 'Rivals and careful buyers will find it anyway; named by the claim itself, it earns trust.',
    fix: 'Add an item under "counter:" that names the case or the capability, and tell fairly what it shows, also if that is little.',
    messages: {
      left: ({ case: id, capability }) =>
        `Unexpected silence about the case "${id}", whose customer left, expected a counter-argument with "case: ${id}", since "${capability}" carries this claim`,
      limit: ({ capability, limits }) =>
        `Unexpected silence about ${limits === 1 ? 'the known limit' : `the ${limits} known limits`} of "${capability}", which carries this claim; expected a counter-argument with "capability: ${capability}"`,
      figure: ({ case: id, value, threshold }) =>
        `Unexpected silence about the case "${id}", which measured ${value} and so misses the claim's ${threshold}; expected a counter-argument with "case: ${id}"`,
      proof: ({ metric, value, threshold }) =>
        `Unexpected evidence "${metric}" of ${value}, which proves nothing here; expected one that reaches the claim's own ${threshold}`,
      bare: () =>
        'Unexpected counter-argument that rests on nothing, expected "case:", "capability:" or "source:"',
    },
  },
  'source-unreachable-form': {
    summary: 'Addresses lead every reader safely to the page that is meant.',
    why: 'A source that readers cannot open, or a home page on which nothing is found, is no source.',
    fix: 'Copy the address of the page itself from the browser, with https:// and without what follows "utm_" and the like.',
    messages: {
      credentials: () =>
        'Unexpected user name or password in an address, expected an address that everybody may read; change that password, too',
      private: ({ host }) =>
        `Unexpected "${host}", which only your own network knows; expected an address that every reader can open`,
      port: ({ port }) =>
        `Unexpected port ${port}, which many networks block and test servers use; expected the public address of the page`,
      'not-https': () => 'Unexpected address with http://, expected https://',
      tracking: ({ parameters }) =>
        `Unexpected ${parameters} in an address, which only tells where its reader came from; expected the address without it`,
      home: ({ address }) =>
        `Unexpected home page ${address}, expected the address of the page that says what is told here`,
    },
  },
};

// Less time, more rows: both are smaller or larger numbers.
const comparative = (better: string | number) => (better === 'lower' ? 'less' : 'more');
