import { addresses } from './en/addresses.ts';
import { craft } from './en/craft.ts';
import { facts } from './en/facts.ts';
import { loop } from './en/loop.ts';
import { permission } from './en/permission.ts';
import { reading } from './en/reading.ts';
import { settings } from './en/settings.ts';
import { telling } from './en/telling.ts';
import { wording } from './en/wording.ts';
import type { Words } from './rule-words.ts';

/** The words of the rules in English. */
export const en: Words = {
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
