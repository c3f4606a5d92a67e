import { checkSettings } from './settings/check-settings.ts';
import { excuseApplies } from './settings/excuse-applies.ts';

/** The rules about the settings of the checks, in the order in which findings of one place are told. */
export const settingsChecks = [checkSettings, excuseApplies] as const;
