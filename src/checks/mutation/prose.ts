import type { Draft, FoundLine, Spot } from './draft.ts';
import type { Random } from './random.ts';

/** Every telling of a language. */
export const tellings = (locale: 'en' | 'zh') => new RegExp(`/${locale}\\.mdx$`);

/** A line of a telling that is a paragraph of words. */
export function paragraph(draft: Draft, random: Random, locale: 'en' | 'zh'): FoundLine {
  const file = random.pick(draft.paths(tellings(locale)));
  const body = draft.lines(file).indexOf('---', 1) + 1;
  const only = new RegExp(`^${file}$`);
  return random.pick(draft.find(only, /^[\p{L}“].{20}/u).filter(({ line }) => line > body));
}

/** Writes a sentence after a paragraph that is there. */
export function sentence(draft: Draft, random: Random, locale: 'en' | 'zh', words: string): Spot {
  const between = locale === 'en' ? ' ' : '';
  return draft.change(paragraph(draft, random, locale), (text) => `${text}${between}${words}`);
}

/** The line of a field in the head of a telling. */
export function headField(
  draft: Draft,
  random: Random,
  field: 'title' | 'summary',
  files: RegExp,
): FoundLine {
  return random.pick(draft.find(files, new RegExp(`^${field}: (.*)$`)));
}

/** A word with two of its letters swapped, as fingers do. */
export function misspelt(random: Random, word: string): string {
  const places = [...word].flatMap((letter, index) => {
    const next = word[index + 1];
    return next !== undefined && next !== letter && /[a-z]/.test(letter) && /[a-z]/.test(next)
      ? [index]
      : [];
  });
  const at = random.pick(places);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}
