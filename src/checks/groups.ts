import type { AnyCheck } from './define-check.ts';
import type { RuleId } from './registry.ts';
import { addressesChecks } from './rules/addresses.ts';
import { factsChecks } from './rules/facts.ts';
import { loopChecks } from './rules/loop.ts';
import { permissionChecks } from './rules/permission.ts';
import { readingChecks } from './rules/reading.ts';
import { settingsChecks } from './rules/settings.ts';
import { tellingChecks } from './rules/telling.ts';
import { wordingChecks } from './rules/wording.ts';

/** The groups in which rules are told, in the order of the registry. */
export const ruleGroups = [
  'reading',
  'loop',
  'facts',
  'wording',
  'permission',
  'telling',
  'addresses',
  'settings',
] as const;

/** What a rule is about, roughly. */
export type RuleGroup = (typeof ruleGroups)[number];

/** A rule as reports and references show it. */
export type ListedRule = AnyCheck & { readonly id: RuleId };

/** The rules of each group. */
export const rulesByGroup: Readonly<Record<RuleGroup, readonly ListedRule[]>> = {
  reading: readingChecks,
  loop: loopChecks,
  facts: factsChecks,
  wording: wordingChecks,
  permission: permissionChecks,
  telling: tellingChecks,
  addresses: addressesChecks,
  settings: settingsChecks,
};

/** The group of a rule. */
export function groupOf(rule: RuleId): RuleGroup {
  return ruleGroups.find((group) => rulesByGroup[group].some(({ id }) => id === rule)) ?? 'reading';
}
