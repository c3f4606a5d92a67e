import type { RawEntry, RawTelling } from '#content/content.ts';
import { kinds } from '#model/kinds.ts';
import { isLocale, type Locale } from '#model/locale.ts';
import type { Place } from '#model/place.ts';
import { isRecord, type Path } from '#model/walk.ts';
import type { SourceText } from '#prose/source-text.ts';
import { walk } from '#prose/tree/walk.ts';
import { attributeSpan } from '../telling-style/attribute-span.ts';
import { flatTexts, type Passage, sourceOf } from '../telling-style/flat-text.ts';
import { placeWithin } from './places-in-texts.ts';

/** Where readers meet a text: each has its own way of being put right. */
export type WrittenPart = 'title' | 'summary' | 'prose' | 'alt' | 'caption' | 'callout' | 'fact';

/** A text that an author wrote for readers. */
export interface WrittenText {
  readonly part: WrittenPart;
  readonly locale: Locale;
  readonly text: string;
  /** The passage of prose it is; undefined for all other parts. */
  readonly passage?: Passage;
  /** The place of a stretch of it in the file. */
  placeOf(from: number, to: number): Place;
}

/** Reads a file of the entry. */
type TextOf = (file: string) => string | undefined;

/**
 * What the author of an entry's tellings wrote: titles, summaries, prose, and the words of pictures
 * and callouts. Quotations, code, bare addresses and what components bring from facts are not theirs.
 */
export function* writtenTellings({ tellings }: RawEntry, textOf: TextOf): Generator<WrittenText> {
  for (const telling of tellings) {
    const source = sourceOf(textOf(telling.file) ?? '');
    yield* heads(telling, source);
    yield* passages(telling, source);
    yield* attributes(telling, source);
  }
}

function* heads({ head, locale, locateHead }: RawTelling, source: SourceText) {
  for (const part of ['title', 'summary'] as const) {
    const text = head?.[part];
    if (text !== undefined)
      yield {
        part,
        locale,
        text,
        placeOf: placeWithin(text, source.text, () => locateHead([part])),
      };
  }
}

function* passages(
  { file, locale, prose }: RawTelling,
  source: SourceText,
): Generator<WrittenText> {
  for (const { passage, quoted, text, spanOf } of flatTexts(prose.tree, source))
    if (!quoted)
      yield {
        ...{ part: 'prose', locale, text, passage },
        placeOf: (from, to) => ({ file, ...spanOf(from, to) }),
      };
}

function* attributes(
  { file, locale, prose }: RawTelling,
  source: SourceText,
): Generator<WrittenText> {
  for (const node of walk(prose.tree)) {
    if (node.type === 'image')
      yield {
        ...{ part: 'alt', locale, text: node.alt },
        placeOf: placeWithin(node.alt, source.text, () => ({ file, ...node.position })),
      };
    if (node.type !== 'component') continue;
    const words: readonly (readonly [WrittenPart, string, string | undefined])[] =
      node.name === 'Callout'
        ? [['callout', 'title', node.attributes.title]]
        : node.name === 'Picture'
          ? [
              ['alt', 'alt', node.attributes.alt],
              ['caption', 'caption', node.attributes.caption],
            ]
          : [];
    for (const [part, name, text] of words)
      if (text !== undefined)
        yield {
          ...{ part, locale, text },
          placeOf: placeWithin(text, source.text, () => ({
            file,
            ...attributeSpan(node, name, source),
          })),
        };
  }
}

/** The texts for readers in facts at paths that are asked for, in each language they have. */
export function* writtenFacts(
  { facts }: RawEntry,
  textOf: TextOf,
  isWanted: (path: Path) => boolean,
): Generator<WrittenText> {
  for (const { mark, value, path } of facts.marked) {
    if (mark.to !== 'reader' || !isRecord(value) || !isWanted(path)) continue;
    for (const [locale, text] of Object.entries(value))
      if (isLocale(locale) && typeof text === 'string')
        yield {
          ...{ part: 'fact', locale, text },
          placeOf: (from, to) =>
            placeWithin(text, textOf(facts.file) ?? '', () => facts.locate([...path, locale]))(
              from,
              to,
            ),
        };
  }
}

// What others call themselves is nobody's claim on this site.
const NAMED_BY_OTHERS: ReadonlySet<string> = new Set([
  ...['customers', 'partners', 'isvs', 'circles', 'summits', 'certifications'],
]);

/** The field of facts that gives an entry its title, where the authors of the site word it. */
export function ownTitleField({ kind }: RawEntry): string | undefined {
  const { titleFrom } = kinds[kind];
  return titleFrom === 'telling' || NAMED_BY_OTHERS.has(kind) ? undefined : titleFrom;
}
