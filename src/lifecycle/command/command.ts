import type { Content } from '#content/content.ts';
import { entriesFrom } from '#evidence/from-content.ts';
import { type Publication, publicGraph } from '#evidence/gate.ts';
import { buildGraph, type Graph } from '#evidence/graph.ts';
import type { Day } from '#model/dates.ts';
import { NO_PERMALINKS } from '#model/permalinks.ts';
import type { Known } from '../known.ts';

/** The world around a command. */
export interface CommandWorld {
  /** What was typed after the command's name. */
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The language of the system, such as `zh-CN`, where the environment tells none. */
  readonly systemLanguage?: string;
  readonly now: Date;
  readContent(): Promise<Content>;
  /** Writes a file of the project; the path is relative to it, with `/` between folders. */
  write(file: string, text: string): Promise<void>;
}

/** What a command leaves behind. */
export interface CommandOutcome {
  readonly out: string;
  readonly err: string;
  /** 0 done, 1 not done or something is wrong with the content, 2 could not run. */
  readonly code: 0 | 1 | 2;
}

/** Something wrong with the command line or the content, in words for the person who typed it. */
export class CommandError extends Error {}

/** Runs a command. Never throws: what goes wrong is told in a line on the error stream. */
export async function outcomeOf(run: () => Promise<CommandOutcome>): Promise<CommandOutcome> {
  try {
    return await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { out: '', err: `${message}\n`, code: 2 };
  }
}

/** Lines as what a command says. */
export function said(lines: readonly string[], code: CommandOutcome['code'] = 0): CommandOutcome {
  return { out: `${lines.join('\n')}\n`, err: '', code };
}

/**
 * The content and its publication on a day.
 * @throws CommandError in the given words if the settings of the site cannot be read.
 */
export function knownOn(content: Content, asOf: Day, unreadable: string): Known {
  const { site, taxonomy, permalinks } = content;
  if (site.value === undefined || taxonomy.value === undefined) throw new CommandError(unreadable);
  const graph: Graph = buildGraph(entriesFrom(content), taxonomy.value);
  const publication: Publication = publicGraph(graph, asOf);
  return {
    content,
    asOf,
    graph,
    publication,
    site: site.value,
    permalinks: permalinks.value ?? NO_PERMALINKS,
  };
}
