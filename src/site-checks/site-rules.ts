import type { RuleBook } from '#checks/reporters/report-options.ts';
import { type SiteRuleId, siteChecks } from './registry.ts';
import { siteWords } from './words/words.ts';

/** The rules about the built site, as reports tell them. */
export const siteRules: RuleBook<SiteRuleId> = {
  rules: siteChecks.map(({ id, severity }) => ({ id, severity, group: 'output' })),
  textsOf: (rule, locale) => siteWords[locale][rule],
  command: 'check:site',
};
