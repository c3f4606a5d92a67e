import type { Day } from '#model/dates.ts';
import type { Locale } from '#model/locale.ts';
import { checks, type RuleId } from '../registry.ts';
import { CommandLine, UsageError } from './command-line.ts';
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

const OPTIONS = {
  'as-of': 'string',
  lang: 'string',
  rule: 'string',
  only: 'string',
  format: 'string',
  'max-warnings': 'string',
  fix: 'boolean',
  watch: 'boolean',
  explain: 'string',
  help: 'boolean',
} as const;

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
  const line = new CommandLine(argv, OPTIONS, { environment, systemLanguage });
  const { locale } = line;
  const say = COMMAND_WORDS[locale];
  const asOf = line.day('as-of');
  const maxWarnings = line.count('max-warnings') ?? Infinity;
  const explain = line.last('explain');
  const format = line.choose('format', line.last('format') ?? 'pretty', formats);
  const watch = line.has('watch');
  if (watch && line.has('fix')) throw new UsageError(say.together('--watch', '--fix'));
  if (watch && format !== 'pretty')
    throw new UsageError(say.together('--watch', `--format ${format}`));
  return {
    locale,
    help: line.has('help'),
    asOf,
    rules: line.all('rule').map((rule) => line.choose('rule', rule, RULES)),
    only: line.all('only'),
    format,
    maxWarnings,
    fix: line.has('fix'),
    watch,
    explain: explain === undefined ? undefined : line.choose('explain', explain, RULES),
  };
}
