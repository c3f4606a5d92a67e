import type { Locale } from '#model/locale.ts';
import type { SuperlativeLists } from '#model/superlatives.ts';
import type { Range } from '../texts/citations.ts';
import { type Patterns, patternsOf, type SuperlativeKind } from './patterns.ts';

/** A superlative in a text. */
export interface Superlative extends Range {
  readonly kind: SuperlativeKind;
  /** As the text has it. */
  readonly phrase: string;
}

/**
 * Finds what a reader would take for a claim to be the best, first or only of its kind, as the
 * lists of its language define it. Words that only look alike are left alone: those the lists
 * allow, those that are taken back ("not the best", "最大的……之一"), and all in `quoted`, which is
 * what somebody else said.
 */
export function superlativesIn(
  text: string,
  locale: Locale,
  lists: SuperlativeLists,
  quoted: readonly Range[] = [],
): Superlative[] {
  const list = lists[locale];
  if (list === undefined) return [];
  const patterns = patternsOf(list, locale);
  const hits = patterns.claims.flatMap(({ kind, hint, pattern }) =>
    hint.test(text)
      ? rangesOf(pattern, text).map((range) => ({
          ...range,
          kind,
          phrase: text.slice(range.start, range.end),
        }))
      : [],
  );
  if (hits.length === 0) return [];
  const isSilent = covering(text, [...quoted, ...rangesOf(patterns.allowed, text)]);
  const found = hits
    .filter((hit) => !isSilent(hit))
    .filter((hit) => !isSoftened(text, hit, patterns));
  return withoutOverlaps(found);
}

function rangesOf(pattern: RegExp | undefined, text: string): Range[] {
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** Far enough for any phrase that takes a claim back. */
const AROUND = 80;

/** Who asks claims nothing. */
const QUESTION = /^[^.!。！\n]{0,80}?[?？]/;

function isSoftened(text: string, { start, end }: Range, patterns: Patterns): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const onwards = text.slice(start, end + AROUND);
  return (
    QUESTION.test(onwards) ||
    patterns.softenedBefore?.test(before) === true ||
    patterns.softenedAfter?.test(onwards) === true
  );
}

/** A test of whether any of the ranges touches a range; quick however many there are. */
function covering(text: string, ranges: readonly Range[]): (range: Range) => boolean {
  if (ranges.length === 0) return () => false;
  const covered = new Uint8Array(text.length);
  for (const { start, end } of ranges) covered.fill(1, Math.max(0, start), Math.max(0, end));
  return ({ start, end }) => covered.subarray(start, end).includes(1);
}

/** Of hits that overlap, the one that begins first, and of those the longest. */
function withoutOverlaps(hits: readonly Superlative[]): Superlative[] {
  let done = 0;
  return [...hits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
