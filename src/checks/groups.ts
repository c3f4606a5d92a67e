import { addressesChecks } from './rules/addresses.ts';
import { craftChecks } from './rules/craft.ts';
import { factsChecks } from './rules/facts.ts';
import { loopChecks } from './rules/loop.ts';
import { permissionChecks } from './rules/permission.ts';
import { readingChecks } from './rules/reading.ts';
import { settingsChecks } from './rules/settings.ts';
import { tellingChecks } from './rules/telling.ts';
import { wordingChecks } from './rules/wording.ts';

/** The rules by what they are about, in the order of the registry. */
export const rulesByGroup = {
  reading: readingChecks,
  loop: loopChecks,
  facts: factsChecks,
  wording: wordingChecks,
  permission: permissionChecks,
  telling: tellingChecks,
  addresses: addressesChecks,
  craft: craftChecks,
  settings: settingsChecks,
} as const;

/** What a rule is about, roughly. */
export type RuleGroup = keyof typeof rulesByGroup;

/** The groups in the order of the registry. */
export const ruleGroups: readonly RuleGroup[] = [
  'reading',
  'loop',
  'facts',
  'wording',
  'permission',
  'telling',
  'addresses',
  'craft',
  'settings',
];

/** A rule that stands in a group, as every rule does. */
export type GroupedCheck = (typeof rulesByGroup)[RuleGroup][number];

/** The group of a rule. */
export function groupOf(rule: GroupedCheck['id']): RuleGroup {
  return ruleGroups.find((group) => rulesByGroup[group].some(({ id }) => id === rule)) ?? 'reading';
}
