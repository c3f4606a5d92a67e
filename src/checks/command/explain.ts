import { styleText } from 'node:util';
import type { Locale } from '#model/locale.ts';
import { examples } from '../examples.ts';
import type { RuleId } from '../registry.ts';
import { words } from '../words/words.ts';
import { COMMAND_WORDS } from './command-words.ts';

/** What a rule wants, why, what to do, and an example of both sorts. */
export function explain(
  rule: RuleId,
  { locale, colour }: { readonly locale: Locale; readonly colour: boolean },
): string {
  const say = COMMAND_WORDS[locale];
  const { summary, why, fix } = words[locale][rule];
  const { bad, good } = examples[rule];
  const title = (text: string) =>
    colour ? styleText('bold', text, { validateStream: false }) : text;
  const part = (heading: string, text: string) =>
    `${title(heading)}\n${text.replaceAll(/^/gm, '  ')}`;
  return `${[
    `${title(rule)}\n  ${summary}`,
    part(say.why, why),
    part(say.fix, fix),
    part(say.bad, bad),
    part(say.good, good),
  ].join('\n\n')}\n`;
}
