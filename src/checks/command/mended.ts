import { styleText } from 'node:util';
import type { Finding } from '../finding.ts';
import { visible } from '../reporters/excerpt.ts';
import { type PrettyOptions, placeText } from '../reporters/pretty.ts';
import { wrap } from '../reporters/wrap.ts';
import { COMMAND_WORDS } from './command-words.ts';

/** What `--fix` mended, each with the place it had and what was wrong there. */
export function mendedText(
  mended: readonly Finding[],
  { locale, colour, columns }: Pick<PrettyOptions<string>, 'locale' | 'colour' | 'columns'>,
): string {
  const say = COMMAND_WORDS[locale];
  if (mended.length === 0) return `${say.nothingMended}\n`;
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  const items = mended.map(({ place, rule, message }) =>
    [
      `  ${style('cyan', placeText(place))}  ${style('dim', rule)}`,
      wrap(visible(message[locale]), columns, '    ', '    '),
    ].join('\n'),
  );
  return `${[style(['bold', 'green'], say.mended(mended.length)), ...items].join('\n')}\n`;
}
