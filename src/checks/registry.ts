import type { GroupedCheck } from './groups.ts';
import { addressesChecks } from './rules/addresses.ts';
import { craftChecks } from './rules/craft.ts';
import { factsChecks } from './rules/facts.ts';
import { loopChecks } from './rules/loop.ts';
import { permissionChecks } from './rules/permission.ts';
import { readingChecks } from './rules/reading.ts';
import { settingsChecks } from './rules/settings.ts';
import { tellingChecks } from './rules/telling.ts';
import { wordingChecks } from './rules/wording.ts';

/** Every rule, in the order in which findings of one place are told. */
export const checks = [
  ...readingChecks,
  ...loopChecks,
  ...factsChecks,
  ...wordingChecks,
  ...permissionChecks,
  ...tellingChecks,
  ...addressesChecks,
  ...craftChecks,
  ...settingsChecks,
] as const satisfies readonly GroupedCheck[];

type RegisteredCheck = (typeof checks)[number];

/** The id of a rule. */
export type RuleId = RegisteredCheck['id'];
