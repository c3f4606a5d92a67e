import type { Locale } from '#model/locale.ts';
import { comparable } from './same-text.ts';

/** What is compared: the head of one telling. Callers may carry along whatever they need. */
export interface HeadText {
  readonly locale: Locale;
  /** Texts of different scopes are not compared. */
  readonly scope?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
}

/** A title or summary that another telling of the language has already. */
export interface DuplicateText<Telling extends HeadText> {
  readonly field: 'title' | 'summary';
  readonly text: string;
  readonly telling: Telling;
  /** The telling that has it first. */
  readonly first: Telling;
}

/** Finds titles and summaries that two tellings of a language share, in the order given. */
export function duplicateTexts<Telling extends HeadText>(
  tellings: readonly Telling[],
): DuplicateText<Telling>[] {
  const firsts = new Map<string, Telling>();
  const found: DuplicateText<Telling>[] = [];
  for (const telling of tellings)
    for (const field of ['title', 'summary'] as const) {
      const text = telling[field];
      if (text === undefined || comparable(text) === '') continue;
      const key = `${telling.locale} ${telling.scope ?? ''} ${field} ${comparable(text)}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, telling);
      else found.push({ field, text, telling, first });
    }
  return found;
}
