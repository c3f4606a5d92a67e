import type { Content } from '#content/content.ts';
import { entryAt } from '#evidence/graph.ts';
import type { Day } from '#model/dates.ts';
import type { Locale } from '#model/locale.ts';
import { Addresses } from '../addresses.ts';
import { addressTyped, entryNamed } from '../entry-named.ts';
import { explanation } from '../explanation.ts';
import { below } from '../host-files.ts';
import type { Known } from '../known.ts';
import { EXPLAIN_WORDS } from '../words/explain-words.ts';
import { readArguments } from './arguments.ts';
import {
  CommandError,
  type CommandOutcome,
  type CommandWorld,
  knownOn,
  outcomeOf,
  said,
} from './command.ts';
import { COMMON_WORDS } from './common-words.ts';
import { explanationLines, type Found } from './explanation-lines.ts';

/** A world that also knows what the checks find. */
export interface ExplainWorld extends CommandWorld {
  findings(content: Content, asOf: Day): readonly Found[];
}

/** `npm run explain`. */
export function explainCommand(world: ExplainWorld): Promise<CommandOutcome> {
  return outcomeOf(async () => {
    const { locale, help, asOf, on, positionals } = readArguments(world, {
      text: [],
      switches: ['json'],
      positionals: 1,
    });
    const say = EXPLAIN_WORDS[locale];
    if (help) return { out: say.help, err: '', code: 0 };
    const known = knownOn(await world.readContent(), asOf, COMMON_WORDS[locale].unreadable);
    const [typed] = positionals;
    if (typed === undefined) throw new CommandError(say.whichEntry);
    const named = entryNamed(typed, known.content, known.site);
    if (named.key === undefined) return said(elsewhere(typed, named.suggestion, known, locale));
    const entry = entryAt(known.graph, named.key);
    if (entry === undefined) throw new CommandError(COMMON_WORDS[locale].unreadable);
    const folder = `content/${named.key}/`;
    const problems = world
      .findings(known.content, asOf)
      .filter(({ place }) => place.file.startsWith(folder));
    const explained = explanation(known, entry, locale);
    if (!on.has('json')) return said(explanationLines(explained, problems, locale));
    const { falls, flags, shrinks, tellings } = explained.difference;
    const without = {
      falls: falls.map(({ entry: { kind, id }, ...rest }) => ({ key: `${kind}/${id}`, ...rest })),
      flags: flags.map(({ flag, ...rest }) => ({ key: `flags/${flag.id}`, ...rest })),
      shrinks: shrinks.map(({ entry: { kind, id }, ...rest }) => ({
        key: `${kind}/${id}`,
        ...rest,
      })),
      tellings: tellings.map(({ entry: { kind, id }, ...rest }) => ({
        key: `${kind}/${id}`,
        ...rest,
      })),
    };
    const { difference: _difference, ...plain } = explained;
    const report = {
      ...plain,
      without,
      problems: problems.map(({ message, place, ...rest }) => ({
        ...rest,
        ...place,
        message: message[locale],
      })),
    };
    return said([JSON.stringify(report, null, 2)]);
  });
}

/** What is said of an address that is no entry's. */
function elsewhere(
  typed: string,
  suggestion: string | undefined,
  known: Known,
  locale: Locale,
): string[] {
  const say = EXPLAIN_WORDS[locale];
  const { base } = known.site;
  const address = addressTyped(typed, known.site);
  const answer = new Addresses(known).follow(address);
  switch (answer.by) {
    case 'page':
      return [say.plainPage];
    case 'redirect':
      return [say.leadsTo(below(base, address), below(base, answer.to))];
    case 'notice':
      return [say.saysGone(below(base, address))];
    default:
      throw new CommandError(say.noEntry(typed, suggestion));
  }
}
