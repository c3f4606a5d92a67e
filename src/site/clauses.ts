import type { TextInLocale } from '#model/locale.ts';

/** A clause that takes less room than so many Chinese characters gets no line of its own. */
const SHORTEST = 5;

/**
 * The clauses of a Chinese heading, so that lines break between them rather than within words,
 * which no space tells apart. Other languages break at spaces: they stay whole.
 */
export function clausesOf({ text, lang }: TextInLocale): readonly string[] {
  if (lang !== 'zh') return [text];
  const clauses: string[] = [];
  let open = '';
  for (const clause of text.match(/[^，；：。！？]*[，；：。！？]+[”’」』）]*|[^，；：。！？]+/g) ??
    []) {
    open += clause;
    if (roomOf(open) < SHORTEST) continue;
    clauses.push(open);
    open = '';
  }
  const last = clauses.pop() ?? '';
  return [...clauses, last + open];
}

/** The room a text takes, in Chinese characters; Latin letters take about half of one. */
function roomOf(text: string): number {
  return [...text].reduce((room, character) => room + (character < '\u2000' ? 0.5 : 1), 0);
}
