import { styleText } from 'node:util';
import type { Locale } from '#model/locale.ts';
import { siteExamples } from '../examples.ts';
import type { SiteRuleId } from '../registry.ts';
import { siteWords } from '../words/words.ts';
import { SITE_COMMAND_WORDS } from './site-command-words.ts';

/** What a rule wants, why, what to do, and an example of both sorts. */
export function explainSiteRule(rule: SiteRuleId, locale: Locale, colour: boolean): string {
  const say = SITE_COMMAND_WORDS[locale];
  const { summary, why, fix } = siteWords[locale][rule];
  const { bad, good } = siteExamples[rule];
  const part = (title: string, text: string) => {
    const head = colour ? styleText('bold', title, { validateStream: false }) : title;
    return `${head}\n${text.replaceAll(/^/gm, '  ')}`;
  };
  return `${[
    part(rule, summary),
    part(say.why, why),
    part(say.fix, fix),
    part(say.bad, bad),
    part(say.good, good),
  ].join('\n\n')}\n`;
}
