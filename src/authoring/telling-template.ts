import { type KindId, kinds } from '#model/kinds.ts';
import type { Locale } from '#model/locale.ts';
import { note } from './facts-template.ts';
import { headings, scaffoldWords } from './words/scaffold-words.ts';

/**
 * The text of a new telling. Its notes stand in its head, since nothing in the text itself would be
 * hidden from readers.
 */
export function tellingTemplate(kind: KindId, locale: Locale, notesIn: Locale): string {
  const { telling: words } = scaffoldWords[notesIn];
  const title =
    kinds[kind].titleFrom === 'telling'
      ? [...note([words.title]), 'title:']
      : [...note([words.titleFromFacts]), '# title:'];
  const head = [...title, ...note([words.summary]), 'summary:', ...note([words.body])];
  const body = (headings[locale][kind] ?? []).map((heading) => `\n## ${heading}\n`);
  return `---\n${head.join('\n')}\n---\n${body.join('')}`;
}
