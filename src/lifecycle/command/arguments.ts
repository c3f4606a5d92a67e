import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { asOfDay } from '#content/as-of.ts';
import { type Day, isDay } from '#model/dates.ts';
import { isLocale, type Locale, locales } from '#model/locale.ts';
import { nearest } from '#prose/nearest.ts';
import { CommandError, type CommandWorld } from './command.ts';
import { COMMON_WORDS } from './common-words.ts';

/** What a command line says. */
export interface Arguments<Text extends string, Switch extends string> {
  readonly locale: Locale;
  readonly help: boolean;
  /** The day the command is about: `--as-of`, `AS_OF`, or today. */
  readonly asOf: Day;
  readonly text: { readonly [Name in Text]?: string };
  readonly on: ReadonlySet<Switch>;
  readonly positionals: readonly string[];
}

/** The options of a command beside those that every command has. */
export interface ArgumentOptions<Text extends string, Switch extends string> {
  /** Options that have a value after them. */
  readonly text: readonly Text[];
  readonly switches: readonly Switch[];
  /** How many words may stand beside the options. */
  readonly positionals: number;
}

/** What of the world a command line is read with. */
type CommandSituation = Pick<CommandWorld, 'argv' | 'environment' | 'systemLanguage' | 'now'>;

/**
 * Reads a command line. Every command has `--lang`, `--as-of` and `--help`.
 * @throws CommandError, in the language of the person, if something in it is wrong.
 */
export function readArguments<Text extends string, Switch extends string>(
  { argv, environment, systemLanguage, now }: CommandSituation,
  { text, switches, positionals: most }: ArgumentOptions<Text, Switch>,
): Arguments<Text, Switch> {
  const withValue: readonly string[] = ['lang', 'as-of', ...text];
  const known: readonly string[] = [...withValue, 'help', ...switches];
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    known.map((name) => [name, { type: withValue.includes(name) ? 'string' : 'boolean' }]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  const positionals: string[] = [];
  const language = tokens.findLast((token) => token.kind === 'option' && token.name === 'lang');
  const wanted = language?.kind === 'option' ? language.value : undefined;
  const locale =
    wanted !== undefined && isLocale(wanted) ? wanted : languageOf(environment, systemLanguage);
  const say = COMMON_WORDS[locale];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!known.includes(name)) {
      const flags = known.map((option) => `--${option}`);
      const near = nearest(rawName, flags);
      throw new CommandError(
        say.unknownFlag(rawName, flags.join(', ')) + (near === null ? '' : say.meant(near)),
      );
    }
    if (withValue.includes(name) && (value === undefined || value.startsWith('--')))
      throw new CommandError(say.noValue(rawName));
    given.set(name, value ?? '');
  }
  const loose = positionals[most];
  if (loose !== undefined) throw new CommandError(say.loose(loose));
  if (wanted !== undefined && !isLocale(wanted))
    throw new CommandError(say.badValue('--lang', wanted, locales.join(', ')));
  const asOf = given.get('as-of');
  if (asOf !== undefined && !isDay(asOf))
    throw new CommandError(say.badValue('--as-of', asOf, say.day));
  const values: { [Name in Text]?: string } = {};
  for (const name of text) {
    const value = given.get(name);
    if (value !== undefined) values[name] = value;
  }
  return {
    locale,
    help: given.has('help'),
    asOf: asOf ?? asOfDay(environment['AS_OF'], now),
    text: values,
    on: new Set(switches.filter((name) => given.has(name))),
    positionals,
  };
}

/** The language of the person, as the environment tells it, or else the system. */
function languageOf(environment: CommandWorld['environment'], systemLanguage = ''): Locale {
  const told = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  const language = told || systemLanguage;
  return locales.find((locale) => language.startsWith(locale)) ?? 'en';
}
