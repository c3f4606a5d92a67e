import { parseArgs } from 'node:util';
import { type Day, isDay } from '#model/dates.ts';
import { isLocale, type Locale, locales } from '#model/locale.ts';
import { nearest } from '#prose/nearest.ts';
import { checks, type RuleId } from '../registry.ts';
import { COMMAND_WORDS } from './command-words.ts';

/** How findings are shown. */
export const formats = ['pretty', 'json', 'github', 'sarif'] as const;

/** What the command line asks for. */
export interface Flags {
  readonly locale: Locale;
  readonly help: boolean;
  readonly asOf: Day | undefined;
  /** Only these rules; all if empty. */
  readonly rules: readonly RuleId[];
  /** Only these files and folders; all if empty. */
  readonly only: readonly string[];
  readonly format: (typeof formats)[number];
  readonly maxWarnings: number;
  /** Whether to mend what is safe to mend, and then tell what is left. */
  readonly fix: boolean;
  /** Whether to check again whenever something changes. */
  readonly watch: boolean;
  readonly explain: RuleId | undefined;
}

/** Something wrong with the command line, in words for the person who typed it. */
export class UsageError extends Error {}

const OPTIONS = {
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  rule: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  format: { type: 'string' },
  'max-warnings': { type: 'string' },
  fix: { type: 'boolean' },
  watch: { type: 'boolean' },
  explain: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Option = keyof typeof OPTIONS;

const OPTION_NAMES = Object.keys(OPTIONS).filter((name): name is Option =>
  Object.hasOwn(OPTIONS, name),
);

const RULES = checks.map(({ id }) => id);

/**
 * Reads the command line. If no flag gives the language, the environment does; if that says
 * nothing either, as on Windows, it is the language of the system.
 * @throws UsageError if something in it is wrong.
 */
export function readFlags(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  systemLanguage = '',
): Flags {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<Option, string[]>();
  const language = tokens.findLast((token) => token.kind === 'option' && token.name === 'lang');
  const wanted = language?.kind === 'option' ? language.value : undefined;
  const locale =
    wanted !== undefined && isLocale(wanted) ? wanted : localeOf(environment, systemLanguage);
  const say = COMMAND_WORDS[locale];

  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new UsageError(say.loose(token.value));
    const name = optionNamed(token.name);
    if (name === undefined) {
      const flags = OPTION_NAMES.map((option) => `--${option}`);
      throw new UsageError(
        say.unknownFlag(token.rawName, flags.join(', ')) + meant(token.rawName, flags, locale),
      );
    }
    const { value } = token;
    if (OPTIONS[name].type === 'string' && (value === undefined || value.startsWith('--')))
      throw new UsageError(say.noValue(token.rawName));
    given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }

  const last = (option: Option) => given.get(option)?.at(-1);
  const choose = <Name extends string>(
    option: Option,
    value: string,
    names: readonly Name[],
  ): Name => {
    const name = names.find((candidate) => candidate === value);
    if (name !== undefined) return name;
    throw new UsageError(
      say.badValue(`--${option}`, value, say.oneOf(names.join(', '))) + meant(value, names, locale),
    );
  };
  if (wanted !== undefined) choose('lang', wanted, locales);
  const asOf = last('as-of');
  if (asOf !== undefined && !isDay(asOf))
    throw new UsageError(say.badValue('--as-of', asOf, say.day));
  const limit = last('max-warnings');
  if (limit !== undefined && !/^\d{1,9}$/.test(limit))
    throw new UsageError(say.badValue('--max-warnings', limit, say.count));
  const explain = last('explain');
  const format = choose('format', last('format') ?? 'pretty', formats);
  const watch = given.has('watch');
  if (watch && given.has('fix')) throw new UsageError(say.together('--watch', '--fix'));
  if (watch && format !== 'pretty')
    throw new UsageError(say.together('--watch', `--format ${format}`));
  return {
    locale,
    help: given.has('help'),
    asOf,
    rules: (given.get('rule') ?? []).map((rule) => choose('rule', rule, RULES)),
    only: given.get('only') ?? [],
    format,
    maxWarnings: limit === undefined ? Infinity : Number(limit),
    fix: given.has('fix'),
    watch,
    explain: explain === undefined ? undefined : choose('explain', explain, RULES),
  };
}

function optionNamed(name: string): Option | undefined {
  return OPTION_NAMES.find((option) => option === name);
}

function meant(name: string, names: readonly string[], locale: Locale): string {
  const near = nearest(name, names);
  return near === null ? '' : COMMAND_WORDS[locale].meant(near);
}

/** The language of the person, as the environment tells it. */
function localeOf(
  environment: Readonly<Record<string, string | undefined>>,
  systemLanguage: string,
): Locale {
  const language =
    environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || systemLanguage;
  return locales.find((locale) => new RegExp(`^${locale}(?![a-z])`, 'i').test(language)) ?? 'en';
}
