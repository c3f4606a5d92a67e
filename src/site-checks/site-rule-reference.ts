import { type GroupReference, settingOf } from '#checks/reference/rule-reference.ts';
import type { Locale } from '#model/locale.ts';
import { siteExamples } from './examples.ts';
import { siteChecks } from './registry.ts';
import { siteWords } from './words/words.ts';

const GROUP: Readonly<Record<Locale, { readonly title: string; readonly about: string }>> = {
  en: {
    title: 'The built site',
    about:
      'What was built is what was meant: npm run check:site looks at every page and file of it, and the build does so before it publishes.',
  },
  zh: {
    title: '生成好的网站',
    about:
      '生成的和想要的是一回事：npm run check:site 会查网站的每个页面、每个文件，构建时也会先查再发布。',
  },
};

/** Every rule about the built site, in the words of a language, as a group beside those of the content. */
export function siteRuleReference(locale: Locale): GroupReference {
  return {
    group: 'output',
    ...GROUP[locale],
    rules: siteChecks.map((rule) => {
      const { id, severity } = rule;
      const locked = 'locked' in rule && rule.locked === true;
      const { summary, why, fix } = siteWords[locale][id];
      return {
        id,
        group: 'output',
        severity,
        locked,
        summary,
        why,
        fix,
        ...siteExamples[id],
        setting: locked ? undefined : settingOf(id, severity),
        // Comments stand in the content, and nothing is found there.
        excuse: undefined,
      };
    }),
  };
}
