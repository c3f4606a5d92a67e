import { caseSectionsCheck } from './telling/case-sections.ts';
import { duplicateSummary } from './telling/duplicate-summary.ts';
import { duplicateTitle } from './telling/duplicate-title.ts';
import { headingOrderCheck } from './telling/heading-order.ts';
import { slugWithNumber } from './telling/slug-with-number.ts';
import { summaryLengthCheck } from './telling/summary-length.ts';
import { tellingInWrongLanguage } from './telling/telling-in-wrong-language.ts';
import { titleLengthCheck } from './telling/title-length.ts';
import { translationBehind } from './telling/translation-behind.ts';
import { translationMissing } from './telling/translation-missing.ts';

/** The rules about tellings, in the order in which findings of one place are told. */
export const tellingChecks = [
  translationMissing,
  translationBehind,
  tellingInWrongLanguage,
  titleLengthCheck,
  summaryLengthCheck,
  duplicateTitle,
  duplicateSummary,
  slugWithNumber,
  headingOrderCheck,
  caseSectionsCheck,
] as const;
