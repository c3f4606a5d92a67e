import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Locale } from '#model/locale.ts';
import EnComponents from './en/components.mdx';
import EnFacts from './en/facts.mdx';
import EnRules from './en/rules.mdx';
import EnStart from './en/start.mdx';
import type { GuideTopic } from './guide-pages.ts';
import ZhComponents from './zh/components.mdx';
import ZhFacts from './zh/facts.mdx';
import ZhRules from './zh/rules.mdx';
import ZhStart from './zh/start.mdx';

type Texts = Readonly<Record<GuideTopic, AstroComponentFactory>>;

const texts: Readonly<Record<Locale, Texts>> = {
  en: { start: EnStart, components: EnComponents, facts: EnFacts, rules: EnRules },
  zh: { start: ZhStart, components: ZhComponents, facts: ZhFacts, rules: ZhRules },
};

/** The text of a page of the guide. */
export function guideText(locale: Locale, topic: GuideTopic): AstroComponentFactory {
  return texts[locale][topic];
}
