import { type Entry, type EntryKey, keyOf } from '#evidence/entry.ts';
import { entryAt } from '#evidence/graph.ts';
import {
  inLocale,
  type Locale,
  type Localized,
  locales,
  type TextInLocale,
} from '#model/locale.ts';
import type { SiteContext } from './context.ts';

/** A link with its words, and the language they are in if it is not that of the page. */
export interface Link {
  readonly href: string;
  readonly text: string;
  readonly lang: Locale;
}

/** What an entry is called: its name or claim, else the title of its telling. */
export function nameOf(entry: Entry, locale: Locale): TextInLocale {
  const { facts } = entry;
  if ('name' in facts) return inLocale(facts.name, locale);
  if ('claim' in facts) return inLocale(facts.claim, locale);
  return headOf(entry, locale, (head) => head.title) ?? { text: entry.id, lang: locale };
}

/** The headline of an entry's page: the title of its telling, else its name. */
export function titleOf(entry: Entry, locale: Locale): TextInLocale {
  return headOf(entry, locale, (head) => head.title) ?? nameOf(entry, locale);
}

/** The summary of an entry; undefined if no language has one. */
export function summaryOf(entry: Entry, locale: Locale): TextInLocale | undefined {
  return headOf(entry, locale, (head) => head.summary);
}

/** A link to an entry, with its title. */
export function linkTo({ routes, locale }: SiteContext, entry: Entry): Link {
  return { href: routes.entry(keyOf(entry), locale), ...titleOf(entry, locale) };
}

/** A link to the entry with a key, with its name; undefined if it is not public. */
export function linkToKey(context: SiteContext, key: EntryKey): Link | undefined {
  const entry = entryAt(context.graph, key);
  return entry === undefined
    ? undefined
    : { href: context.routes.entry(key, context.locale), ...nameOf(entry, context.locale) };
}

/** A text of facts in the page's language, or marked with the language it falls back to. */
export function textIn({ locale }: SiteContext, localized: Localized): TextInLocale {
  return inLocale(localized, locale);
}

function headOf(
  entry: Entry,
  wanted: Locale,
  pick: (head: {
    readonly title?: string | undefined;
    readonly summary: string;
  }) => string | undefined,
): TextInLocale | undefined {
  for (const lang of [wanted, ...locales]) {
    const telling = entry.tellings[lang];
    const text = telling && pick(telling.head);
    if (text !== undefined) return { text, lang };
  }
  return undefined;
}
