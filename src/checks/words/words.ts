import type { Locale } from '#model/locale.ts';
import type { RuleId } from '../registry.ts';
import { en } from './en.ts';
import type { Words } from './rule-words.ts';
import { zh } from './zh.ts';

/** The words of every rule, by language. */
export const words: Readonly<Record<Locale, Words>> = { en, zh };

/** The words of a message. The type `Words` makes sure that every message of every rule has some. */
export function say(
  locale: Locale,
  rule: RuleId,
  message: string,
  data: Readonly<Record<string, string | number>>,
): string {
  const template: unknown = Reflect.get(words[locale][rule].messages, message);
  return typeof template === 'function' ? String(template(data)) : message;
}
