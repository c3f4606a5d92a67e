import { asOfDay } from '#content/as-of.ts';
import type { Content } from '#content/content.ts';
import type { Day } from '#model/dates.ts';
import type { Locale } from '#model/locale.ts';
import type { Site } from '#model/site.ts';
import type { CheckedContent } from '../checked-content.ts';
import { contentRules } from '../content-rules.ts';
import type { Finding } from '../finding.ts';
import { mayFix } from '../fixing/choose-fixes.ts';
import { type Fixed, type FixWorld, fixContent } from '../fixing/fix-content.ts';
import type { RuleId } from '../registry.ts';
import { github } from '../reporters/github.ts';
import { json } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import { sarif } from '../reporters/sarif.ts';
import { exitCode } from '../run-checks.ts';
import { UsageError } from './command-line.ts';
import { COMMAND_WORDS } from './command-words.ts';
import { explain } from './explain.ts';
import { type Flags, readFlags } from './flags.ts';
import { goesDark } from './goes-dark.ts';
import { mendedText } from './mended.ts';
import { inFolders, pathInContent } from './only.ts';

/** The world around the command. */
export interface CheckWorld extends FixWorld {
  /** What was typed after the command's name. */
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The language of the system, such as `zh-CN`. */
  readonly systemLanguage?: string;
  now(): Date;
  /** Whether the output takes colours. */
  readonly colour: boolean;
  /** How wide the terminal is; undefined if the output goes elsewhere. */
  readonly columns: number | undefined;
  /** The folder of the project, as people type it in full paths. */
  readonly root: string;
  /** `content/site.yaml` alone; undefined if it cannot be read. */
  readSite(): Promise<Site | undefined>;
  /** Where a rule is explained on the published site. */
  ruleAddress(site: Site, rule: RuleId, locale: Locale): string;
  /**
   * Begins to watch the content at once. Each step is one change or several close together; it
   * ends when the person wants no more.
   */
  changes(): AsyncIterable<unknown>;
}

/** What the command leaves behind. */
export interface CheckOutcome {
  readonly out: string;
  readonly err: string;
  /** 0 nothing to correct, 1 something to correct, 2 could not run. */
  readonly code: 0 | 1 | 2;
}

/**
 * `npm run check`. One outcome, or with `--watch` one for each time something changed. Never
 * throws: what goes wrong is told in a line on the error stream.
 */
export async function* checkCommand(world: CheckWorld): AsyncGenerator<CheckOutcome, void> {
  const flags = await attempt(() => readFlags(world.argv, world.environment, world.systemLanguage));
  if ('code' in flags) {
    yield flags;
  } else if (!flags.watch || flags.help || flags.explain !== undefined) {
    yield await attempt(() => outcome(flags, world));
  } else {
    // Before the first look at the content, so that no change after it goes unseen.
    const changes = await attempt(() => world.changes());
    yield watched(await attempt(() => outcome(flags, world)), flags, world);
    if ('code' in changes) yield changes;
    else
      for await (const _ of changes)
        yield watched(await attempt(() => outcome(flags, world)), flags, world);
  }
}

async function attempt<T>(work: () => T | Promise<T>): Promise<T | CheckOutcome> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { out: '', err: `${message}\n`, code: 2 };
  }
}

async function outcome(flags: Flags, world: CheckWorld): Promise<CheckOutcome> {
  const { locale, explain: rule } = flags;
  if (flags.help) return success(COMMAND_WORDS[locale].help);
  if (rule !== undefined) {
    const site = await world.readSite();
    const address = site && world.ruleAddress(site, rule, locale);
    return success(explain(rule, { locale, colour: world.colour, address }));
  }
  return check(flags, world);
}

async function check(flags: Flags, world: CheckWorld): Promise<CheckOutcome> {
  const asOf = flags.asOf ?? asOfDay(world.environment['AS_OF'], world.now());
  const find = (checked: CheckedContent) => {
    const folders = flags.only.map((typed) => folderIn(checked.content, typed, flags, world.root));
    const all = checked.findings(asOf, flags.rules.length === 0 ? undefined : flags.rules);
    return folders.length === 0 ? all : inFolders(all, folders);
  };
  const fixed = flags.fix
    ? await fixContent(world, (checked) => find(checked).filter((one) => mayFix(one, flags.rules)))
    : undefined;
  const checked = fixed?.checked ?? (await world.readChecked());
  const findings = find(checked);
  const { content } = checked;
  const { out, aside } = report(findings, { content, asOf, flags, world, fixed });
  const dark = darkText(content, asOf, flags, world);
  const failure = fixed?.failure;
  return failure === undefined
    ? { out: out + dark, err: aside, code: exitCode(findings, flags.maxWarnings) }
    : {
        out: out + dark,
        err: `${aside}${COMMAND_WORDS[flags.locale].notWritten(failure)}\n`,
        code: 2,
      };
}

/** For a day to come, what goes dark until then; where only a part is asked for, nothing. */
function darkText(content: Content, asOf: Day, flags: Flags, world: CheckWorld): string {
  const { format, rules, only, locale } = flags;
  const today = asOfDay(undefined, world.now());
  return format === 'pretty' && rules.length === 0 && only.length === 0 && asOf > today
    ? goesDark(content, { from: today, to: asOf }, locale)
    : '';
}

function folderIn(content: Content, typed: string, { locale }: Flags, root: string): string {
  const folder = pathInContent(typed, content, root);
  if (folder !== undefined) return folder;
  const say = COMMAND_WORDS[locale];
  throw new UsageError(say.badValue('--only', typed, say.place));
}

/** The report, and what is told beside it where the report is for a program. */
function report(
  findings: readonly Finding[],
  {
    content,
    asOf,
    flags: { format, locale },
    world: { colour, columns, ruleAddress },
    fixed,
  }: {
    readonly content: Content;
    readonly asOf: Day;
    readonly flags: Flags;
    readonly world: CheckWorld;
    readonly fixed: Fixed | undefined;
  },
): { readonly out: string; readonly aside: string } {
  const site = content.site.value;
  const options = {
    book: contentRules,
    locale,
    textOf: content.textOf,
    addressOf: (rule: RuleId) => site && ruleAddress(site, rule, locale),
    colour,
    columns,
  };
  const mended = fixed === undefined ? '' : mendedText(fixed.mended, options);
  switch (format) {
    case 'json':
      return { out: json(findings, { ...options, asOf, mended: fixed?.mended }), aside: '' };
    case 'github':
      return { out: github(findings, options), aside: mended };
    case 'sarif':
      return { out: sarif(findings, { ...options, asOf }), aside: mended };
    case 'pretty':
      return {
        out: `${mended}${mended === '' ? '' : '\n'}${pretty(findings, options)}`,
        aside: '',
      };
  }
}

/** An outcome on a fresh screen, with the time. */
function watched(
  { out, err, code }: CheckOutcome,
  { locale }: Flags,
  { columns, now }: CheckWorld,
): CheckOutcome {
  const clear = columns === undefined ? '' : '\u001B[2J\u001B[3J\u001B[H';
  const time = now().toTimeString().slice(0, 8);
  return { out: `${clear}${out}\n${COMMAND_WORDS[locale].watching(time)}\n`, err, code };
}

const success = (out: string): CheckOutcome => ({ out, err: '', code: 0 });
