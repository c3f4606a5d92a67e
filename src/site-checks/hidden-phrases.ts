import type { Content, RawEntry } from '#content/content.ts';
import type { EntryKey } from '#evidence/entry.ts';
import { keyOf } from '#evidence/entry.ts';
import { walk } from '#prose/tree/walk.ts';
import type { SiteCheckContext } from './site-check-context.ts';

/** Words that only an entry says that is not shown. */
export interface HiddenPhrase {
  readonly entry: EntryKey;
  readonly text: string;
  /** As it is compared: without any space. */
  readonly squeezed: string;
}

const made = new WeakMap<Content, readonly HiddenPhrase[]>();

/** What must not be found on any page: titles, summaries and sentences of entries not shown. */
export function hiddenPhrases({ content, withheld }: SiteCheckContext): readonly HiddenPhrase[] {
  const known = made.get(content);
  if (known !== undefined) return known;
  const isHidden = (entry: RawEntry) =>
    entry.facts.value === undefined || withheld.reasons.has(keyOf(entry));
  const phrases = content.entries
    .filter(isHidden)
    .flatMap((entry) =>
      wordsOf(entry).map((text) => ({ entry: keyOf(entry), text, squeezed: squeeze(text) })),
    );
  const shown =
    phrases.length === 0
      ? ''
      : content.entries
          .filter((entry) => !isHidden(entry))
          .flatMap(({ facts, tellings }) => [facts.file, ...tellings.map(({ file }) => file)])
          .map((file) => squeeze(content.textOf(file) ?? ''))
          .join('\n');
  const own = phrases.filter(({ squeezed }) => isTelling(squeezed) && !shown.includes(squeezed));
  made.set(content, own);
  return own;
}

/** A text without spaces, since typesetting puts some in. */
export function squeeze(text: string): string {
  return text.replaceAll(/[\s\u200b\u2060\ufeff]+/g, '');
}

function wordsOf({ tellings }: RawEntry): string[] {
  return tellings.flatMap(({ head, prose }) => [
    ...(head === undefined ? [] : [head.title ?? '', head.summary]),
    ...[...walk(prose.tree)].flatMap((node) => (node.type === 'text' ? [node.value] : [])),
  ]);
}

/** Whether words are long enough to be told from what anybody says. */
function isTelling(squeezed: string): boolean {
  const han = squeezed.match(/\p{Script=Han}/gu)?.length ?? 0;
  return squeezed.length + 2 * han >= 24;
}
