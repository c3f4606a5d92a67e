import { type EntryKey, factsFileOf, keyOf } from '#evidence/entry.ts';
import { isDay, lastDay } from '#model/dates.ts';
import type { Locale } from '#model/locale.ts';
import { routesOf } from '#model/routes.ts';
import { type Due, dueIn, idOf } from './due.ts';
import type { CalendarEvent } from './ics.ts';
import type { Known } from './known.ts';
import { titleIn } from './title.ts';
import { CALENDAR_WORDS } from './words/calendar-words.ts';

/** The events of a calendar, in a language. */
export function calendarOf(known: Known, locale: Locale): CalendarEvent[] {
  const { site } = known;
  const say = CALENDAR_WORDS[locale];
  const routes = routesOf({ base: site.base, defaultLocale: site.locales[0] ?? 'en' });
  const host = new URL(site.address).hostname;
  return dueIn(known).map((due) => {
    const key = keyOf(due.entry);
    return {
      uid: `${idOf(due)}@${host}`,
      day: lastDay(due.date),
      summary: say.summary[due.what](titleIn(due.entry, locale)),
      description: [
        say.what[due.what],
        ...(isDay(due.date) ? [] : [say.partial(due.date)]),
        factsFileOf(key),
      ].join('\n'),
      category: say.category[due.what],
      url: isShown(known, key)
        ? new URL(
            routes.entry(key, site.locales.includes(locale) ? locale : (site.locales[0] ?? 'en')),
            site.address,
          ).href
        : undefined,
      remindBefore: due.what === 'permission-ends' ? site.limits.expiresSoon : REMIND[due.what],
    };
  });
}

/** Days before, on which a reminder is given, where the site has no limit of its own for it. */
const REMIND: { readonly [What in Due['what']]?: number } = { 'kit-ends': 14, review: 7 };

const isShown = ({ publication }: Known, key: EntryKey) => !publication.withheld.reasons.has(key);
