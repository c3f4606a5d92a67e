import type { Content } from '#content/content.ts';
import { kinds } from '#model/kinds.ts';
import type { Place } from '#model/place.ts';
import { isRecord } from '#model/walk.ts';
import type { HeadText } from '../telling-style/duplicate-texts.ts';

/** A title or summary of an entry that may be shown, and how to find its place. */
export interface PlacedHeadText extends HeadText {
  readonly entry: string;
  locate(): Place;
}

/**
 * The titles of all entries, from tellings and from the names and claims in facts. A name is
 * compared with others of its kind only: a need and a concept may well be called the same.
 */
export function* titlesIn(content: Content): Generator<PlacedHeadText> {
  for (const { kind, id, facts, tellings } of liveEntries(content)) {
    const entry = `${kind}/${id}`;
    for (const { locale, head, locateHead } of tellings)
      if (head?.title !== undefined)
        yield { entry, locale, title: head.title, locate: () => locateHead(['title']) };
    const { titleFrom } = kinds[kind];
    const names = isRecord(facts.raw) ? facts.raw[titleFrom] : undefined;
    if (titleFrom === 'telling' || !isRecord(names)) continue;
    for (const { locale } of tellings) {
      const title = names[locale];
      if (typeof title === 'string')
        yield {
          entry,
          locale,
          scope: kind,
          title,
          locate: () => facts.locate([titleFrom, locale]),
        };
    }
  }
}

/** The summaries of all entries. */
export function* summariesIn(content: Content): Generator<PlacedHeadText> {
  for (const { kind, id, tellings } of liveEntries(content))
    for (const { locale, head, locateHead } of tellings)
      if (head !== undefined)
        yield {
          entry: `${kind}/${id}`,
          locale,
          summary: head.summary,
          locate: () => locateHead(['summary']),
        };
}

// What was taken back may say the same as what took its place.
const liveEntries = ({ entries }: Content) =>
  entries.filter(({ facts }) => facts.value?.status !== 'withdrawn');
