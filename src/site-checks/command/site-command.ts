import { CommandLine, type Person } from '#checks/command/command-line.ts';
import { formats } from '#checks/command/flags.ts';
import { github } from '#checks/reporters/github.ts';
import { json } from '#checks/reporters/json.ts';
import { pretty } from '#checks/reporters/pretty.ts';
import { sarif } from '#checks/reporters/sarif.ts';
import { exitCode } from '#checks/run-checks.ts';
import { asOfDay } from '#content/as-of.ts';
import type { Content } from '#content/content.ts';
import { readBuiltSite } from '../built-site.ts';
import { siteChecks } from '../registry.ts';
import { runSiteChecks } from '../run-site-checks.ts';
import { locationOf, type Machine, siteCheckContext } from '../site-check-context.ts';
import type { SiteFiles } from '../site-files.ts';
import { siteRules } from '../site-rules.ts';
import { explainSiteRule } from './explain-site-rule.ts';
import { SITE_COMMAND_WORDS } from './site-command-words.ts';

/** The world around the command. */
export interface SiteCommandWorld extends Person {
  /** What was typed after the command's name. */
  readonly argv: readonly string[];
  readonly now: Date;
  /** Whether the output takes colours. */
  readonly colour: boolean;
  /** How wide the terminal is; undefined if the output goes elsewhere. */
  readonly columns: number | undefined;
  readonly machine: Machine;
  readContent(): Promise<Content>;
  /** The files of the site in a folder, as the person typed it; undefined if there is none. */
  readSite(folder: string): Promise<SiteFiles | undefined>;
}

/** What the command leaves behind. */
export interface SiteCommandOutcome {
  readonly out: string;
  readonly err: string;
  /** 0 nothing to correct, 1 something to correct, 2 could not run. */
  readonly code: 0 | 1 | 2;
}

const OPTIONS = {
  dir: 'string',
  'as-of': 'string',
  lang: 'string',
  rule: 'string',
  format: 'string',
  'max-warnings': 'string',
  explain: 'string',
  help: 'boolean',
} as const;

const RULES = siteChecks.map(({ id }) => id);

/** `npm run check:site`. Never throws: what goes wrong is told in a line on the error stream. */
export async function siteCommand(world: SiteCommandWorld): Promise<SiteCommandOutcome> {
  try {
    return await outcome(world);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { out: '', err: `${message}\n`, code: 2 };
  }
}

async function outcome(world: SiteCommandWorld): Promise<SiteCommandOutcome> {
  const line = new CommandLine(world.argv, OPTIONS, { ...world, command: siteRules.command });
  const { locale } = line;
  const say = SITE_COMMAND_WORDS[locale];
  const asOf = line.day('as-of') ?? asOfDay(world.environment['AS_OF'], world.now);
  const format = line.choose('format', line.last('format') ?? 'pretty', formats);
  const maxWarnings = line.count('max-warnings') ?? Infinity;
  const rules = line.all('rule').map((rule) => line.choose('rule', rule, RULES));
  const wanted = line.last('explain');
  if (line.has('help')) return { out: say.help, err: '', code: 0 };
  if (wanted !== undefined) {
    const rule = line.choose('explain', wanted, RULES);
    return { out: explainSiteRule(rule, locale, world.colour), err: '', code: 0 };
  }
  const began = performance.now();
  const folder = line.last('dir') ?? 'dist';
  const files = await world.readSite(folder);
  if (files === undefined) return { out: '', err: `${say.noSite(folder)}\n`, code: 2 };
  const content = await world.readContent();
  const built = await readBuiltSite(files, locationOf(content, folder.replace(/[\\/]+$/, '')));
  const context = siteCheckContext(built, { content, asOf, machine: world.machine });
  const findings = await runSiteChecks(context, rules.length === 0 ? RULES : rules);
  const options = {
    book: siteRules,
    locale,
    asOf,
    textOf: (file: string) => built.textOf(file) ?? content.textOf(file),
    colour: world.colour,
    columns: world.columns,
  };
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const looked = `${say.looked(built.pages.length, built.files.size, seconds)}\n`;
  const code = exitCode(findings, maxWarnings);
  switch (format) {
    case 'json':
      return { out: json(findings, options), err: looked, code };
    case 'github':
      return { out: github(findings, options), err: looked, code };
    case 'sarif':
      return { out: sarif(findings, options), err: looked, code };
    case 'pretty':
      return { out: pretty(findings, options) + looked, err: '', code };
  }
}
