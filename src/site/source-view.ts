import type { Entry } from '#evidence/entry.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { TextInLocale } from '#model/locale.ts';
import type { Source } from '#model/sources.ts';
import type { SiteContext } from './context.ts';
import { textIn } from './titles.ts';

/** A source as a page shows it. */
export interface SourceView {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** The language of its title, as a tag. */
  readonly lang: string;
  readonly publisher: string;
  readonly date: string | undefined;
  /** Whose word it is, in the page's language. */
  readonly voice: string;
  readonly note: TextInLocale | undefined;
}

/** A source as a page shows it. */
export function sourceView(context: SiteContext, source: Source): SourceView {
  return {
    id: source.id,
    url: source.url,
    title: source.title,
    lang: source.language,
    publisher: source.publisher,
    date: source.date && formatDate(source.date, context.tag),
    voice: context.words.voices[source.voice],
    note: source.note && textIn(context, source.note),
  };
}

/** A source of an entry. */
export function sourceOf(
  context: SiteContext,
  entry: Entry,
  id: string | undefined,
): SourceView | undefined {
  const source = entry.facts.sources.find((candidate) => candidate.id === id);
  return source && sourceView(context, source);
}
