import { addresses } from './examples/addresses.ts';
import { craft } from './examples/craft.ts';
import type { Example } from './examples/example.ts';
import { facts } from './examples/facts.ts';
import { loop } from './examples/loop.ts';
import { permission } from './examples/permission.ts';
import { reading } from './examples/reading.ts';
import { settings } from './examples/settings.ts';
import { telling } from './examples/telling.ts';
import { wording } from './examples/wording.ts';
import type { RuleId } from './registry.ts';

/** One example for each rule. */
export const examples: { readonly [Id in RuleId]: Example } = {
  ...reading,
  ...loop,
  ...facts,
  ...wording,
  ...permission,
  ...telling,
  ...addresses,
  ...craft,
  ...settings,
};
