import { type EntryKey, factsFileOf } from '#evidence/entry.ts';
import { entryAt, splitKey } from '#evidence/graph.ts';
import type { Locale } from '#model/locale.ts';
import { entryNamed } from '../entry-named.ts';
import type { Known } from '../known.ts';
import { markedWithdrawn } from '../mark-withdrawn.ts';
import { recorded } from '../record.ts';
import { withdrawal } from '../withdrawal.ts';
import { WITHDRAW_WORDS } from '../words/withdraw-words.ts';
import { type Arguments, readArguments } from './arguments.ts';
import {
  CommandError,
  type CommandOutcome,
  type CommandWorld,
  knownOn,
  outcomeOf,
  said,
} from './command.ts';
import { COMMON_WORDS } from './common-words.ts';
import { withdrawalLines } from './withdrawal-lines.ts';

/** The world of a command that asks before it changes anything. */
export interface AskingWorld extends CommandWorld {
  /** Shows a text and asks a question; undefined where nobody is there to answer. */
  readonly ask: ((text: string, question: string) => Promise<boolean>) | undefined;
}

type WithdrawArguments = Arguments<'successor', 'yes' | 'dry-run'>;

/** `npm run withdraw`. */
export function withdrawCommand(world: AskingWorld): Promise<CommandOutcome> {
  return outcomeOf(async () => {
    const given: WithdrawArguments = readArguments(world, {
      text: ['successor'],
      switches: ['yes', 'dry-run'],
      positionals: 1,
    });
    const say = WITHDRAW_WORDS[given.locale];
    if (given.help) return { out: say.help, err: '', code: 0 };
    const known = knownOn(
      await world.readContent(),
      given.asOf,
      COMMON_WORDS[given.locale].unreadable,
    );
    const [typed] = given.positionals;
    if (typed === undefined) throw new CommandError(say.whichEntry);
    const key = keyOfTyped(typed, known, given.locale);
    const successor = successorOf(key, known, given);
    const file = factsFileOf(key);
    const text = known.content.textOf(file);
    const entry = entryAt(known.graph, key);
    if (text === undefined || entry === undefined)
      throw new CommandError(COMMON_WORDS[given.locale].unreadable);
    const marked = markedWithdrawn(text, successor);
    if (marked === text) return said([say.already(key)]);

    const impact = withdrawal(known, key, successor);
    const preview = withdrawalLines({ key, entry, impact, base: known.site.base }, given.locale);
    if (given.on.has('dry-run')) return said([...preview, '', say.dryRun]);
    if (!given.on.has('yes')) {
      if (world.ask === undefined) {
        const command = ['npm run withdraw --', ...world.argv, '--yes'].join(' ');
        return said([...preview, '', say.needsYes(command)], 1);
      }
      if (!(await world.ask(`${preview.join('\n')}\n\n`, say.question)))
        return said([say.nothingDone], 1);
    }
    const files = [file];
    // First the record, so that at no time a published address is neither shown nor answered.
    const links = known.content.permalinks.file;
    const before = known.content.textOf(links);
    const after = recorded(before, impact.toRecord);
    if (impact.toRecord.length > 0 && after !== before) {
      await world.write(links, after);
      files.push(links);
    }
    await world.write(file, marked);
    const shown = given.on.has('yes') ? [...preview, ''] : [];
    return said([...shown, say.done(files), say.undo(files)]);
  });
}

function keyOfTyped(typed: string, { content, site }: Known, locale: Locale): EntryKey {
  const named = entryNamed(typed, content, site);
  if (named.key !== undefined) return named.key;
  throw new CommandError(WITHDRAW_WORDS[locale].noEntry(typed, named.suggestion));
}

/** The id of the successor, which must be another entry of the same kind that is on the site. */
function successorOf(
  key: EntryKey,
  known: Known,
  { text, locale }: WithdrawArguments,
): string | undefined {
  if (text.successor === undefined) return undefined;
  const say = WITHDRAW_WORDS[locale];
  const { kind } = splitKey(key);
  // Its kind is known, so its name alone is enough.
  const typed = text.successor.includes('/') ? text.successor : `${kind}/${text.successor}`;
  const successor = keyOfTyped(typed, known, locale);
  if (successor === key) throw new CommandError(say.itself);
  const other = splitKey(successor);
  if (other.kind !== kind) throw new CommandError(say.otherKind(successor, kind));
  if (entryAt(known.publication.graph, successor) === undefined)
    throw new CommandError(say.notShown(successor));
  return other.id;
}
