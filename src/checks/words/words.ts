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
  return sentence(words[locale][rule].messages, message, data);
}

/** A message of a rule in the words for it; its own id if there are none. */
export function sentence(
  messages: object,
  message: string,
  data: Readonly<Record<string, string | number>>,
): string {
  const template: unknown = Reflect.get(messages, message);
  const text = typeof template === 'function' ? String(template(data)) : message;
  // A value may have been written on several lines; a message is one.
  return text.replaceAll(/\s*[\r\n]\s*/g, ' ');
}

/** The words for a rule that could not do its work. */
export function crashed(locale: Locale, rule: string, reason: string): string {
  return locale === 'zh'
    ? `规则“${rule}”没能检查完：${reason}。这是程序的错，不是内容的错，请告知维护者`
    : `Unexpected failure of the rule "${rule}": ${reason}. This is a fault of the program, not of your content; please report it`;
}
