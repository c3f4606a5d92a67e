import { checks, type RuleId } from '../registry.ts';
import { addressesMutators } from './addresses.ts';
import { craftMutators } from './craft.ts';
import { factsMutators } from './facts.ts';
import { loopMutators } from './loop.ts';
import type { Mutator, Mutators } from './mutator.ts';
import { permissionMutators } from './permission.ts';
import { readingMutators } from './reading.ts';
import { settingsMutators } from './settings.ts';
import { tellingMutators } from './telling.ts';
import { wordingMutators } from './wording.ts';

const byRule: Mutators = {
  ...readingMutators,
  ...loopMutators,
  ...factsMutators,
  ...wordingMutators,
  ...permissionMutators,
  ...tellingMutators,
  ...addressesMutators,
  ...craftMutators,
  ...settingsMutators,
};

/** Every mistake there is, rule by rule. */
export const mutators: readonly Mutator[] = checks.flatMap(({ id: rule }) =>
  Object.entries(byRule[rule] ?? {}).map(([does, mistake]) => ({
    rule,
    does,
    ...(typeof mistake === 'function' ? { mistake } : mistake),
  })),
);

/** Rules for which no single mistake can be made, and why. */
export const WITHOUT_MUTATOR: { readonly [Rule in RuleId]?: string } = {
  'loop-stage-empty': 'a stage is empty only when all of its entries are gone',
};
