import type { Locale } from './locale.ts';

/** The parts of a case, in their order. */
export const CASE_PARTS = [
  'situation',
  'reasons',
  'approach',
  'results',
  'shortcomings',
  'demands',
] as const;

/** A part of a case. */
export type CasePart = (typeof CASE_PARTS)[number];

/** The headings under which each part may stand; the first is the one to propose. */
export type CaseHeadings = Readonly<Record<CasePart, readonly string[]>>;

/** The headings of the parts, per language. */
export const CASE_HEADINGS: Readonly<Record<Locale, CaseHeadings>> = {
  en: {
    situation: ['The situation', 'Background'],
    reasons: ['Why they moved'],
    approach: ['How they did it'],
    results: ['Results'],
    shortcomings: ['What did not work'],
    demands: ['What they asked for next'],
  },
  zh: {
    situation: ['背景'],
    reasons: ['为什么换'],
    approach: ['怎么做的'],
    results: ['结果'],
    shortcomings: ['没做好的地方'],
    demands: ['接下来的要求'],
  },
};
