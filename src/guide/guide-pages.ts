import type { Locale } from '#model/locale.ts';
import type { Routes } from '#model/routes.ts';

/** The pages of the authors' guide, in reading order; the first stands at the guide's own address. */
export const guideTopics = ['start', 'components', 'facts', 'rules'] as const;

/** A page of the guide. */
export type GuideTopic = (typeof guideTopics)[number];

/** What the pages are called. */
export const topicTitles: Readonly<Record<Locale, Readonly<Record<GuideTopic, string>>>> = {
  en: {
    start: 'From nothing to a published case',
    components: 'What a telling may contain',
    facts: 'What facts may say',
    rules: 'What is checked, and why',
  },
  zh: {
    start: '从零到发布一个案例',
    components: '讲述里可以写什么',
    facts: '事实里可以写什么',
    rules: '检查什么，为什么',
  },
};

/** The address of a page of the guide. */
export function guideAddress(routes: Routes, topic: GuideTopic, locale: Locale): string {
  return topic === 'start' ? routes.guide(locale) : `${routes.guide(locale)}${topic}/`;
}

/** The part of the address that names the page; none for the first. */
export function topicParam(topic: GuideTopic): string | undefined {
  return topic === 'start' ? undefined : topic;
}
