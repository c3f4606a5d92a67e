import type { Entry } from '#evidence/entry.ts';
import { inLocale, type Locale } from '#model/locale.ts';

/** What an entry is called: its name or claim, else the title of its telling, else its folder. */
export function titleIn({ id, facts, tellings }: Entry, locale: Locale): string {
  if ('name' in facts) return inLocale(facts.name, locale).text;
  if ('claim' in facts) return inLocale(facts.claim, locale).text;
  return (tellings[locale] ?? tellings.en ?? tellings.zh)?.head.title ?? id;
}
