import { parseArgs } from 'node:util';
import { type Day, isDay } from '#model/dates.ts';
import { isLocale, type Locale, locales } from '#model/locale.ts';
import { nearest } from '#prose/nearest.ts';
import { COMMAND_WORDS } from './command-words.ts';

/** Something wrong with the command line, in words for the person who typed it. */
export class UsageError extends Error {}

/** An option: whether a value stands after it. */
export type OptionKind = 'string' | 'boolean';

/** Who typed: where the language comes from if no option gives it. */
export interface Person {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The language of the system, such as `zh-CN`. */
  readonly systemLanguage?: string | undefined;
  /** The npm script that was typed, to show how options are given to it; otherwise `check`. */
  readonly command?: string;
}

/** What was typed after the name of a command that knows some options, `--lang` among them. */
export class CommandLine<Option extends string> {
  readonly locale: Locale;
  readonly #given = new Map<Option, string[]>();

  /** @throws UsageError, in the person's language, if there is anything but these options. */
  constructor(
    argv: readonly string[],
    options: Readonly<Record<Option, OptionKind>>,
    { environment, systemLanguage = '', command = 'check' }: Person,
  ) {
    const names = Object.keys(options).filter((name): name is Option =>
      Object.hasOwn(options, name),
    );
    const { tokens } = parseArgs({
      args: [...argv],
      options: Object.fromEntries(names.map((name) => [name, { type: options[name] }])),
      strict: false,
      allowPositionals: true,
      tokens: true,
    });
    const language = tokens.findLast((token) => token.kind === 'option' && token.name === 'lang');
    const wanted = language?.kind === 'option' ? language.value : undefined;
    this.locale =
      wanted !== undefined && isLocale(wanted) ? wanted : localeOf(environment, systemLanguage);
    const say = COMMAND_WORDS[this.locale];
    for (const token of tokens) {
      if (token.kind === 'option-terminator') continue;
      if (token.kind === 'positional') throw new UsageError(say.loose(token.value, command));
      const name = names.find((option) => option === token.name);
      if (name === undefined) {
        const flags = names.map((option) => `--${option}`);
        const near = meant(token.rawName, flags, this.locale);
        throw new UsageError(say.unknownFlag(token.rawName, flags.join(', ')) + near);
      }
      const { value } = token;
      if (options[name] === 'string' && (value === undefined || value.startsWith('--')))
        throw new UsageError(say.noValue(token.rawName));
      this.#given.set(name, [...this.all(name), value ?? '']);
    }
    if (wanted !== undefined) this.choose('lang', wanted, locales);
  }

  /** Whether an option was given. */
  has(option: Option): boolean {
    return this.#given.has(option);
  }

  /** The values of an option, in the order in which they were given. */
  all(option: Option): readonly string[] {
    return this.#given.get(option) ?? [];
  }

  /** The value of an option; the last one counts. */
  last(option: Option): string | undefined {
    return this.#given.get(option)?.at(-1);
  }

  /** One of some names. @throws UsageError if a value is none of them. */
  choose<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
    const name = names.find((candidate) => candidate === value);
    if (name !== undefined) return name;
    const say = COMMAND_WORDS[this.locale];
    throw new UsageError(
      say.badValue(`--${option}`, value, say.oneOf(names.join(', '))) +
        meant(value, names, this.locale),
    );
  }

  /** A day, if it was given. @throws UsageError if it does not exist. */
  day(option: Option): Day | undefined {
    const day = this.last(option);
    if (day === undefined || isDay(day)) return day;
    throw this.#bad(option, day, COMMAND_WORDS[this.locale].day);
  }

  /** A whole number, if it was given. @throws UsageError if it is none. */
  count(option: Option): number | undefined {
    const count = this.last(option);
    if (count === undefined) return undefined;
    if (!/^\d{1,9}$/.test(count)) throw this.#bad(option, count, COMMAND_WORDS[this.locale].count);
    return Number(count);
  }

  #bad(option: Option, value: string, expected: string): UsageError {
    return new UsageError(COMMAND_WORDS[this.locale].badValue(`--${option}`, value, expected));
  }
}

function meant(name: string, names: readonly string[], locale: Locale): string {
  const near = nearest(name, names);
  return near === null ? '' : COMMAND_WORDS[locale].meant(near);
}

/** The language of the person, as the environment tells it. */
function localeOf(environment: Person['environment'], systemLanguage: string): Locale {
  const language =
    environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || systemLanguage;
  return locales.find((locale) => new RegExp(`^${locale}(?![a-z])`, 'i').test(language)) ?? 'en';
}
