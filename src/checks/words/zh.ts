import type { Words } from './rule-words.ts';
import { addresses } from './zh/addresses.ts';
import { craft } from './zh/craft.ts';
import { facts } from './zh/facts.ts';
import { loop } from './zh/loop.ts';
import { permission } from './zh/permission.ts';
import { reading } from './zh/reading.ts';
import { settings } from './zh/settings.ts';
import { telling } from './zh/telling.ts';
import { wording } from './zh/wording.ts';

/** The words of the rules in Chinese. */
export const zh: Words = {
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
