import { styleText } from 'node:util';
import type { Locale } from '#model/locale.ts';
import { referenceOf } from '../reference/rule-reference.ts';
import type { RuleId } from '../registry.ts';
import { REFERENCE_WORDS } from '../words/reference-words.ts';

/** What a rule wants, why, what to do, examples of both sorts, and how to set or excuse it. */
export function explain(
  rule: RuleId,
  {
    locale,
    colour,
    address,
  }: {
    readonly locale: Locale;
    readonly colour: boolean;
    /** Where the published site says the same, if that is known. */
    readonly address: string | undefined;
  },
): string {
  const say = REFERENCE_WORDS[locale];
  const { id, severity, locked, summary, why, fix, bad, good, setting, excuse } = referenceOf(
    rule,
    locale,
  );
  const title = (text: string) =>
    colour ? styleText('bold', text, { validateStream: false }) : text;
  const part = (heading: string, text: string | undefined) =>
    text === undefined ? [] : [`${title(heading)}\n${text.replaceAll(/^/gm, '  ')}`];
  const excuses =
    excuse &&
    [say.inFacts, `  ${excuse.inFacts}`, say.inTellings, `  ${excuse.inTellings}`].join('\n');
  return `${[
    ...part(id, summary),
    ...part(say.level, locked ? `${say.levels[severity]}\n${say.locked}` : say.levels[severity]),
    ...part(say.why, why),
    ...part(say.fix, fix),
    ...part(say.bad, bad),
    ...part(say.good, good),
    ...part(say.set, setting),
    ...part(say.excuse, excuses),
    ...part(say.address, address),
  ].join('\n\n')}\n`;
}
