import { asOfDay } from '#content/as-of.ts';
import type { Content } from '#content/content.ts';
import type { Day } from '#model/dates.ts';
import type { CheckedContent } from '../checked-content.ts';
import type { Finding } from '../finding.ts';
import { github } from '../reporters/github.ts';
import { json } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import { exitCode } from '../run-checks.ts';
import { COMMAND_WORDS } from './command-words.ts';
import { explain } from './explain.ts';
import { type Flags, readFlags, UsageError } from './flags.ts';
import { inFolders, pathInContent } from './only.ts';

/** The world around the command. */
export interface CheckWorld {
  /** What was typed after the command's name. */
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  /** Whether the terminal takes colours. */
  readonly colour: boolean;
  /** The folder of the project, as people type it in full paths. */
  readonly root: string;
  readChecked(): Promise<CheckedContent>;
}

/** What the command leaves behind. */
export interface CheckOutcome {
  readonly out: string;
  readonly err: string;
  /** 0 nothing to correct, 1 something to correct, 2 could not run. */
  readonly code: 0 | 1 | 2;
}

/** `npm run check`. Never throws: what goes wrong is told in a line on the error stream. */
export async function checkCommand(world: CheckWorld): Promise<CheckOutcome> {
  try {
    const flags = readFlags(world.argv, world.environment);
    if (flags.help) return success(COMMAND_WORDS[flags.locale].help);
    if (flags.explain !== undefined)
      return success(explain(flags.explain, { locale: flags.locale, colour: world.colour }));
    return await check(flags, world);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { out: '', err: `${message}\n`, code: 2 };
  }
}

async function check(flags: Flags, world: CheckWorld): Promise<CheckOutcome> {
  const asOf = flags.asOf ?? asOfDay(world.environment['AS_OF'], world.now);
  const checked = await world.readChecked();
  const { content } = checked;
  const folders = flags.only.map((typed) => folderIn(content, typed, flags, world.root));
  const all = checked.findings(asOf, flags.rules.length === 0 ? undefined : flags.rules);
  const findings = folders.length === 0 ? all : inFolders(all, folders);
  return {
    out: report(findings, { content, asOf, flags, colour: world.colour }),
    err: '',
    code: exitCode(findings, flags.maxWarnings),
  };
}

function folderIn(content: Content, typed: string, { locale }: Flags, root: string): string {
  const folder = pathInContent(typed, content, root);
  if (folder !== undefined) return folder;
  const say = COMMAND_WORDS[locale];
  throw new UsageError(say.badValue('--only', typed, say.place));
}

function report(
  findings: readonly Finding[],
  {
    content,
    asOf,
    flags: { format, locale },
    colour,
  }: { content: Content; asOf: Day; flags: Flags; colour: boolean },
): string {
  switch (format) {
    case 'json':
      return json(findings, { locale, asOf });
    case 'github':
      return github(findings, { locale });
    case 'pretty':
      return pretty(findings, { locale, textOf: content.textOf, colour });
  }
}

const success = (out: string): CheckOutcome => ({ out, err: '', code: 0 });
