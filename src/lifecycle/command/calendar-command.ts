import { inLocale } from '#model/locale.ts';
import { calendarOf } from '../calendar.ts';
import { icsOf } from '../ics.ts';
import { CALENDAR_WORDS } from '../words/calendar-words.ts';
import { readArguments } from './arguments.ts';
import { type CommandOutcome, type CommandWorld, knownOn, outcomeOf, said } from './command.ts';
import { COMMON_WORDS } from './common-words.ts';

const DEFAULT_FILE = 'proofloop.ics';

/** `npm run calendar`. */
export function calendarCommand(world: CommandWorld): Promise<CommandOutcome> {
  return outcomeOf(async () => {
    const { locale, help, asOf, text } = readArguments(world, {
      text: ['out'],
      switches: [],
      positionals: 0,
    });
    const say = CALENDAR_WORDS[locale];
    if (help) return { out: say.help, err: '', code: 0 };
    const known = knownOn(await world.readContent(), asOf, COMMON_WORDS[locale].unreadable);
    const events = calendarOf(known, locale);
    const file = text.out ?? DEFAULT_FILE;
    const name = say.name(inLocale(known.site.name, locale).text);
    await world.write(file, icsOf({ name, asOf }, events));
    return said([
      ...(events.length === 0
        ? [say.nothing]
        : events.map(({ day, summary }) => `${day}  ${summary}`)),
      say.written(events.length, file),
    ]);
  });
}
