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
};
