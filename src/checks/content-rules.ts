import { groupOf } from './groups.ts';
import { checks, type RuleId } from './registry.ts';
import type { RuleBook } from './reporters/report-options.ts';
import { words } from './words/words.ts';

/** The rules about the content, as reports tell them. */
export const contentRules: RuleBook<RuleId> = {
  rules: checks.map(({ id, severity }) => ({ id, severity, group: groupOf(id) })),
  textsOf: (rule, locale) => words[locale][rule],
  command: 'check',
};
