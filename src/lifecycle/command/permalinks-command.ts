import { Addresses } from '../addresses.ts';
import { formerAddresses } from '../former-addresses.ts';
import { nginxMap } from '../host-files.ts';
import { recorded } from '../record.ts';
import { PERMALINKS_WORDS } from '../words/permalinks-words.ts';
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

/** `npm run permalinks`. */
export function permalinksCommand(world: CommandWorld): Promise<CommandOutcome> {
  return outcomeOf(async () => {
    const { locale, help, asOf, text, on } = readArguments(world, {
      text: ['nginx'],
      switches: ['check'],
      positionals: 0,
    });
    const say = PERMALINKS_WORDS[locale];
    if (help) return { out: say.help, err: '', code: 0 };
    const known = knownOn(await world.readContent(), asOf, COMMON_WORDS[locale].unreadable);
    const { content, permalinks } = known;
    const { file } = content.permalinks;
    // What cannot be read as a whole must not be written anew from its readable part.
    if (content.problems.some(({ place }) => place.file === file))
      throw new CommandError(COMMON_WORDS[locale].unreadable);

    const { pages } = new Addresses(known);
    const missing = [...pages.difference(new Set(permalinks.addresses))].sort();
    if (on.has('check') && missing.length > 0)
      return said([say.missing(missing.length), ...missing.map(indented), say.howTo], 1);

    const before = content.textOf(file);
    const after = recorded(before, pages);
    if (!on.has('check') && after !== before) await world.write(file, after);
    const former = formerAddresses(known);
    if (text.nginx !== undefined) await world.write(text.nginx, nginxMap(former, known.site.base));
    const { untellable } = former;
    return said([
      missing.length === 0 ? say.none(pages.size) : say.recorded(missing.length, file),
      ...(untellable.length === 0
        ? []
        : [say.untellable(untellable.length), ...untellable.map(({ address }) => `  ${address}`)]),
      ...(text.nginx === undefined ? [] : [say.nginxWritten(text.nginx)]),
    ]);
  });
}

const indented = (line: string) => `  ${line}`;
